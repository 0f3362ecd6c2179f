// Made by tools/codegen from specs/send/dmu_replay_record.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { ZioCksumView } from "./zio-cksum.ts";

/** Magic of a stream's first record. */
export const DMU_BACKUP_MAGIC = 0x2F5bacbac;

export const DrrType = {
  begin: 0,
  object: 1,
  freeobjects: 2,
  write: 3,
  free: 4,
  end: 5,
  writeByref: 6,
  spill: 7,
  writeEmbedded: 8,
  objectRange: 9,
  redact: 10,
} as const;
export type DrrType = (typeof DrrType)[keyof typeof DrrType];
/** The names of DrrType as the specification has them. */
export const DrrTypeNames: Readonly<Record<number, string>> = {
  0: "begin",
  1: "object",
  2: "freeobjects",
  3: "write",
  4: "free",
  5: "end",
  6: "write_byref",
  7: "spill",
  8: "write_embedded",
  9: "object_range",
  10: "redact",
};

/**
 * A record of a send stream, 312 bytes whatever its type, then its payload. The checksum at the end is Fletcher-4
 * over the stream so far, the record's first 280 bytes included; all zeros in the first record, whose name takes
 * that place.
 * C: `dmu_replay_record_t`. 312 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t
 */
export class DmuReplayRecordView {
  static readonly SIZE = 312;
  readonly dv: DataView;
  off: number;
  readonly le: boolean;

  constructor(dv: DataView, off: number, le: boolean) {
    this.dv = dv;
    this.off = off;
    this.le = le;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 312 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DmuReplayRecordView {
    return new DmuReplayRecordView(viewOver(bytes, offset, 312, "dmu_replay_record"), offset, littleEndian);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * Type of the record. Values: DrrType. (offset 0x0, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_type
   */
  get type(): number {
    return this.dv.getUint32(this.off, this.le);
  }

  /**
   * Bytes of an nvlist after a begin record; others derive their payload from their fields. (offset 0x4, 4 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_payloadlen
   */
  get payloadlen(): number {
    return this.dv.getUint32(this.off + 4, this.le);
  }

  /**
   * The fields of the type, see drr_ structures. (offset 0x8, 272 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_u.drr_checksum.drr_pad
   * Shares memory.
   */
  get u(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 272);
  }

  /**
   * Checksum of the stream up to here; part of the name in a begin record. (offset 0x118, 32 bytes)
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_u.drr_checksum.drr_checksum
   */
  get checksum(): ZioCksumView {
    return new ZioCksumView(this.dv, this.off + 280, this.le);
  }
}

/** The fields of {@link DmuReplayRecordView}; apart from it, so that who reads values does not load their descriptions. */
export const DmuReplayRecordFields: readonly FieldInfo[] = [
  { name: "type", id: "type", offset: 0, width: 4, kind: "uint", value: "number", enum: "DrrType" },
  { name: "payloadlen", id: "payloadlen", offset: 4, width: 4, kind: "uint", value: "number" },
  { name: "u", id: "u", offset: 8, width: 272, kind: "bytes", value: "bytes" },
  { name: "checksum", id: "checksum", offset: 280, width: 32, kind: "view", value: "view", view: "zio_cksum" },
];
