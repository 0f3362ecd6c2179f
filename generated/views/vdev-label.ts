// Made by tools/codegen from specs/vdev/vdev_label.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { VdevBootEnvblockView } from "./vdev-boot-envblock.ts";
import { VdevPhysView } from "./vdev-phys.ts";

/** Labels of a device: two at its start, two at its end. */
export const VDEV_LABELS = 4;

/** Bytes of each of the two leading areas. */
export const VDEV_PAD_SIZE = 8192;

/** Bytes of the nvlist area with its checksum. */
export const VDEV_PHYS_SIZE = 114688;

/** Bytes of the uberblock ring. */
export const VDEV_UBERBLOCK_RING = 131072;

/** Where the boot area begins: after the first two labels. */
export const VDEV_BOOT_OFFSET = 524288;

/** Bytes of the boot area; RAID-Z expansion uses it as scratch space. */
export const VDEV_BOOT_SIZE = 3670016;

/**
 * Bytes before allocatable space: two labels and the boot area. Offset 0 of a DVA lies 4 MiB after the start of
 * the partition.
 */
export const VDEV_LABEL_START_SIZE = 4194304;

/** Bytes of the two labels at the end. The device's size is first rounded down to a multiple of the label's. */
export const VDEV_LABEL_END_SIZE = 524288;

export const PoolState = {
  /** In use, or not exported properly. */
  active: 0,
  exported: 1,
  destroyed: 2,
  /** The device is a hot spare. */
  spare: 3,
  /** The device is a read cache. */
  l2cache: 4,
  /** Never on disk. */
  uninitialized: 5,
  /** Never on disk. */
  unavail: 6,
  /** Never on disk. */
  potentiallyActive: 7,
} as const;
export type PoolState = (typeof PoolState)[keyof typeof PoolState];
/** The names of PoolState as the specification has them. */
export const PoolStateNames: Readonly<Record<number, string>> = {
  0: "active",
  1: "exported",
  2: "destroyed",
  3: "spare",
  4: "l2cache",
  5: "uninitialized",
  6: "unavail",
  7: "potentially_active",
};

/**
 * One of a device's four labels, 256 KiB: at 0, 256 KiB, and the last two multiples of 256 KiB that fit.
 * C: `vdev_label_t`. 262144 bytes.
 * @see OpenZFS include/sys/vdev_impl.h vdev_label_t
 */
export class VdevLabelView {
  static readonly SIZE = 262144;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 262144 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevLabelView {
    return new VdevLabelView(viewOver(bytes, offset, 262144, "vdev_label"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * (offset 0x0, 8192 bytes)
   * Shares memory.
   */
  get pad1(): Uint8Array {
    return bytesAt(this.dv, this.off, 8192);
  }

  /**
   * Variables of a boot loader. (offset 0x2000, 8192 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_be
   */
  get be(): VdevBootEnvblockView {
    return new VdevBootEnvblockView(this.dv, this.off + 8192, this.le);
  }

  /**
   * Configuration. (offset 0x4000, 114688 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_vdev_phys
   */
  get vdevPhys(): VdevPhysView {
    return new VdevPhysView(this.dv, this.off + 16384, this.le);
  }

  /**
   * Ring of uberblocks, slots of 1 << max(10, min(ashift, 13)) bytes; txg t goes to slot t modulo their number, the
   * last one left to multihost protection when that is on. (offset 0x20000, 131072 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_uberblock
   * Shares memory.
   */
  get uberblock(): Uint8Array {
    return bytesAt(this.dv, this.off + 131072, 131072);
  }
}

/** The fields of {@link VdevLabelView}; apart from it, so that who reads values does not load their descriptions. */
export const VdevLabelFields: readonly FieldInfo[] = [
  { name: "pad1", id: "pad1", offset: 0, width: 8192, kind: "bytes", value: "bytes", pad: true },
  { name: "be", id: "be", offset: 8192, width: 8192, kind: "view", value: "view", view: "vdev_boot_envblock" },
  { name: "vdevPhys", id: "vdev_phys", offset: 16384, width: 114688, kind: "view", value: "view", view: "vdev_phys" },
  { name: "uberblock", id: "uberblock", offset: 131072, width: 131072, kind: "bytes", value: "bytes" },
];
