/** From block pointers to verified bytes. */
export { isEncryptedType } from "@zfskit/crypto/encrypted-type";
export { type Dva, dvasOf, embeddedPayload, isEmbedded, isHole, isLittleEndian, lsizeOf, psizeOf } from "./blkptr.ts";
export { type Block, BlockReader, type ReadBlockOptions } from "./block-reader.ts";
export { type BlockKey, isProtected, keyMissing } from "./decrypt.ts";
