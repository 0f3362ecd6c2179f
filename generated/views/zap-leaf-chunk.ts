// Made by tools/codegen from specs/zap/zap_leaf_chunk.ksy; do not edit.

export const ChunkType = {
  array: 251,
  entry: 252,
  free: 253,
} as const;
export type ChunkType = (typeof ChunkType)[keyof typeof ChunkType];
/** The names of ChunkType as the specification has them. */
export const ChunkTypeNames: Readonly<Record<number, string>> = {
  251: "array",
  252: "entry",
  253: "free",
};
