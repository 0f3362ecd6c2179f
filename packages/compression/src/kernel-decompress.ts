import type { BlockDecoder } from "@zfskit/kernels";
import type { CompressionCodec } from "./codec.ts";

/** Decompression, and what does it. */
export type Decompression = Pick<CompressionCodec, "engine" | "decompress">;

/**
 * Decompression by WebAssembly where the runtime allows it, else as given.
 *
 * What a kernel refuses goes to the portable form, which says why in the words that it always has: no caller can tell
 * which of the two ran.
 *
 * @param streamOf - where in a block the stream lies
 */
export function byKernel(
  decode: BlockDecoder | undefined,
  portable: Decompression,
  streamOf: (src: Uint8Array) => { readonly start: number; readonly end: number } = wholeBlock,
): Decompression {
  if (decode === undefined) return portable;
  return {
    engine: "WebAssembly",
    decompress(src, dst) {
      if (!decode(src, streamOf(src), dst)) portable.decompress(src, dst);
    },
  };
}

/** Decompression in plain code. */
export function inJavaScript(decompress: Decompression["decompress"]): Decompression {
  return { engine: "JavaScript", decompress };
}

function wholeBlock(src: Uint8Array): { readonly start: number; readonly end: number } {
  return { start: 0, end: src.length };
}
