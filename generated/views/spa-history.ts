// Made by tools/codegen from specs/spa/spa_history.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { readSafe, viewOver } from "./access.ts";

/**
 * Bonus of the pool's history, whose object is a ring of records. Logical offsets grow for ever; the record of
 * zpool create stays at the beginning, and the rest of the object wraps around behind it.
 * C: `spa_history_phys_t`. 40 bytes.
 * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t
 * @see OpenZFS module/zfs/spa_history.c spa_history_log_to_phys
 */
export class SpaHistoryView {
  static readonly SIZE = 40;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaHistoryView {
    return new SpaHistoryView(viewOver(bytes, offset, 40, "spa_history"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Where the record of zpool create ends. (offset 0x0, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_pool_create_len
   */
  get poolCreateLen(): number {
    return readSafe(this.dv, this.off, this.le, "spa_history", "poolCreateLen");
  }
  /** Exact value of `poolCreateLen`, for damaged input. */
  get poolCreateLenBig(): bigint {
    return this.dv.getBigUint64(this.off, this.le);
  }

  /**
   * Bytes of the ring; zero-based end of the object. (offset 0x8, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_phys_max_off
   */
  get physMaxOff(): number {
    return readSafe(this.dv, this.off + 8, this.le, "spa_history", "physMaxOff");
  }
  /** Exact value of `physMaxOff`, for damaged input. */
  get physMaxOffBig(): bigint {
    return this.dv.getBigUint64(this.off + 8, this.le);
  }

  /**
   * Logical offset of the oldest record after the first. (offset 0x10, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_bof
   */
  get bof(): number {
    return readSafe(this.dv, this.off + 16, this.le, "spa_history", "bof");
  }
  /** Exact value of `bof`, for damaged input. */
  get bofBig(): bigint {
    return this.dv.getBigUint64(this.off + 16, this.le);
  }

  /**
   * Logical offset after the newest. (offset 0x18, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_eof
   */
  get eof(): number {
    return readSafe(this.dv, this.off + 24, this.le, "spa_history", "eof");
  }
  /** Exact value of `eof`, for damaged input. */
  get eofBig(): bigint {
    return this.dv.getBigUint64(this.off + 24, this.le);
  }

  /**
   * Records overwritten. (offset 0x20, 8 bytes)
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_records_lost
   */
  get recordsLost(): number {
    return readSafe(this.dv, this.off + 32, this.le, "spa_history", "recordsLost");
  }
  /** Exact value of `recordsLost`, for damaged input. */
  get recordsLostBig(): bigint {
    return this.dv.getBigUint64(this.off + 32, this.le);
  }
}

/** The fields of {@link SpaHistoryView}; apart from it, so that who reads values does not load their descriptions. */
export const SpaHistoryFields: readonly FieldInfo[] = [
  { name: "poolCreateLen", id: "pool_create_len", offset: 0, width: 8, kind: "uint", value: "number" },
  { name: "physMaxOff", id: "phys_max_off", offset: 8, width: 8, kind: "uint", value: "number" },
  { name: "bof", id: "bof", offset: 16, width: 8, kind: "uint", value: "number" },
  { name: "eof", id: "eof", offset: 24, width: 8, kind: "uint", value: "number" },
  { name: "recordsLost", id: "records_lost", offset: 32, width: 8, kind: "uint", value: "number" },
];
