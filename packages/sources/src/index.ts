/** Where pools lie, and what is around them. */
export { nameContents } from "./contents.ts";
export { type Location, parseLocation, type Selector, selectorText } from "./location.ts";
