/** The checksums of ZFS, of blocks and of the structures that carry their own. */

export type { ChecksumAlgorithm, ChecksumTraits, ExpectedChecksum } from "./algorithm.ts";
export { checksumAlgorithm, checksumId, checksumTraits, verifyChecksum } from "./algorithm.ts";
export type { EmbeddedOptions, GangHeaderPlace, ZilChecksum } from "./embedded.ts";
export { sealGangHeader, sealLabel, sealZilBlock, verifyGangHeader, verifyLabel, verifyZilBlock } from "./embedded.ts";
export { addFletcher2, addFletcher4 } from "./fletcher.ts";
export type { ChecksumWords } from "./words.ts";
export {
  checksumWordsFromBigInts,
  checksumWordsToBigInts,
  newChecksumWords,
  readChecksumWords,
  sameChecksumWords,
  writeChecksumWords,
} from "./words.ts";
