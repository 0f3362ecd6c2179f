// Made by tools/codegen from specs/images/qcow2_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/** Header extension: the backing file's format, as text. */
export const QCOW2_EXTENSION_BACKING_FORMAT = 0xe2792aca;

/** Header extension: names of feature bits. */
export const QCOW2_EXTENSION_FEATURE_NAMES = 0x6803f857;

/** Header extension: name of the external data file, as text. */
export const QCOW2_EXTENSION_DATA_FILE = 0x44415441;

/** Guest clusters are in a file of their own. */
export const QCOW2_INCOMPATIBLE_DATA_FILE = 4;

/** L2 entries have 128 bits. */
export const QCOW2_INCOMPATIBLE_EXTENDED_L2 = 16;

/** Those that matter to a reader or need not: dirty, corrupt, external data file, compression type, extended L2. */
export const QCOW2_INCOMPATIBLE_KNOWN = 31;

/** What `qcow2_header.magic` must be. */
export const QCOW2_HEADER_MAGIC = 0x514649fb;

/**
 * Start of a qcow2 image, all of it in version 2.
 * 72 bytes.
 * @see QEMU docs/interop/qcow2.txt Header
 */
export class Qcow2HeaderView {
  static readonly SIZE = 72;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 72 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Qcow2HeaderView {
    return new Qcow2HeaderView(viewOver(bytes, offset, 72, "qcow2_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters QFI and 0xfb. (offset 0x0, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get magic(): number {
    return this.dv.getUint32(this.off, false);
  }
  /** True when `magic` is QCOW2_HEADER_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === QCOW2_HEADER_MAGIC;
  }

  /**
   * 2 or 3. (offset 0x4, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get version(): number {
    return this.dv.getUint32(this.off + 4, false);
  }

  /**
   * Where in the image the backing file's name is; 0 without one. (offset 0x8, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get backingFileOffset(): number {
    return readSafe(this.dv, this.off + 8, false, "qcow2_header", "backingFileOffset");
  }
  /** Exact value of `backingFileOffset`, for damaged input. */
  get backingFileOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, false);
  }

  /**
   * Bytes of that name, at most 1023. (offset 0x10, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get backingFileSize(): number {
    return this.dv.getUint32(this.off + 16, false);
  }

  /**
   * Bytes of a cluster as a power of two, 9 to 21. (offset 0x14, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get clusterBits(): number {
    return this.dv.getUint32(this.off + 20, false);
  }

  /**
   * Bytes of the disk. (offset 0x18, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get size(): number {
    return readSafe(this.dv, this.off + 24, false, "qcow2_header", "size");
  }
  /** Exact value of `size`, for damaged input. */
  get sizeBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, false);
  }

  /**
   * 0 none, 1 AES, 2 LUKS. (offset 0x20, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get cryptMethod(): number {
    return this.dv.getUint32(this.off + 32, false);
  }

  /**
   * Entries of the L1 table. (offset 0x24, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get l1Size(): number {
    return this.dv.getUint32(this.off + 36, false);
  }

  /**
   * Where the L1 table is. (offset 0x28, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get l1TableOffset(): number {
    return readSafe(this.dv, this.off + 40, false, "qcow2_header", "l1TableOffset");
  }
  /** Exact value of `l1TableOffset`, for damaged input. */
  get l1TableOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, false);
  }

  /**
   * Where the refcount table is. (offset 0x30, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get refcountTableOffset(): bigint {
    return this.dv.getBigUint64(this.off + 48, false);
  }

  /**
   * Clusters of the refcount table. (offset 0x38, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get refcountTableClusters(): number {
    return this.dv.getUint32(this.off + 56, false);
  }

  /**
   * Internal snapshots. (offset 0x3c, 4 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get nbSnapshots(): number {
    return this.dv.getUint32(this.off + 60, false);
  }

  /**
   * Where their table is. (offset 0x40, 8 bytes)
   * @see QEMU docs/interop/qcow2.txt Header
   */
  get snapshotsOffset(): number {
    return readSafe(this.dv, this.off + 64, false, "qcow2_header", "snapshotsOffset");
  }
  /** Exact value of `snapshotsOffset`, for damaged input. */
  get snapshotsOffsetBig(): bigint {
    return this.dv.getBigUint64(this.off + 64, false);
  }
}

/** The fields of {@link Qcow2HeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const Qcow2HeaderFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "version", id: "version", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "backingFileOffset", id: "backing_file_offset", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "backingFileSize", id: "backing_file_size", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "clusterBits", id: "cluster_bits", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "size", id: "size", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "cryptMethod", id: "crypt_method", offset: 32, width: 4, kind: "uint", value: "number" },
  { name: "l1Size", id: "l1_size", offset: 36, width: 4, kind: "uint", value: "number" },
  { name: "l1TableOffset", id: "l1_table_offset", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "refcountTableOffset", id: "refcount_table_offset", offset: 48, width: 8, kind: "uint", value: "bigint" },
  { name: "refcountTableClusters", id: "refcount_table_clusters", offset: 56, width: 4, kind: "uint", value: "number" },
  { name: "nbSnapshots", id: "nb_snapshots", offset: 60, width: 4, kind: "uint", value: "number" },
  { name: "snapshotsOffset", id: "snapshots_offset", offset: 64, width: 8, kind: "uint", value: "number" },
];
