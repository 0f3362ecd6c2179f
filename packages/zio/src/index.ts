/** From block pointers to verified bytes. */

export { type Dva, dvasOf, embeddedPayload, isEmbedded, isHole, isLittleEndian, lsizeOf, psizeOf } from "./blkptr.ts";
export { type Block, BlockReader, type ReadBlockOptions } from "./block-reader.ts";
