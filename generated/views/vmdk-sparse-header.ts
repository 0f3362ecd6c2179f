// Made by tools/codegen from specs/images/vmdk_sparse_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Directory offset of a stream: the copy of the header at its end has the real one. */
export const VMDK_DIRECTORY_AT_END = 0xffffffffffffffffn;

/** Entry of a grain of zeros. */
export const VMDK_GRAIN_ZERO = 1;

/** What `vmdk_sparse_header.magic` must be. */
export const VMDK_SPARSE_HEADER_MAGIC = 0x564d444b;

/**
 * Start of a sparse extent of hosted products; of streams a copy is near the end.
 * 512 bytes.
 * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
 */
export class VmdkSparseHeaderView {
  static readonly SIZE = 512;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VmdkSparseHeaderView {
    return new VmdkSparseHeaderView(viewOver(bytes, offset, 512, "vmdk_sparse_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters KDMV. (offset 0x0, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get magic(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** True when `magic` is VMDK_SPARSE_HEADER_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === VMDK_SPARSE_HEADER_MAGIC;
  }

  /**
   * 1 to 3. (offset 0x4, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get version(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Flags. (offset 0x8, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get flags(): number {
    return this.dv.getUint32(this.off + 8, true);
  }
  /** 1: newlines are as they were written. (flags bit 0) */
  get validNewlines(): number {
    return this.dv.getUint8(this.off + 8) & 0x1;
  }
  /** 1: there are two of each table. (flags bit 1) */
  get redundantTables(): number {
    return (this.dv.getUint8(this.off + 8) >>> 1) & 0x1;
  }
  /** 1: an entry of 1 is a grain of zeros. (flags bit 2) */
  get zeroedGrains(): number {
    return (this.dv.getUint8(this.off + 8) >>> 2) & 0x1;
  }
  /** (flags bits 3-15) */
  get flagsPad(): number {
    return this.dv.getUint16(this.off + 8, true) >>> 3;
  }
  /** 1: grains are compressed. (flags bit 16) */
  get compressed(): number {
    return this.dv.getUint8(this.off + 10) & 0x1;
  }
  /** 1: markers say what follows. (flags bit 17) */
  get markers(): number {
    return (this.dv.getUint8(this.off + 10) >>> 1) & 0x1;
  }
  /** (flags bits 18-31) */
  get flagsPad2(): number {
    return this.dv.getUint16(this.off + 10, true) >>> 2;
  }

  /**
   * Sectors of the disk. (offset 0xc, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get capacity(): number {
    return readSafe(this.dv, this.off + 12, true, "vmdk_sparse_header", "capacity");
  }
  /** Exact value of `capacity`, for damaged input. */
  get capacityBig(): bigint {
    return this.dv.getBigUint64(this.off + 12, true);
  }

  /**
   * Sectors of a grain. (offset 0x14, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get grainSize(): number {
    return readSafe(this.dv, this.off + 20, true, "vmdk_sparse_header", "grainSize");
  }
  /** Exact value of `grainSize`, for damaged input. */
  get grainSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 20, true);
  }

  /**
   * Sector of the descriptor; 0 for none. (offset 0x1c, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get descriptorOffset(): number {
    return readSafe(this.dv, this.off + 28, true, "vmdk_sparse_header", "descriptorOffset");
  }
  /** Exact value of `descriptorOffset`, for damaged input. */
  get descriptorOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 28, true);
  }

  /**
   * Sectors of the descriptor. (offset 0x24, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get descriptorSize(): number {
    return readSafe(this.dv, this.off + 36, true, "vmdk_sparse_header", "descriptorSize");
  }
  /** Exact value of `descriptorSize`, for damaged input. */
  get descriptorSizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 36, true);
  }

  /**
   * Entries of a grain table. (offset 0x2c, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get entriesPerTable(): number {
    return this.dv.getUint32(this.off + 44, true);
  }

  /**
   * Sector of the second grain directory. (offset 0x30, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get redundantDirectoryOffset(): bigint {
    return this.dv.getBigUint64(this.off + 48, true);
  }

  /**
   * Sector of the grain directory; all ones where the copy at the end says it. (offset 0x38, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get directoryOffset(): bigint {
    return this.dv.getBigUint64(this.off + 56, true);
  }

  /**
   * Sectors before the first grain. (offset 0x40, 8 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get overhead(): number {
    return readSafe(this.dv, this.off + 64, true, "vmdk_sparse_header", "overhead");
  }
  /** Exact value of `overhead`, for damaged input. */
  get overheadBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, true);
  }

  /**
   * 1: it was not closed. (offset 0x48, 1 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get unclean(): number {
    return this.dv.getUint8(this.off + 72);
  }

  /**
   * A newline, a space and two more newlines. (offset 0x49, 4 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   * Shares memory.
   */
  get newlines(): Uint8Array {
    return bytesAt(this.dv, this.off + 73, 4);
  }

  /**
   * 0 none, 1 deflate. (offset 0x4d, 2 bytes)
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */
  get compression(): number {
    return this.dv.getUint16(this.off + 77, true);
  }

  /**
   * (offset 0x4f, 433 bytes)
   * Shares memory.
   */
  get padding(): Uint8Array {
    return bytesAt(this.dv, this.off + 79, 433);
  }
}

/** The fields of {@link VmdkSparseHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const VmdkSparseHeaderFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "version", id: "version", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 8, width: 4, kind: "uint", value: "number", bits: [
    { name: "validNewlines", id: "valid_newlines", shift: 0, bits: 1, value: "number" },
    { name: "redundantTables", id: "redundant_tables", shift: 1, bits: 1, value: "number" },
    { name: "zeroedGrains", id: "zeroed_grains", shift: 2, bits: 1, value: "number" },
    { name: "flagsPad", id: "flags_pad", shift: 3, bits: 13, value: "number", pad: true },
    { name: "compressed", id: "compressed", shift: 16, bits: 1, value: "number" },
    { name: "markers", id: "markers", shift: 17, bits: 1, value: "number" },
    { name: "flagsPad2", id: "flags_pad2", shift: 18, bits: 14, value: "number", pad: true },
  ] },
  { name: "capacity", id: "capacity", offset: 12, width: 8, kind: "uint", value: "number" },
  { name: "grainSize", id: "grain_size", offset: 20, width: 8, kind: "uint", value: "number" },
  { name: "descriptorOffset", id: "descriptor_offset", offset: 28, width: 8, kind: "uint", value: "number" },
  { name: "descriptorSize", id: "descriptor_size", offset: 36, width: 8, kind: "uint", value: "number" },
  { name: "entriesPerTable", id: "entries_per_table", offset: 44, width: 4, kind: "uint", value: "number" },
  { name: "redundantDirectoryOffset", id: "redundant_directory_offset", offset: 48, width: 8, kind: "uint", value: "bigint" },
  { name: "directoryOffset", id: "directory_offset", offset: 56, width: 8, kind: "uint", value: "bigint" },
  { name: "overhead", id: "overhead", offset: 64, width: 8, kind: "uint", value: "number" },
  { name: "unclean", id: "unclean", offset: 72, width: 1, kind: "uint", value: "number" },
  { name: "newlines", id: "newlines", offset: 73, width: 4, kind: "bytes", value: "bytes" },
  { name: "compression", id: "compression", offset: 77, width: 2, kind: "uint", value: "number" },
  { name: "padding", id: "padding", offset: 79, width: 433, kind: "bytes", value: "bytes", pad: true },
];
