/** System attributes and the old znode. */
export { parseSa, SaAttributes, type SaValue } from "./attributes.ts";
export { parseSaRegistry, type SaAttribute, type SaRegistry, type SaZapEntry } from "./registry.ts";
export { parseZnode } from "./znode.ts";
