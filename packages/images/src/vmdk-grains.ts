import type { Extent } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import {
  VMDK_COWD_HEADER_MAGIC,
  VMDK_COWD_TABLE_ENTRIES,
  VMDK_DIRECTORY_AT_END,
  VMDK_GRAIN_ZERO,
  VMDK_SPARSE_HEADER_MAGIC,
  VmdkCowdHeaderView,
  VmdkEntryView,
  VmdkGrainMarkerView,
  VmdkSparseHeaderView,
} from "@zfskit/format/images";
import { readSoon } from "./read-soon.ts";
import { PAGE_BYTES, TablePages } from "./table-pages.ts";

const SECTOR_BYTES = 512;
/** Before the end of a stream stand a copy of the header and a marker. */
const FOOTER_FROM_END = 2 * SECTOR_BYTES;
const MARKERS_BYTES = 3 * SECTOR_BYTES;
/** The usual grain has 64 KiB. */
const COMPRESSED_GRAIN_LIMIT = 16 * 1024 * 1024;
const DEFLATE = 1;

interface Layout {
  readonly capacity: number;
  readonly grainBytes: number;
  readonly entriesPerTable: number;
  readonly directory: number;
  readonly compressed: boolean;
  readonly markers: boolean;
  readonly zeroGrains: boolean;
}

type Inflate = (stream: Uint8Array, limitBytes: number) => Uint8Array;

/** A grain that is not there: a parent's may be. */
export type Absent = { readonly kind: "absent"; readonly length: number };

/**
 * Open a sparse extent: of hosted products, or one of ESX (COWD).
 *
 * @throws {ZfsError} ECORRUPT; ENOTSUP for other kinds of sparse extents, by name
 */
export async function openVmdkGrains(file: BlockSource): Promise<VmdkGrains> {
  const layout = await readLayout(file);
  const inflate = layout.compressed ? await (await import("@zfskit/compression/streams")).inflater("zlib") : undefined;
  return new VmdkGrains(file, layout, inflate);
}

async function readLayout(file: BlockSource): Promise<Layout> {
  const name = file.name ?? "image";
  const start = await file.read(0, Math.min(VmdkSparseHeaderView.SIZE, file.size));
  if (start.length >= VmdkCowdHeaderView.SIZE && VmdkCowdHeaderView.of(start).magic === VMDK_COWD_HEADER_MAGIC) {
    const { capacity, grainSize, directoryOffset } = VmdkCowdHeaderView.of(start);
    return {
      capacity: capacity * SECTOR_BYTES,
      grainBytes: grainSize * SECTOR_BYTES,
      entriesPerTable: VMDK_COWD_TABLE_ENTRIES,
      directory: directoryOffset * SECTOR_BYTES,
      compressed: false,
      markers: false,
      zeroGrains: false,
    };
  }
  let header = VmdkSparseHeaderView.of(start);
  if (header.magic !== VMDK_SPARSE_HEADER_MAGIC)
    throw new ZfsError("ENOTSUP", `${name}: a VMDK extent of another kind (SESPARSE) is not read`);
  if (header.directoryOffset === VMDK_DIRECTORY_AT_END) {
    if (file.size < FOOTER_FROM_END + VmdkSparseHeaderView.SIZE)
      throw new ZfsError("ECORRUPT", `${name}: the footer of the stream is missing`);
    header = VmdkSparseHeaderView.of(await file.read(file.size - FOOTER_FROM_END, VmdkSparseHeaderView.SIZE));
    if (header.magic !== VMDK_SPARSE_HEADER_MAGIC || header.directoryOffset === VMDK_DIRECTORY_AT_END)
      throw new ZfsError("ECORRUPT", `${name}: the footer of the stream is missing`, { place: { offset: file.size - MARKERS_BYTES } });
  }
  if (header.compressed === 1 && header.compression !== DEFLATE)
    throw new ZfsError("ENOTSUP", `${name}: VMDK compression ${header.compression} is not read`);
  const directory = Number(header.directoryOffset) * SECTOR_BYTES;
  return {
    capacity: header.capacity * SECTOR_BYTES,
    grainBytes: header.grainSize * SECTOR_BYTES,
    entriesPerTable: header.entriesPerTable,
    directory,
    compressed: header.compressed === 1,
    markers: header.markers === 1,
    zeroGrains: header.zeroedGrains === 1,
  };
}

/** Where the grains of a sparse extent are. */
export class VmdkGrains {
  /** Bytes of the disk that it has. */
  readonly capacity: number;
  readonly #file: BlockSource;
  readonly #layout: Layout;
  readonly #inflate: Inflate | undefined;
  readonly #tables: TablePages;
  readonly #tableSpan: number;

