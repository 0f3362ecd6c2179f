/** A disk in memory that blocks are written to, each with a block pointer of any form. */
import { MemorySource } from "@zfskit/blockdev";
import { checksumAlgorithm, sealGangHeader, writeChecksumWords } from "@zfskit/checksum";
import { compressionCodec } from "@zfskit/compression";
import { type BlockSource, ZfsError } from "@zfskit/core";
import { Checksum, Compress, VDEV_LABEL_START_SIZE } from "@zfskit/format";
import { BlkptrEditor } from "@zfskit/format/edit";
import type { TopVdev, VdevConfig } from "@zfskit/vdev";

export interface WriteOptions {
  /** Byte order of the machine that writes: of the block, and of its pointer. */
  readonly littleEndian?: boolean;
  readonly checksum?: number;
  readonly compress?: number;
  readonly salt?: Uint8Array;
  /** Copies, up to 3. */
  readonly copies?: number;
  readonly level?: number;
  readonly birth?: number;
  readonly physBirth?: number;
}

export interface DiskOptions {
  readonly id?: number;
  readonly ashift?: number;
  /** Bytes of the data area. */
  readonly size?: number;
  /** Without it reads answer at once. */
  readonly async?: boolean;
}

/** A vdev of one disk. */
function topOver(config: VdevConfig & { readonly ashift: number }, source: BlockSource): TopVdev {
  const { id, guid, type, ashift } = config;
  const candidateAt = (at: number, length: number) => ({
    name: source.name ?? "",
    offset: at,
    read: async (into: Uint8Array, signal?: AbortSignal) => void (await source.read(at, length, { into, signal })),
    readSync: source.readSync && ((into: Uint8Array) => void source.readSync?.(at, length, into)),
  });
  const candidates = (offset: number, length: number) => {
    const at = VDEV_LABEL_START_SIZE + offset;
    if (at + length > source.size) throw new ZfsError("ECORRUPT", "block lies past the end of its vdev");
    return [candidateAt(at, length)];
  };
  return { id, guid, type, ashift, config, readable: true, candidates, copies: candidates };
}

export class TestDisk {
  readonly id: number;
  readonly ashift: number;
  readonly bytes: Uint8Array;
  readonly top: TopVdev;
  /** Reads so far. */
  reads = 0;
  /** Device offsets that fail with EIO. */
  readonly unreadable: Set<number> = new Set();
  #next = 0;

  constructor(options: DiskOptions = {}) {
    this.id = options.id ?? 0;
    this.ashift = options.ashift ?? 9;
    this.bytes = new Uint8Array(VDEV_LABEL_START_SIZE + (options.size ?? 1024 * 1024));
    const config = {
      type: "file",
      id: this.id,
      guid: BigInt(this.id + 1),
      path: undefined,
      ashift: this.ashift,
      asize: undefined,
      nparity: 0,
      isLog: false,
      children: [],
      nvlist: {},
    };
    this.top = topOver(config, this.#source(options.async === true));
  }

  /** Room for a block; its offset is a DVA's. */
  allocate(size: number): number {
    const offset = this.#next;
    const unit = 2 ** this.ashift;
    this.#next += Math.ceil(size / unit) * unit;
    return offset;
  }

  /** Put bytes at a DVA's offset. */
  put(offset: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, VDEV_LABEL_START_SIZE + offset);
  }

  /** Turn one bit of a block at a DVA's offset. */
  damage(offset: number, at = 0): void {
    this.bytes[VDEV_LABEL_START_SIZE + offset + at]! ^= 0x10;
  }

