import type { BlockSource, Soon } from "@zfskit/core";

/** Bytes of a source, at once where it can. */
export function readSoon(source: BlockSource, offset: number, length: number): Soon<Uint8Array> {
  return source.readSync === undefined ? source.read(offset, length) : source.readSync(offset, length);
}
