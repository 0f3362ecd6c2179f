import { PieceCache } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { readSoon } from "./read-soon.ts";

/** An L2 table of the clusters that are usual; one request of HTTP. */
export const PAGE_BYTES: number = 64 * 1024;
/** The tables of 32 GiB of such clusters. */
const PAGES_BYTES = 4 * 1024 * 1024;

/** The tables of an image, read and kept in pages: no table is ever held whole. */
export class TablePages {
  readonly #source: BlockSource;
  readonly #cache = new PieceCache(PAGES_BYTES);
  /** The page that was used last; most entries are looked up where the one before was. */
  #start = -1;
  #page: DataView = new DataView(new ArrayBuffer(0));

  constructor(source: BlockSource) {
    this.#source = source;
  }

  /**
   * The page that holds an entry, which begins at `offset % PAGE_BYTES` of it.
   *
   * @param offset - bytes from the start of the image, a multiple of the entry's size
   * @param table - for messages
   * @throws {ZfsError} ECORRUPT when the image ends before the entry does
   */
  at(offset: number, entryBytes: number, table: string): Soon<DataView> {
    const start = offset - (offset % PAGE_BYTES);
    if (start === this.#start && offset - start + entryBytes <= this.#page.byteLength) return this.#page;
    if (offset + entryBytes > this.#source.size)
      throw new ZfsError("ECORRUPT", `${this.#source.name ?? "image"}: ${table} goes past the end of the file`, { place: { offset } });
    return whenThere(
      this.#cache.get(start, () => readSoon(this.#source, start, Math.min(PAGE_BYTES, this.#source.size - start))),
      (bytes) => {
        this.#start = start;
        this.#page = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return this.#page;
      },
    );
  }
}