  constructor(file: BlockSource, layout: Layout, inflate: Inflate | undefined) {
    this.#file = file;
    this.#layout = layout;
    this.#inflate = inflate;
    this.#tables = new TablePages(file);
    const { capacity, grainBytes, entriesPerTable, directory, compressed } = layout;
    this.capacity = capacity;
    this.#tableSpan = grainBytes * entriesPerTable;
    if (grainBytes === 0 || (compressed && grainBytes > COMPRESSED_GRAIN_LIMIT)) throw this.#bad(`grains of ${grainBytes} bytes`, 0);
    if (entriesPerTable === 0 || !Number.isSafeInteger(this.#tableSpan)) throw this.#bad(`grain tables of ${entriesPerTable} entries`, 0);
    const tables = Math.ceil(capacity / this.#tableSpan);
    if (!Number.isSafeInteger(capacity) || directory + tables * VmdkEntryView.SIZE > file.size)
      throw this.#bad(`the grain directory of ${capacity} bytes goes past the end of the file`, directory);
  }

  /**
   * What lies at an offset of the extent.
   *
   * @param keyBase - added to the number of a compressed grain's first sector
   */
  at(offset: number, wanted: number, keyBase: number): Soon<Extent | Absent> {
    const table = Math.floor(offset / this.#tableSpan);
    const inTable = offset % this.#tableSpan;
    if (offset >= this.capacity) return { kind: "absent", length: wanted };
    const at = this.#layout.directory + table * VmdkEntryView.SIZE;
    return whenThere(this.#tables.at(at, VmdkEntryView.SIZE, "grain directory"), (page) => {
      const { sector } = new VmdkEntryView(page, at % PAGE_BYTES);
      if (sector === 0) return { kind: "absent", length: Math.min(this.#tableSpan - inTable, this.capacity - offset) };
      const entryAt = sector * SECTOR_BYTES + Math.floor(inTable / this.#layout.grainBytes) * VmdkEntryView.SIZE;
      return whenThere(this.#tables.at(entryAt, VmdkEntryView.SIZE, "grain table"), (entries) =>
        this.#run(entries, entryAt, { offset, wanted, keyBase }),
      );
    });
  }

  /** A grain, and those behind it that go on where it ends. */
  #run(page: DataView, at: number, { offset, wanted, keyBase }: { offset: number; wanted: number; keyBase: number }): Extent | Absent {
    const { grainBytes, compressed, zeroGrains } = this.#layout;
    const entry = new VmdkEntryView(page, at % PAGE_BYTES);
    const left = (this.#tableSpan - (offset % this.#tableSpan)) / grainBytes;
    const end = Math.min(page.byteLength, entry.off + Math.ceil(left) * VmdkEntryView.SIZE);
    const { sector: first } = entry;
    const skip = offset % grainBytes;
    const absent = first === 0;
    const zeros = zeroGrains && first === VMDK_GRAIN_ZERO;
    if (!absent && !zeros && compressed) return this.#compressed(first, offset, keyBase);
    const step = absent || zeros ? 0 : grainBytes / SECTOR_BYTES;
    let length = grainBytes - skip;
    let expected = first + step;
    for (let next = entry.off + VmdkEntryView.SIZE; length < wanted && next + VmdkEntryView.SIZE <= end; next += VmdkEntryView.SIZE) {
      if (entry.at(next).sector !== expected) break;
      expected += step;
      length += grainBytes;
    }
    // The last grain may be larger than what is left of the disk.
    length = Math.min(length, this.capacity - offset);
    if (absent) return { kind: "absent", length };
    if (zeros) return { kind: "zeros", length };
    const host = first * SECTOR_BYTES + skip;
    if (host >= this.#file.size) throw this.#bad(`grain at 0x${host.toString(16)} lies behind the end of the file`, at);
    return { kind: "stored", length, source: this.#file, at: host };
  }

  #compressed(sector: number, offset: number, keyBase: number): Extent {
    const { grainBytes } = this.#layout;
    const skip = offset % grainBytes;
    return {
      kind: "made",
      length: Math.min(grainBytes - skip, this.capacity - offset),
      key: keyBase + (offset - skip) / SECTOR_BYTES,
      skip,
      make: () => this.#unpack(sector * SECTOR_BYTES, (offset - skip) / SECTOR_BYTES),
    };
  }

  /** The grain that lies at `at` of the file, and begins at `lba` of the extent. */
  #unpack(at: number, lba: number): Soon<Uint8Array> {
    const { grainBytes, markers } = this.#layout;
    const before = markers ? VmdkGrainMarkerView.SIZE : 0;
    if (at + before >= this.#file.size) throw this.#bad(`grain at 0x${at.toString(16)} lies behind the end of the file`, at);
    // Few streams are longer than what they give.
    const likely = Math.min(before + grainBytes + SECTOR_BYTES, this.#file.size - at);
    return whenThere(readSoon(this.#file, at, likely), (bytes) => {
      if (!markers) return this.#inflate!(bytes, grainBytes);
      const marker = VmdkGrainMarkerView.of(bytes);
      const { size } = marker;
      if (marker.lba !== BigInt(lba) || size > 2 * grainBytes + SECTOR_BYTES || at + before + size > this.#file.size)
        throw this.#bad(`no grain of sector ${lba} is where the table says`, at);
      if (before + size <= bytes.length) return this.#inflate!(bytes.subarray(before, before + size), grainBytes);
      return whenThere(readSoon(this.#file, at + before, size), (all) => this.#inflate!(all, grainBytes));
    });
  }

  #bad(what: string, offset: number): ZfsError {
    return new ZfsError("ECORRUPT", `${this.#file.name ?? "image"}: ${what}`, { place: { offset } });
  }
}
