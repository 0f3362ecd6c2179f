// Made by tools/codegen from specs/send/dmu_replay_record.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { DmuReplayRecordView } from "../views/dmu-replay-record.ts";
import { ZioCksumEditor } from "./zio-cksum.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link DmuReplayRecordView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DmuReplayRecordEditor extends DmuReplayRecordView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 312 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DmuReplayRecordEditor {
    return new DmuReplayRecordEditor(viewOver(bytes, offset, 312, "dmu_replay_record"), offset, littleEndian);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off, this.le, 4, v, "dmu_replay_record.type");
  }

  override get payloadlen(): number {
    return super.payloadlen;
  }
  override set payloadlen(v: number) {
    writeScalar(this.dv, this.off + 4, this.le, 4, v, "dmu_replay_record.payloadlen");
  }

  override get u(): Uint8Array {
    return super.u;
  }
  override set u(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 272), v, "dmu_replay_record.u");
  }

  override get checksum(): ZioCksumEditor {
    return new ZioCksumEditor(this.dv, this.off + 280, this.le);
  }
}
