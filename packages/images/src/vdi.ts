/**
 * VDI, the format of VirtualBox.
 *
 * @see VirtualBox src/VBox/Storage/VDICore.h
 */
import { type Extent, type Located, MappedSource, type Mapping } from "@zfskit/blockdev";
import { type BlockSource, type Soon, whenThere, ZfsError } from "@zfskit/core";
import {
  VDI_BLOCK_FREE,
  VDI_BLOCK_ZERO,
  VDI_DIFFERENCING,
  VDI_DYNAMIC,
  VDI_FIXED,
  VDI_UNDO,
  VDI_VERSION_1_1,
  VdiBlockView,
  VdiHeaderView,
} from "@zfskit/format/images";
import type { FormatOptions, Image } from "./image.ts";
import { PAGE_BYTES, TablePages } from "./table-pages.ts";

const KINDS: Readonly<Record<number, string>> = { [VDI_DYNAMIC]: "dynamic", [VDI_FIXED]: "fixed" };
const SECTOR_BYTES = 512;

/**
 * Open a VDI, dynamic or fixed.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT; ENOTSUP for differencing images, which know their parents by a number that only VirtualBox can
 *   find the file of
 */
export async function openVdi(located: Located, _options: FormatOptions = {}): Promise<Image> {
  const file = located.source;
  const name = file.name ?? "VDI image";
  const header = VdiHeaderView.of(await file.read(0, Math.min(VdiHeaderView.SIZE, file.size)));
  if (!header.hasSignature) throw new ZfsError("ECORRUPT", `${name}: no VDI`);
  const { version, imageType, blockBytes } = header;
  if (version >>> 16 !== VDI_VERSION_1_1 >>> 16)
    throw new ZfsError("ENOTSUP", `${name}: VDI version ${version >>> 16}.${version & 0xffff} is not read`);
  if (imageType === VDI_DIFFERENCING || imageType === VDI_UNDO)
    throw new ZfsError("ENOTSUP", `${name}: a differencing VDI is not read, as it does not say where its parent is`);
  const kind = KINDS[imageType];
  if (kind === undefined) throw new ZfsError("ENOTSUP", `${name}: VDI type ${imageType} is not read`);
  return { source: new MappedSource(new VdiBlocks(name, file, header)), detail: `${kind}, blocks of ${blockBytes} bytes` };
}

/** Where the blocks of a VDI are. */
class VdiBlocks implements Mapping {
  readonly name: string;
  readonly size: number;
  readonly sources: readonly BlockSource[];
  readonly #file: BlockSource;
  readonly #tables: TablePages;
  readonly #mapOffset: number;
  readonly #dataOffset: number;
  readonly #blockBytes: number;
  readonly #extraBytes: number;
  readonly #blocks: number;

  constructor(name: string, file: BlockSource, header: VdiHeaderView) {
    this.name = name;
    this.size = header.diskBytes;
    this.sources = [file];
    this.#file = file;
    this.#tables = new TablePages(file);
    this.#mapOffset = header.blocksOffset;
    this.#dataOffset = header.dataOffset;
    this.#blockBytes = header.blockBytes;
    this.#extraBytes = header.blockExtraBytes;
    this.#blocks = header.blocks;
    if (this.#blockBytes < SECTOR_BYTES || this.#blockBytes % SECTOR_BYTES !== 0) throw this.#bad(`blocks of ${this.#blockBytes} bytes`, 0);
    if (this.#blocks < Math.ceil(this.size / this.#blockBytes))
      throw this.#bad(`a map of ${this.#blocks} blocks for ${this.size} bytes`, this.#mapOffset);
    if (this.#mapOffset % VdiBlockView.SIZE !== 0) throw this.#bad("its block map cannot lie where it does", this.#mapOffset);
  }

  extentAt(offset: number, wanted: number): Soon<Extent> {
    const at = this.#mapOffset + Math.floor(offset / this.#blockBytes) * VdiBlockView.SIZE;
    return whenThere(this.#tables.at(at, VdiBlockView.SIZE, "block map"), (page) => this.#run(page, at, offset, wanted));
  }

  /** A block, and those behind it that go on where it ends. */
  #run(page: DataView, at: number, offset: number, wanted: number): Extent {
    const entry = new VdiBlockView(page, at % PAGE_BYTES);
    const end = Math.min(page.byteLength, entry.off + (this.#blocks - Math.floor(offset / this.#blockBytes)) * VdiBlockView.SIZE);
    const skip = offset % this.#blockBytes;
    const first = entry.block;
    const absent = isAbsent(first);
    // Between blocks that have bytes in front nothing goes on.
    const step = absent ? 0 : this.#extraBytes === 0 ? 1 : Number.NaN;
    let length = this.#blockBytes - skip;
    let count = 1;
    for (let next = entry.off + VdiBlockView.SIZE; length < wanted && next + VdiBlockView.SIZE <= end; next += VdiBlockView.SIZE, count++) {
      const { block } = entry.at(next);
      if (absent ? !isAbsent(block) : block !== first + step * count) break;
      length += this.#blockBytes;
    }
    if (absent) return { kind: "zeros", length };
    const host = this.#dataOffset + first * (this.#blockBytes + this.#extraBytes) + this.#extraBytes + skip;
    if (host >= this.#file.size) throw this.#bad(`block ${first} lies behind the end of the file`, at);
    return { kind: "stored", length, source: this.#file, at: host };
  }

  #bad(what: string, offset: number): ZfsError {
    return new ZfsError("ECORRUPT", `${this.name}: ${what}`, { place: { offset } });
  }
}

function isAbsent(block: number): boolean {
  return block === VDI_BLOCK_FREE || block === VDI_BLOCK_ZERO;
}
