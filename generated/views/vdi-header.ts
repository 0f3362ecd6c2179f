// Made by tools/codegen from specs/images/vdi_header.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";

/** Image type: blocks as they were written to. */
export const VDI_DYNAMIC = 1;

/** Image type: all blocks are there. */
export const VDI_FIXED = 2;

/** Image type. */
export const VDI_UNDO = 3;

/** Image type: blocks in which it differs from its parent. */
export const VDI_DIFFERENCING = 4;

/** The version that is read. */
export const VDI_VERSION_1_1 = 0x10001;

/** What `vdi_header.signature` must be. */
export const VDI_HEADER_SIGNATURE = 0xbeda107f;

/**
 * Start of a VDI, with the header of version 1.1.
 * 456 bytes.
 * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
 */
export class VdiHeaderView {
  static readonly SIZE = 456;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 456 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): VdiHeaderView {
    return new VdiHeaderView(viewOver(bytes, offset, 456, "vdi_header"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * What made it. (offset 0x0, 64 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   * Shares memory.
   */
  get text(): Uint8Array {
    return bytesAt(this.dv, this.off, 64);
  }

  /**
   * Magic. (offset 0x40, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get signature(): number {
    return this.dv.getUint32(this.off + 64, true);
  }
  /** True when `signature` is VDI_HEADER_SIGNATURE. */
  get hasSignature(): boolean {
    return this.signature === VDI_HEADER_SIGNATURE;
  }

  /**
   * 0x10001. (offset 0x44, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get version(): number {
    return this.dv.getUint32(this.off + 68, true);
  }

  /**
   * Bytes of the header from here on. (offset 0x48, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get headerBytes(): number {
    return this.dv.getUint32(this.off + 72, true);
  }

  /**
   * 1 dynamic, 2 fixed, 3 undo, 4 differencing. (offset 0x4c, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get imageType(): number {
    return this.dv.getUint32(this.off + 76, true);
  }

  /**
   * Flags. (offset 0x50, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get imageFlags(): number {
    return this.dv.getUint32(this.off + 80, true);
  }

  /**
   * Text. (offset 0x54, 256 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   * Shares memory.
   */
  get comment(): Uint8Array {
    return bytesAt(this.dv, this.off + 84, 256);
  }

  /**
   * Where the block map is. (offset 0x154, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get blocksOffset(): number {
    return this.dv.getUint32(this.off + 340, true);
  }

  /**
   * Where the first block is. (offset 0x158, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get dataOffset(): number {
    return this.dv.getUint32(this.off + 344, true);
  }

  /**
   * Geometry: cylinders. (offset 0x15c, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get cylinders(): number {
    return this.dv.getUint32(this.off + 348, true);
  }

  /**
   * Geometry: heads. (offset 0x160, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get heads(): number {
    return this.dv.getUint32(this.off + 352, true);
  }

  /**
   * Geometry: sectors of a track. (offset 0x164, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get sectors(): number {
    return this.dv.getUint32(this.off + 356, true);
  }

  /**
   * Bytes of a sector. (offset 0x168, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get sectorBytes(): number {
    return this.dv.getUint32(this.off + 360, true);
  }

  /** (offset 0x16c, 4 bytes) */
  get dummy(): number {
    return this.dv.getUint32(this.off + 364, true);
  }

  /**
   * Bytes of the disk. (offset 0x170, 8 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get diskBytes(): number {
    return readSafe(this.dv, this.off + 368, true, "vdi_header", "diskBytes");
  }
  /** Exact value of `diskBytes`, for damaged input. */
  get diskBytesBig(): bigint {
    return this.dv.getBigUint64(this.off + 368, true);
  }

  /**
   * Bytes of a block. (offset 0x178, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get blockBytes(): number {
    return this.dv.getUint32(this.off + 376, true);
  }

  /**
   * Bytes in front of each block that are not the disk's. (offset 0x17c, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get blockExtraBytes(): number {
    return this.dv.getUint32(this.off + 380, true);
  }

  /**
   * Entries of the block map. (offset 0x180, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get blocks(): number {
    return this.dv.getUint32(this.off + 384, true);
  }

  /**
   * Blocks that are there. (offset 0x184, 4 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */
  get blocksAllocated(): number {
    return this.dv.getUint32(this.off + 388, true);
  }

  /**
   * Identity. (offset 0x188, 16 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   * Shares memory.
   */
  get uuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 392, 16);
  }

  /**
   * Identity of its last change. (offset 0x198, 16 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   * Shares memory.
   */
  get uuidModify(): Uint8Array {
    return bytesAt(this.dv, this.off + 408, 16);
  }

  /**
   * Identity of the parent. (offset 0x1a8, 16 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   * Shares memory.
   */
  get uuidLinkage(): Uint8Array {
    return bytesAt(this.dv, this.off + 424, 16);
  }

  /**
   * Identity of the parent's last change. (offset 0x1b8, 16 bytes)
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   * Shares memory.
   */
  get uuidParentModify(): Uint8Array {
    return bytesAt(this.dv, this.off + 440, 16);
  }
}

/** The fields of {@link VdiHeaderView}; apart from it, so that who reads values does not load their descriptions. */
export const VdiHeaderFields: readonly FieldInfo[] = [
  { name: "text", id: "text", offset: 0, width: 64, kind: "bytes", value: "bytes" },
  { name: "signature", id: "signature", offset: 64, width: 4, kind: "uint", value: "number" },
  { name: "version", id: "version", offset: 68, width: 4, kind: "uint", value: "number" },
  { name: "headerBytes", id: "header_bytes", offset: 72, width: 4, kind: "uint", value: "number" },
  { name: "imageType", id: "image_type", offset: 76, width: 4, kind: "uint", value: "number" },
  { name: "imageFlags", id: "image_flags", offset: 80, width: 4, kind: "uint", value: "number" },
  { name: "comment", id: "comment", offset: 84, width: 256, kind: "bytes", value: "bytes" },
  { name: "blocksOffset", id: "blocks_offset", offset: 340, width: 4, kind: "uint", value: "number" },
  { name: "dataOffset", id: "data_offset", offset: 344, width: 4, kind: "uint", value: "number" },
  { name: "cylinders", id: "cylinders", offset: 348, width: 4, kind: "uint", value: "number" },
  { name: "heads", id: "heads", offset: 352, width: 4, kind: "uint", value: "number" },
  { name: "sectors", id: "sectors", offset: 356, width: 4, kind: "uint", value: "number" },
  { name: "sectorBytes", id: "sector_bytes", offset: 360, width: 4, kind: "uint", value: "number" },
  { name: "dummy", id: "dummy", offset: 364, width: 4, kind: "uint", value: "number", pad: true },
  { name: "diskBytes", id: "disk_bytes", offset: 368, width: 8, kind: "uint", value: "number" },
  { name: "blockBytes", id: "block_bytes", offset: 376, width: 4, kind: "uint", value: "number" },
  { name: "blockExtraBytes", id: "block_extra_bytes", offset: 380, width: 4, kind: "uint", value: "number" },
  { name: "blocks", id: "blocks", offset: 384, width: 4, kind: "uint", value: "number" },
  { name: "blocksAllocated", id: "blocks_allocated", offset: 388, width: 4, kind: "uint", value: "number" },
  { name: "uuid", id: "uuid", offset: 392, width: 16, kind: "bytes", value: "bytes" },
  { name: "uuidModify", id: "uuid_modify", offset: 408, width: 16, kind: "bytes", value: "bytes" },
  { name: "uuidLinkage", id: "uuid_linkage", offset: 424, width: 16, kind: "bytes", value: "bytes" },
  { name: "uuidParentModify", id: "uuid_parent_modify", offset: 440, width: 16, kind: "bytes", value: "bytes" },
];
