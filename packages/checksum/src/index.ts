/** The checksums of ZFS, of blocks and of the structures that carry their own. */

export type { ChecksumAlgorithm, ChecksumTraits, ExpectedChecksum } from "./algorithm.ts";
export { checksumAlgorithm, checksumId, checksumTraits, verifyChecksum } from "./algorithm.ts";
export type { GangHeaderPlace } from "./embedded.ts";
export { sealGangHeader, sealLabel, verifyGangHeader, verifyLabel } from "./embedded.ts";
export type { EmbeddedOptions } from "./trailer.ts";
export type { ChecksumWords } from "./words.ts";
export {
  checksumWordsFromBigInts,
  checksumWordsToBigInts,
  newChecksumWords,
  readChecksumWords,
  sameChecksumWords,
  writeChecksumWords,
} from "./words.ts";
