// Made by tools/codegen from specs/images/vmdk_cowd_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { viewOver } from "./access.ts";

/** Entries of a grain table. */
export const VMDK_COWD_TABLE_ENTRIES = 4096;

/** What `vmdk_cowd_header.magic` must be. */
export const VMDK_COWD_HEADER_MAGIC = 0x44574f43;

/**
 * Start of a sparse extent of ESX.
 * 36 bytes.
 * @see QEMU block/vmdk.c VMDK3Header
 */
export class VmdkCowdHeaderView {
  static readonly SIZE = 36;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 36 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VmdkCowdHeaderView {
    return new VmdkCowdHeaderView(viewOver(bytes, offset, 36, "vmdk_cowd_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The letters COWD. (offset 0x0, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get magic(): number {
    return this.dv.getUint32(this.off, true);
  }
  /** True when `magic` is VMDK_COWD_HEADER_MAGIC. */
  get hasMagic(): boolean {
    return this.magic === VMDK_COWD_HEADER_MAGIC;
  }

  /**
   * 1. (offset 0x4, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get version(): number {
    return this.dv.getUint32(this.off + 4, true);
  }

  /**
   * Flags. (offset 0x8, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get flags(): number {
    return this.dv.getUint32(this.off + 8, true);
  }

  /**
   * Sectors of the disk. (offset 0xc, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get capacity(): number {
    return this.dv.getUint32(this.off + 12, true);
  }

  /**
   * Sectors of a grain. (offset 0x10, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get grainSize(): number {
    return this.dv.getUint32(this.off + 16, true);
  }

  /**
   * Sector of the grain directory. (offset 0x14, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get directoryOffset(): number {
    return this.dv.getUint32(this.off + 20, true);
  }

  /**
   * Its entries. (offset 0x18, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get directoryEntries(): number {
    return this.dv.getUint32(this.off + 24, true);
  }

  /**
   * Sector behind the last grain. (offset 0x1c, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get nextFree(): number {
    return this.dv.getUint32(this.off + 28, true);
  }

  /**
   * Geometry: cylinders. (offset 0x20, 4 bytes)
   * @see QEMU block/vmdk.c VMDK3Header
   */
  get cylinders(): number {
    return this.dv.getUint32(this.off + 32, true);
  }
}

/** The fields of {@link VmdkCowdHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const VmdkCowdHeaderFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 4, kind: "uint", value: "number" },
  { name: "version", id: "version", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "flags", id: "flags", offset: 8, width: 4, kind: "uint", value: "number" },
  { name: "capacity", id: "capacity", offset: 12, width: 4, kind: "uint", value: "number" },
  { name: "grainSize", id: "grain_size", offset: 16, width: 4, kind: "uint", value: "number" },
  { name: "directoryOffset", id: "directory_offset", offset: 20, width: 4, kind: "uint", value: "number" },
  { name: "directoryEntries", id: "directory_entries", offset: 24, width: 4, kind: "uint", value: "number" },
  { name: "nextFree", id: "next_free", offset: 28, width: 4, kind: "uint", value: "number" },
  { name: "cylinders", id: "cylinders", offset: 32, width: 4, kind: "uint", value: "number" },
];
