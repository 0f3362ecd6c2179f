import { type Extent, type Mapping, PieceCache } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { EwfTableEntryView } from "@zfskit/format/images";
import { adler32 } from "./adler32.ts";
import type { EwfTable, EwfVolume } from "./ewf-sections.ts";
import { readSoon } from "./read-soon.ts";

/** A disk in EWF files. */
export interface EwfDisk extends EwfVolume {
  readonly name: string;
  readonly files: readonly BlockSource[];
  readonly tables: readonly EwfTable[];
  readonly inflate: (stream: Uint8Array, limitBytes: number) => Uint8Array;
}

const CHECKSUM_BYTES = 4;
/** Tables of 16375 chunks, of which the usual ones have 32 KiB: those of 32 GiB. */
const TABLES_BYTES = 8 * 1024 * 1024;
/** A chunk's offset and length, in a table as it is kept. */
const WORDS = 2;
const COMPRESSED = 2 ** 31;

/** Where the chunks of an EWF image are. Each has a checksum, so that it is read as a whole. */
export class EwfChunks implements Mapping {
  readonly name: string;
  readonly size: number;
  readonly sources: readonly BlockSource[];
  readonly #disk: EwfDisk;
  readonly #kept = new PieceCache(TABLES_BYTES);
  /** The first chunk of each table. */
  readonly #starts: readonly number[];
  /** The table that was used last. */
  #index = -1;
  #places: Uint32Array = new Uint32Array(0);

  constructor(disk: EwfDisk) {
    this.#disk = disk;
    this.name = disk.name;
    this.size = disk.size;
    this.sources = disk.files;
    const starts: number[] = [];
    let chunks = 0;
    for (const { count } of disk.tables) {
      starts.push(chunks);
      chunks += count;
    }
    this.#starts = starts;
    const needed = Math.ceil(disk.size / disk.chunkBytes);
    if (chunks < needed) throw new ZfsError("ECORRUPT", `${disk.name}: its tables have ${chunks} chunks, the disk needs ${needed}`);
  }

  extentAt(offset: number): Extent {
    const { chunkBytes, size } = this.#disk;
    const chunk = Math.floor(offset / chunkBytes);
    const skip = offset % chunkBytes;
    const length = Math.min(chunkBytes - skip, size - offset);
    return { kind: "made", length, key: chunk, skip, make: () => this.#chunk(chunk) };
  }

  #chunk(chunk: number): Soon<Uint8Array> {
    const index = this.#tableOf(chunk);
    if (index === this.#index) return this.#read(chunk, index, this.#places);
    const table = this.#disk.tables[index]!;
    return whenThere(
      this.#kept.get(index, () => this.#entries(table)),
      (bytes) => {
        this.#index = index;
        this.#places = new Uint32Array(bytes.buffer, bytes.byteOffset, table.count * WORDS);
        return this.#read(chunk, index, this.#places);
      },
    );
  }

  /** By halves. Tables may be empty: the last one that begins with a chunk has it. */
  #tableOf(chunk: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= chunk) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A table's entries, or those of its copy. */
  #entries(table: EwfTable): Soon<Uint8Array> {
    const { file, entriesAt, copyAt, count, checked } = table;
    const bytes = count * EwfTableEntryView.SIZE;
    const length = bytes + (checked ? CHECKSUM_BYTES : 0);
    const read = (at: number) => {
      if (at + length > file.size) throw this.#bad("a table of chunks is cut short", at);
      return readSoon(file, at, length);
    };
    return whenThere(read(entriesAt), (found) => {
      if (!checked || verifies(found, bytes)) return this.#decode(found, table);
      if (copyAt === undefined) throw this.#bad("the entries of a table of chunks do not verify", entriesAt);
      return whenThere(read(copyAt), (copy) => {
        if (!verifies(copy, bytes)) throw this.#bad("neither the entries of a table of chunks nor of its copy verify", copyAt);
        return this.#decode(copy, table);
      });
    });
  }

  /**
   * Offset and length of each chunk, the highest bit of the length for compressed ones.
   *
   * A chunk goes on to where the next one begins. Offsets have 31 bits, until a chunk ends beyond them: from there on they have
   * 32, and no chunk is compressed. EnCase does so since 6.7.
   */
  #decode(entries: Uint8Array, { count, base, end, entriesAt }: EwfTable): Uint8Array {
    const places = new Uint32Array(count * WORDS);
    const entry = EwfTableEntryView.of(entries);
    const whole = () => entry.offset + entry.compressed * COMPRESSED;
    let wide = false;
    for (let i = 0; i < count; i++) {
      entry.at(i * EwfTableEntryView.SIZE);
      const start = wide ? whole() : entry.offset;
      const compressed = !wide && entry.compressed === 1;
      let next = end - base;
      if (i + 1 < count) {
        entry.at((i + 1) * EwfTableEntryView.SIZE);
        next = wide || entry.offset < start ? whole() : entry.offset;
      }
      if (next > COMPRESSED - 1) wide = true;
      const length = next - start;
      if (length < 0 || length >= COMPRESSED) throw this.#bad(`chunk ${i} of a table ends before it begins`, entriesAt);
      places[i * WORDS] = start;
      places[i * WORDS + 1] = length + (compressed ? COMPRESSED : 0);
    }
    return new Uint8Array(places.buffer);
  }

  #read(chunk: number, index: number, places: Uint32Array): Soon<Uint8Array> {
    const { chunkBytes, size, tables, inflate } = this.#disk;
    const { file, base } = tables[index]!;
    const i = (chunk - this.#starts[index]!) * WORDS;
    const at = base + places[i]!;
    const stored = places[i + 1]! % COMPRESSED;
    if (at + stored > file.size) throw this.#bad(`chunk ${chunk} goes past the end of ${file.name ?? "its file"}`, at);
    const needed = Math.min(chunkBytes, size - chunk * chunkBytes);
    if (places[i + 1]! >= COMPRESSED) {
      // Behind the last chunk of a table may be something else; no stream is much longer than what it gives.
      const length = Math.min(stored, chunkBytes + Math.ceil(chunkBytes / 64) + 1024);
      return whenThere(readSoon(file, at, length), (stream) => this.#long(inflate(stream, chunkBytes), needed, chunk, at));
    }
    const length = Math.min(chunkBytes, stored - CHECKSUM_BYTES);
    if (length < needed) throw this.#bad(`chunk ${chunk} has ${stored} bytes, ${needed + CHECKSUM_BYTES} are needed`, at);
    return whenThere(readSoon(file, at, length + CHECKSUM_BYTES), (bytes) => {
      if (!verifies(bytes, length)) throw this.#bad(`chunk ${chunk} does not verify`, at);
      return bytes.subarray(0, length);
    });
  }

  #long(bytes: Uint8Array, needed: number, chunk: number, at: number): Uint8Array {
    if (bytes.length < needed) throw this.#bad(`chunk ${chunk} gives ${bytes.length} bytes, ${needed} are needed`, at);
    return bytes;
  }

  #bad(what: string, offset: number): ZfsError {
    return new ZfsError("ECORRUPT", `${this.name}: ${what}`, { place: { offset } });
  }
}

/** Whether the checksum behind `length` bytes is theirs. */
function verifies(bytes: Uint8Array, length: number): boolean {
  return adler32(bytes.subarray(0, length)) === new DataView(bytes.buffer, bytes.byteOffset).getUint32(length, true);
}
