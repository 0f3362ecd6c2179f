/** Where pools lie, and what is around them. */
export { nameContents } from "./contents.ts";
export type { Layer, LayerOptions, LockedContainer, Root } from "./layer.ts";
export { type Location, parseLocation, type Selector, selectorText } from "./location.ts";
export { openLayers, problemsIn } from "./open-layers.ts";
export type { IsMember, Place, RemoteOptions } from "./place.ts";
