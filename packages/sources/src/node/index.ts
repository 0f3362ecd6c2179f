/** What lies at the places that people name, on runtimes with files. */
export { type LocateOptions, locate } from "./locate.ts";
export { s3Settings } from "./s3-settings.ts";
