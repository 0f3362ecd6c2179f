// Made by tools/codegen from specs/vdev/vdev_phys.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { ZioEckView } from "./zio-eck.ts";

/**
 * Third part of a label: the device's place in its pool, as an XDR nvlist.
 * C: `vdev_phys_t`. 114688 bytes.
 * @see OpenZFS include/sys/vdev_impl.h vdev_phys_t
 */
export class VdevPhysView {
  static readonly SIZE = 114688;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 114688 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): VdevPhysView {
    return new VdevPhysView(viewOver(bytes, offset, 114688, "vdev_phys"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Packed nvlist (version, name, state, txg, pool_guid, top_guid, guid, vdev_tree, features_for_read...),
   * zero-filled. (offset 0x0, 114648 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_phys_t.vp_nvlist
   * Shares memory.
   */
  get nvlist(): Uint8Array {
    return bytesAt(this.dv, this.off, 114648);
  }

  /**
   * Checksum of the 112 KiB; verifier is the block's byte offset on the device. (offset 0x1bfd8, 40 bytes)
   * @see OpenZFS include/sys/vdev_impl.h vdev_phys_t.vp_zbt
   */
  get zbt(): ZioEckView {
    return new ZioEckView(this.dv, this.off + 114648, this.le);
  }
}

/** The fields of {@link VdevPhysView}; apart from it, so that who reads values does not load their descriptions. */
export const VdevPhysFields: readonly FieldInfo[] = [
  { name: "nvlist", id: "nvlist", offset: 0, width: 114648, kind: "bytes", value: "bytes" },
  { name: "zbt", id: "zbt", offset: 114648, width: 40, kind: "view", value: "view", view: "zio_eck" },
];
