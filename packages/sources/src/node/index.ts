/** What lies at the places that people name, on runtimes with files. */
export { type LocateOptions, locate } from "./locate.ts";
