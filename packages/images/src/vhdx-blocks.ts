import type { Extent, Mapping } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { VHDX_BLOCK_FULLY_PRESENT, VHDX_BLOCK_NOT_PRESENT, VHDX_BLOCK_PARTIALLY_PRESENT, VhdxBatEntryView } from "@zfskit/format/images";
import { PAGE_BYTES, TablePages } from "./table-pages.ts";
import type { Region } from "./vhdx-header.ts";

/** A disk in a VHDX. */
export interface VhdxDisk {
  readonly name: string;
  readonly size: number;
  readonly sectorSize: number;
  readonly blockSize: number;
  readonly table: Region;
  /** With its log applied. */
  readonly file: BlockSource;
  /** Of a differencing disk. */
  readonly parent: BlockSource | undefined;
}

/** Sectors that one block of bitmaps knows of. */
const CHUNK_SECTORS = 2 ** 23;
/** States 1 to 3: undefined, zeros, unmapped. All may be read as zeros. */
const LAST_ZEROS = 3;
/** Blocks lie behind the headers. */
const FIRST_BLOCK = 2 ** 20;

/** Where the blocks of a VHDX are, and of a differencing one the sectors. @see MS-VHDX 2.5 BAT */
export class VhdxBlocks implements Mapping {
  readonly name: string;
  readonly size: number;
  readonly sources: readonly BlockSource[];
  readonly #disk: VhdxDisk;
  readonly #tables: TablePages;
  /** Blocks of data for each block of bitmaps. */
  readonly #ratio: number;

