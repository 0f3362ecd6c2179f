// Made by tools/codegen from specs/spa/spa_removing.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * State of the removal of a vdev, an array of words under com.delphix:removing in the MOS directory.
 * C: `spa_removing_phys_t`. 56 bytes.
 * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t
 */
export class SpaRemovingView {
  static readonly SIZE = 56;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 56 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaRemovingView {
    return new SpaRemovingView(viewOver(bytes, offset, 56, "spa_removing"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * State. Values: ScanState. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_state
   */
  get state(): number {
    return readSafe(this.dv, this.off, this.le, "spa_removing", "state");
  }
  /** Exact value of `state`, for damaged input. */
  get stateBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Vdev that is or was being removed; all ones if none ever was. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_removing_vdev
   */
  get removingVdev(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Vdev removed before it, head of a chain through the vdevs' configurations; all ones if none. (offset 0x10, 8
   * bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_prev_indirect_vdev
   */
  get prevIndirectVdev(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_start_time
   */
  get startTime(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Seconds since 1970. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_end_time
   */
  get endTime(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }

  /**
   * Bytes to copy. (offset 0x28, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_to_copy
   */
  get toCopy(): number {
    return readSafe(this.dv, this.off + 40, this.le, "spa_removing", "toCopy");
  }
  /** Exact value of `toCopy`, for damaged input. */
  get toCopyBig(): bigint {
    return this.dv.getBigUint64(this.off + 40, this.le);
  }

  /**
   * Bytes copied or freed. (offset 0x30, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_copied
   */
  get copied(): number {
    return readSafe(this.dv, this.off + 48, this.le, "spa_removing", "copied");
  }
  /** Exact value of `copied`, for damaged input. */
  get copiedBig(): bigint {
    return this.dv.getBigUint64(this.off + 48, this.le);
  }
}

/** The fields of {@link SpaRemovingView}; apart from it, so that who reads values does not load their descriptions. */
export const SpaRemovingFields: readonly FieldInfo[] = [
  { name: "state", id: "state", offset: 0, width: 8, kind: "uint", value: "number", enum: "ScanState" },
  { name: "removingVdev", id: "removing_vdev", offset: 8, width: 8, kind: "uint", value: "bigint" },
  { name: "prevIndirectVdev", id: "prev_indirect_vdev", offset: 16, width: 8, kind: "uint", value: "bigint" },
  { name: "startTime", id: "start_time", offset: 24, width: 8, kind: "uint", value: "bigint" },
  { name: "endTime", id: "end_time", offset: 32, width: 8, kind: "uint", value: "bigint" },
  { name: "toCopy", id: "to_copy", offset: 40, width: 8, kind: "uint", value: "number" },
  { name: "copied", id: "copied", offset: 48, width: 8, kind: "uint", value: "number" },
];
