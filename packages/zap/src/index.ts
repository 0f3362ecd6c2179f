/** ZAP objects: micro and fat. */
export { ZapEntry } from "./entry.ts";
export { zapHash } from "./hash.ts";
export { NORM_UPPERCASE, normalizeName } from "./normalize.ts";
export { Zap, type ZapBlock, type ZapBlocks } from "./zap.ts";
