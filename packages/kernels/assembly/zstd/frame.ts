/** What the parts of the decoder share: the scratch, and the state of a frame. */

/** Where in the scratch each table lies; `scratchBytes` of src/zstd.ts is their end. */
export const literalTable: usize = 0;
export const matchTable: usize = 4096;
export const offsetTable: usize = 8192;
export const literalPredefined: usize = 10240;
export const matchPredefined: usize = 10752;
export const offsetPredefined: usize = 11264;
export const literalMeanings: usize = 11520;
export const matchMeanings: usize = 11712;
export const counts: usize = 11968;
export const following: usize = 12096;
export const spread: usize = 12224;
export const weights: usize = 12736;
export const weightTable: usize = 12992;
export const ranks: usize = 13504;
export const huffmanTable: usize = 13568;
export const literalRoom: usize = 17664;

export const maxBlockBytes: usize = 131072;
export const maxCodeBits: u32 = 11;
/** An offset of more bits than this is past any block of ZFS (16 MiB). */
export const maxOffsetBits: u32 = 25;

/** Kinds of codes; what a symbol stands for depends on them. */
export const ofLiterals: i32 = 0;
export const ofOffsets: i32 = 1;
export const ofMatches: i32 = 2;
export const ofWeights: i32 = 3;

/** What lasts from block to block of a frame; 0 for a table that there is not yet. */
// biome-ignore lint/complexity/noStaticOnlyClass: its fields are globals to the compiler, and what is imported alone cannot be assigned.
export class Frame {
  static scratch: usize = 0;
  static huffmanBits: u32 = 0;
  static literalStates: usize = 0;
  static literalLog: u32 = 0;
  static offsetStates: usize = 0;
  static offsetLog: u32 = 0;
  static matchStates: usize = 0;
  static matchLog: u32 = 0;
  static recent0: u32 = 0;
  static recent1: u32 = 0;
  static recent2: u32 = 0;
  /** Where the output is: written by all that writes it. */
  static target: usize = 0;
  static targetStart: usize = 0;
  static targetEnd: usize = 0;
  /** Literals of the block, and how far one may read beyond them. */
  static literals: usize = 0;
  static literalsEnd: usize = 0;
  static literalsReadable: usize = 0;
  /** Second results of functions. */
  static nextAt: usize = 0;
  static tableLog: u32 = 0;
}
