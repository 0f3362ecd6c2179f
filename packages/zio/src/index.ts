/** From block pointers to verified bytes. */
export { isEncryptedType } from "@zfskit/crypto/encrypted-type";
export {
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
export { type BlockKey, keyMissing } from "./decrypt.ts";
