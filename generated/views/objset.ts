// Made by tools/codegen from specs/dmu/objset.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, readSafe, viewOver } from "./access.ts";
import { DnodeView } from "./dnode.ts";
import { ZilHeaderView } from "./zil-header.ts";

/** Size without user accounting: ends before userused_dnode. */
export const OBJSET_PHYS_SIZE_V1 = 1024;

/** Size with user and group accounting. */
export const OBJSET_PHYS_SIZE_V2 = 2048;

/** Size with project accounting. */
export const OBJSET_PHYS_SIZE_V3 = 4096;

/** Flag: space by owner and group is up to date. */
export const OBJSET_FLAG_USERACCOUNTING_COMPLETE = 0x1;

/** Flag: objects by owner and group are counted too. */
export const OBJSET_FLAG_USEROBJACCOUNTING_COMPLETE = 0x2;

/** Flag: space and objects by project too. */
export const OBJSET_FLAG_PROJECTQUOTA_COMPLETE = 0x4;

export const ObjsetType = {
  none: 0,
  /** The MOS. */
  meta: 1,
  /** File system. */
  zfs: 2,
  /** Volume. */
  zvol: 3,
  /** For tests. */
  other: 4,
  /** Never on disk. */
  any: 5,
} as const;
export type ObjsetType = (typeof ObjsetType)[keyof typeof ObjsetType];
/** The names of ObjsetType as the specification has them. */
export const ObjsetTypeNames: Readonly<Record<number, string>> = {
  0: "none",
  1: "meta",
  2: "zfs",
  3: "zvol",
  4: "other",
  5: "any",
};

/**
 * Root of a set of objects: a file system, a volume, a snapshot of one, or the MOS. The block is 1, 2 or 4 KiB
 * long by what is accounted; fields past its end are absent, so look at the block's logical size first.
 * C: `objset_phys_t`. 4096 bytes.
 * @see OpenZFS include/sys/dmu_objset.h objset_phys_t
 */
export class ObjsetView {
  static readonly SIZE = 4096;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4096 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ObjsetView {
    return new ObjsetView(viewOver(bytes, offset, 4096, "objset"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * The object whose content is all other dnodes. (offset 0x0, 512 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_meta_dnode
   */
  get metaDnode(): DnodeView {
    return new DnodeView(this.dv, this.off, this.le);
  }

  /**
   * Intent log of the set. (offset 0x200, 192 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_zil_header
   */
  get zilHeader(): ZilHeaderView {
    return new ZilHeaderView(this.dv, this.off + 512, this.le);
  }

  /**
   * What the set is. Values: ObjsetType. (offset 0x2c0, 8 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_type
   */
  get type(): number {
    return readSafe(this.dv, this.off + 704, this.le, "objset", "type");
  }
  /** Exact value of `type`, for damaged input. */
  get typeBig(): bigint {
    return this.dv.getBigUint64(this.off + 704, this.le);
  }

  /**
   * OBJSET_FLAG_ bits. (offset 0x2c8, 8 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_flags
   */
  get flags(): number {
    return readSafe(this.dv, this.off + 712, this.le, "objset", "flags");
  }
  /** Exact value of `flags`, for damaged input. */
  get flagsBig(): bigint {
    return this.dv.getBigUint64(this.off + 712, this.le);
  }

  /**
   * MAC over what a raw send carries, of an encrypted set. (offset 0x2d0, 32 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_portable_mac
   * Shares memory.
   */
  get portableMac(): Uint8Array {
    return bytesAt(this.dv, this.off + 720, 32);
  }

  /**
   * MAC over the accounting objects, of an encrypted set. (offset 0x2f0, 32 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_local_mac
   * Shares memory.
   */
  get localMac(): Uint8Array {
    return bytesAt(this.dv, this.off + 752, 32);
  }

  /**
   * (offset 0x310, 240 bytes)
   * Shares memory.
   */
  get pad0(): Uint8Array {
    return bytesAt(this.dv, this.off + 784, 240);
  }

  /**
   * ZAP, owner to space; from 2 KiB on. (offset 0x400, 512 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_userused_dnode
   */
  get userusedDnode(): DnodeView {
    return new DnodeView(this.dv, this.off + 1024, this.le);
  }

  /**
   * ZAP, group to space; from 2 KiB on. (offset 0x600, 512 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_groupused_dnode
   */
  get groupusedDnode(): DnodeView {
    return new DnodeView(this.dv, this.off + 1536, this.le);
  }

  /**
   * ZAP, project to space; from 4 KiB on. (offset 0x800, 512 bytes)
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_projectused_dnode
   */
  get projectusedDnode(): DnodeView {
    return new DnodeView(this.dv, this.off + 2048, this.le);
  }

  /**
   * (offset 0xa00, 1536 bytes)
   * Shares memory.
   */
  get pad1(): Uint8Array {
    return bytesAt(this.dv, this.off + 2560, 1536);
  }
}

/** The fields of {@link ObjsetView}; apart from it, so that who reads values does not load their descriptions. */
export const ObjsetFields: readonly FieldInfo[] = [
  { name: "metaDnode", id: "meta_dnode", offset: 0, width: 512, kind: "view", value: "view", view: "dnode" },
  { name: "zilHeader", id: "zil_header", offset: 512, width: 192, kind: "view", value: "view", view: "zil_header" },
  { name: "type", id: "type", offset: 704, width: 8, kind: "uint", value: "number", enum: "ObjsetType" },
  { name: "flags", id: "flags", offset: 712, width: 8, kind: "uint", value: "number" },
  { name: "portableMac", id: "portable_mac", offset: 720, width: 32, kind: "bytes", value: "bytes" },
  { name: "localMac", id: "local_mac", offset: 752, width: 32, kind: "bytes", value: "bytes" },
  { name: "pad0", id: "pad0", offset: 784, width: 240, kind: "bytes", value: "bytes", pad: true },
  { name: "userusedDnode", id: "userused_dnode", offset: 1024, width: 512, kind: "view", value: "view", view: "dnode" },
  { name: "groupusedDnode", id: "groupused_dnode", offset: 1536, width: 512, kind: "view", value: "view", view: "dnode" },
  { name: "projectusedDnode", id: "projectused_dnode", offset: 2048, width: 512, kind: "view", value: "view", view: "dnode" },
  { name: "pad1", id: "pad1", offset: 2560, width: 1536, kind: "bytes", value: "bytes", pad: true },
];