  /** Write a block and give its pointer. */
  async write(data: Uint8Array, options: WriteOptions = {}): Promise<BlkptrEditor> {
    const compress = options.compress ?? Compress.off;
    const packed = compress === Compress.off ? data : (await (await compressionCodec(compress)).compressor())(data);
    if (packed === undefined) throw new Error("the data of this test does not compress");
    const stored = new Uint8Array(Math.ceil(packed.length / 512) * 512);
    stored.set(packed);
    const offsets = Array.from({ length: options.copies ?? 1 }, () => this.allocate(stored.length));
    for (const offset of offsets) this.put(offset, stored);
    const bp = newPointer(options.littleEndian ?? true);
    bp.lsize = data.length / 512 - 1;
    bp.psize = stored.length / 512 - 1;
    bp.compress = compress;
    bp.checksum = options.checksum ?? Checksum.fletcher4;
    bp.level = options.level ?? 0;
    bp.birth = options.birth ?? 7;
    bp.physBirth = options.physBirth ?? 0;
    bp.fill = 1;
    for (const [i, offset] of offsets.entries()) setDva(bp, i, { vdev: this.id, offset, asize: stored.length });
    await setChecksum(bp, stored, options.salt);
    return bp;
  }

  /** Write a gang header over pieces, and give the pointer to it. */
  async writeGang(
    data: Uint8Array,
    pieces: readonly BlkptrEditor[],
    options: WriteOptions & { readonly headerBytes?: number } = {},
  ): Promise<BlkptrEditor> {
    const littleEndian = options.littleEndian ?? true;
    const header = new Uint8Array(options.headerBytes ?? 512);
    for (const [i, piece] of pieces.entries()) header.set(bytesOf(piece), i * BlkptrEditor.SIZE);
    const bp = newPointer(littleEndian);
    bp.lsize = data.length / 512 - 1;
    bp.psize = data.length / 512 - 1;
    bp.compress = Compress.off;
    bp.checksum = options.checksum ?? Checksum.fletcher4;
    bp.birth = options.birth ?? 7;
    bp.physBirth = options.physBirth ?? 0;
    const offset = this.allocate(header.length);
    const txg = bp.physBirth === 0 ? bp.birth : bp.physBirth;
    sealGangHeader(header, { vdev: this.id, offset, txg }, { littleEndian });
    this.put(offset, header);
    setDva(bp, 0, { vdev: this.id, offset, asize: header.length, gang: true });
    return bp;
  }

  #source(async: boolean): BlockSource {
    const memory = new MemorySource(this.bytes, `disk${this.id}`);
    const readSync = (offset: number, length: number, into?: Uint8Array) => {
      this.reads++;
      if (this.unreadable.has(offset)) throw new ZfsError("EIO", `disk${this.id} has a bad sector`, { place: { offset } });
      return memory.readSync(offset, length, into);
    };
    const source: BlockSource = {
      size: memory.size,
      name: memory.name,
      async read(offset, length, options) {
        options?.signal?.throwIfAborted();
        return readSync(offset, length, options?.into);
      },
      async close() {},
    };
    return async ? source : { ...source, readSync };
  }
}

export function newPointer(littleEndian: boolean): BlkptrEditor {
  const bp = BlkptrEditor.of(new Uint8Array(BlkptrEditor.SIZE), 0, littleEndian);
  bp.byteorder = littleEndian ? 1 : 0;
  return bp;
}

export function bytesOf(bp: BlkptrEditor): Uint8Array {
  return new Uint8Array(bp.dv.buffer, bp.dv.byteOffset + bp.off, BlkptrEditor.SIZE);
}

export function setDva(
  bp: BlkptrEditor,
  index: number,
  dva: { readonly vdev: number; readonly offset: number; readonly asize: number; readonly gang?: boolean },
): void {
  const view = bp.dvas(index);
  view.vdev = dva.vdev;
  view.offset = dva.offset / 512;
  view.asize = dva.asize / 512;
  view.gang = dva.gang === true ? 1 : 0;
}

/** The pointer's checksum of a block as stored. */
async function setChecksum(bp: BlkptrEditor, stored: Uint8Array, salt?: Uint8Array): Promise<void> {
  const algorithm = await checksumAlgorithm(bp.checksum, salt);
  writeChecksumWords(algorithm.compute(stored, bp.byteorder === 1), bytesOf(bp), { offset: bp.cksum.off - bp.off, littleEndian: bp.le });
}