  constructor(disk: VhdxDisk) {
    const { size, sectorSize, blockSize, table, file, parent } = disk;
    this.#disk = disk;
    this.name = disk.name;
    this.size = size;
    this.sources = parent === undefined ? [file] : [parent, file];
    this.#tables = new TablePages(file);
    this.#ratio = (CHUNK_SECTORS * sectorSize) / blockSize;
    const blocks = Math.ceil(size / blockSize);
    const chunks = Math.ceil(blocks / this.#ratio);
    const entries = parent === undefined ? blocks + Math.max(0, chunks - 1) : chunks * (this.#ratio + 1);
    if (entries * VhdxBatEntryView.SIZE > table.length)
      throw this.#bad(`block allocation table has ${table.length} bytes, the disk needs ${entries} entries`, table.offset);
  }

  extentAt(offset: number, wanted: number): Soon<Extent> {
    const block = Math.floor(offset / this.#disk.blockSize);
    const at = this.#entryAt(block);
    return whenThere(this.#tables.at(at, VhdxBatEntryView.SIZE, "block allocation table"), (page) => {
      const entry = new VhdxBatEntryView(page, at % PAGE_BYTES);
      if (entry.state === VHDX_BLOCK_PARTIALLY_PRESENT) return this.#partial(entry, block, offset, wanted);
      return this.#run(entry, block, offset, wanted);
    });
  }

  /** Where the entry of a block of data is: each chunk has one of its bitmaps behind them. */
  #entryAt(block: number): number {
    return this.#disk.table.offset + (block + Math.floor(block / this.#ratio)) * VhdxBatEntryView.SIZE;
  }

  /** A block, and those behind it that go on where it ends, as long as they are in this page. */
  #run(entry: VhdxBatEntryView, block: number, offset: number, wanted: number): Extent {
    const { blockSize, file, parent, size } = this.#disk;
    const at = this.#entryAt(block);
    const pageStart = at - (at % PAGE_BYTES);
    const { state } = entry;
    const absent = state === VHDX_BLOCK_NOT_PRESENT;
    const zeros = state > VHDX_BLOCK_NOT_PRESENT && state <= LAST_ZEROS;
    if (!absent && !zeros && state !== VHDX_BLOCK_FULLY_PRESENT) throw this.#bad(`block ${block} is in state ${state}`, at);
    const first = state === VHDX_BLOCK_FULLY_PRESENT ? entry.fileOffsetBytes : 0;
    let length = blockSize - (offset % blockSize);
    for (let next = block + 1; length < wanted && next * blockSize < size; next++) {
      const place = this.#entryAt(next) - pageStart;
      if (place + VhdxBatEntryView.SIZE > entry.dv.byteLength || entry.at(place).state !== state) break;
      if (first !== 0 && entry.fileOffsetBytes !== first + (next - block) * blockSize) break;
      length += blockSize;
    }
    if (zeros) return { kind: "zeros", length };
    if (absent) return this.#absent(parent, offset, length);
    return { kind: "stored", length, source: file, at: this.#place(first, block, at) + (offset % blockSize) };
  }

  /**
   * A block of which the disk has some sectors and its parent the others, as a bitmap says: the first sector by the lowest bit.
   *
   * @see libvhdi libvhdi/libvhdi_block_descriptor.c libvhdi_block_descriptor_read_sector_bitmap_data, for the order of bits
   */
  #partial(entry: VhdxBatEntryView, block: number, offset: number, wanted: number): Soon<Extent> {
    const { blockSize, sectorSize, table, parent, file } = this.#disk;
    if (parent === undefined) throw this.#bad(`block ${block} is there in part, and there is no parent`, this.#entryAt(block));
    const data = this.#place(entry.fileOffsetBytes, block, this.#entryAt(block));
    const chunk = Math.floor(block / this.#ratio);
    const bitmapEntryAt = table.offset + (chunk * (this.#ratio + 1) + this.#ratio) * VhdxBatEntryView.SIZE;
    const inBlock = offset % blockSize;
    // Sectors from the start of the chunk.
    const blockStart = (block % this.#ratio) * (blockSize / sectorSize);
    const first = blockStart + Math.floor(inBlock / sectorSize);
    return whenThere(this.#tables.at(bitmapEntryAt, VhdxBatEntryView.SIZE, "block allocation table"), (page) => {
      const bitmaps = new VhdxBatEntryView(page, bitmapEntryAt % PAGE_BYTES);
      if (bitmaps.state !== VHDX_BLOCK_FULLY_PRESENT) throw this.#bad(`the bitmaps of block ${block} are missing`, bitmapEntryAt);
      const bitmapAt = bitmaps.fileOffsetBytes + Math.floor(first / 8);
      return whenThere(this.#tables.at(bitmapAt, 1, "sector bitmap"), (bytes) => {
        const base = (bitmapAt % PAGE_BYTES) - Math.floor(first / 8);
        const isSet = (sector: number) => ((bytes.getUint8(base + Math.floor(sector / 8)) >>> (sector % 8)) & 1) === 1;
        const stop = Math.min(blockStart + Math.ceil((inBlock + wanted) / sectorSize), blockStart + blockSize / sectorSize);
        const end = Math.min(stop, (bytes.byteLength - base) * 8);
        const there = isSet(first);
        let sector = first + 1;
        while (sector < end && isSet(sector) === there) sector++;
        const length = (sector - blockStart) * sectorSize - inBlock;
        return there ? { kind: "stored", length, source: file, at: data + inBlock } : this.#absent(parent, offset, length);
      });
    });
  }

  #absent(parent: BlockSource | undefined, offset: number, length: number): Extent {
    if (parent === undefined || offset >= parent.size) return { kind: "zeros", length };
    return { kind: "stored", length: Math.min(length, parent.size - offset), source: parent, at: offset };
  }

  #place(fileOffset: number, block: number, entryAt: number): number {
    if (fileOffset < FIRST_BLOCK || fileOffset >= this.#disk.file.size)
      throw this.#bad(`block ${block} cannot lie at 0x${fileOffset.toString(16)}`, entryAt);
    return fileOffset;
  }

  #bad(what: string, offset: number): ZfsError {
    return new ZfsError("ECORRUPT", `${this.name}: ${what}`, { place: { offset } });
  }
}
