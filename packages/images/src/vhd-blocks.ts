import type { Extent, Mapping } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import { VHD_BLOCK_ABSENT, VhdBatEntryView } from "@zfskit/format/images";
import { PAGE_BYTES, TablePages } from "./table-pages.ts";

/** A VHD that is not fixed. */
export interface VhdDisk {
  readonly name: string;
  readonly size: number;
  readonly tableOffset: number;
  readonly entries: number;
  readonly blockSize: number;
  readonly file: BlockSource;
  /** Of a differencing disk. */
  readonly parent: BlockSource | undefined;
}

const SECTOR_BYTES = 512;

/** Where the sectors of a dynamic or differencing VHD are: blocks by a table, sectors by a bitmap in front of each block. */
export class VhdBlocks implements Mapping {
  readonly name: string;
  readonly size: number;
  readonly sources: readonly BlockSource[];
  readonly #disk: VhdDisk;
  readonly #tables: TablePages;
  readonly #bitmapBytes: number;

  constructor(disk: VhdDisk) {
    const { size, blockSize, tableOffset, entries, file, parent } = disk;
    this.#disk = disk;
    this.name = disk.name;
    this.size = size;
    this.sources = parent === undefined ? [file] : [parent, file];
    this.#tables = new TablePages(file);
    if (blockSize < SECTOR_BYTES || blockSize % SECTOR_BYTES !== 0) throw this.#bad(`blocks of ${blockSize} bytes`, 0);
    if (entries < Math.ceil(size / blockSize)) throw this.#bad(`a table of ${entries} blocks for ${size} bytes`, tableOffset);
    if (tableOffset % VhdBatEntryView.SIZE !== 0) throw this.#bad("its block allocation table cannot lie where it does", tableOffset);
    this.#bitmapBytes = Math.ceil(blockSize / SECTOR_BYTES / 8 / SECTOR_BYTES) * SECTOR_BYTES;
  }

  extentAt(offset: number, wanted: number): Soon<Extent> {
    const { tableOffset, blockSize, file } = this.#disk;
    const inBlock = offset % blockSize;
    const at = tableOffset + Math.floor(offset / blockSize) * VhdBatEntryView.SIZE;
    return whenThere(this.#tables.at(at, VhdBatEntryView.SIZE, "block allocation table"), (page) => {
      const { sector } = new VhdBatEntryView(page, at % PAGE_BYTES);
      if (sector === VHD_BLOCK_ABSENT) return this.#absent(offset, blockSize - inBlock);
      const block = sector * SECTOR_BYTES;
      if (block + this.#bitmapBytes >= file.size) throw this.#bad(`block at 0x${block.toString(16)} lies behind the end of the file`, at);
      const bit = Math.floor(inBlock / SECTOR_BYTES);
      return whenThere(this.#tables.at(block + Math.floor(bit / 8), 1, "sector bitmap"), (bitmap) =>
        this.#inBlock(bitmap, block, offset, wanted),
      );
    });
  }

  /** The sectors from `offset` on that are there as it is, or are not, as it is not. */
  #inBlock(bitmap: DataView, block: number, offset: number, wanted: number): Extent {
    const { blockSize, file } = this.#disk;
    const inBlock = offset % blockSize;
    const first = Math.floor(inBlock / SECTOR_BYTES);
    const bits = blockSize / SECTOR_BYTES;
    const start = block % PAGE_BYTES;
    // Bytes of the bitmap are counted from the page that holds the first one: a bitmap may go over pages.
    const page = Math.floor((start + Math.floor(first / 8)) / PAGE_BYTES) * PAGE_BYTES;
    const isSet = (bit: number) => ((bitmap.getUint8(start + (bit >>> 3) - page) >>> (7 - (bit & 7))) & 1) === 1;
    const end = Math.min(bits, (page + bitmap.byteLength - start) * 8);
    const there = isSet(first);
    let bit = first + 1;
    const stop = Math.min(end, Math.ceil((inBlock + wanted) / SECTOR_BYTES));
    while (bit < stop && isSet(bit) === there) bit++;
    const length = bit * SECTOR_BYTES - inBlock;
    return there ? { kind: "stored", length, source: file, at: block + this.#bitmapBytes + inBlock } : this.#absent(offset, length);
  }

  #absent(offset: number, length: number): Extent {
    const { parent } = this.#disk;
    if (parent === undefined || offset >= parent.size) return { kind: "zeros", length };
    return { kind: "stored", length: Math.min(length, parent.size - offset), source: parent, at: offset };
  }

  #bad(what: string, offset: number): ZfsError {
    return new ZfsError("ECORRUPT", `${this.name}: ${what}`, { place: { offset } });
  }
}
