/** From block pointers to verified bytes. */
export { isEncryptedType } from "@zfskit/crypto/encrypted-type";
export {
  birthOf,
  type Dva,
  dvasOf,
  embeddedPayload,
  fillOf,
  isEmbedded,
  isEncrypted,
  isHole,
  isLittleEndian,
  isProtected,
  isRedacted,
  lsizeOf,
  physicalBirth,
  psizeOf,
} from "./blkptr.ts";
export { type Block, BlockReader, type ReadBlockOptions } from "./block-reader.ts";
export { type BlockKey, hasMac, keyMissing } from "./decrypt.ts";
export { dynamicHeaderBytes, gangChildren } from "./gang.ts";
