// Made by tools/codegen from specs/dsl/redaction_list.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { RedactionListView } from "../views/redaction-list.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link RedactionListView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class RedactionListEditor extends RedactionListView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RedactionListEditor {
    return new RedactionListEditor(viewOver(bytes, offset, 32, "redaction_list"), offset, littleEndian);
  }

  override get lastObject(): bigint {
    return super.lastObject;
  }
  override set lastObject(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "redaction_list.lastObject");
  }

  override get lastBlkid(): bigint {
    return super.lastBlkid;
  }
  override set lastBlkid(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "redaction_list.lastBlkid");
  }

  override get numEntries(): number {
    return super.numEntries;
  }
  override set numEntries(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "redaction_list.numEntries");
  }
  override get numEntriesBig(): bigint {
    return super.numEntriesBig;
  }
  override set numEntriesBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "redaction_list.numEntriesBig");
  }

  override get numSnaps(): number {
    return super.numSnaps;
  }
  override set numSnaps(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "redaction_list.numSnaps");
  }
  override get numSnapsBig(): bigint {
    return super.numSnapsBig;
  }
  override set numSnapsBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "redaction_list.numSnapsBig");
  }

  setSnaps(i: number, v: bigint): void {
    writeBig(this.dv, this.off + 32 + i * 8, this.le, 8, v, "redaction_list.snaps");
  }
}
