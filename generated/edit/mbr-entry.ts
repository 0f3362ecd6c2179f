// Made by tools/codegen from specs/containers/mbr_entry.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { MbrEntryView } from "../views/mbr-entry.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link MbrEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class MbrEntryEditor extends MbrEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): MbrEntryEditor {
    return new MbrEntryEditor(viewOver(bytes, offset, 16, "mbr_entry"), offset);
  }

  override get bootIndicator(): number {
    return super.bootIndicator;
  }
  override set bootIndicator(v: number) {
    writeScalar(this.dv, this.off, true, 1, v, "mbr_entry.bootIndicator");
  }

  override get firstChs(): Uint8Array {
    return super.firstChs;
  }
  override set firstChs(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 1, 3), v, "mbr_entry.firstChs");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeScalar(this.dv, this.off + 4, true, 1, v, "mbr_entry.type");
  }

  override get lastChs(): Uint8Array {
    return super.lastChs;
  }
  override set lastChs(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 5, 3), v, "mbr_entry.lastChs");
  }

  override get firstSector(): number {
    return super.firstSector;
  }
  override set firstSector(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "mbr_entry.firstSector");
  }

  override get sectorCount(): number {
    return super.sectorCount;
  }
  override set sectorCount(v: number) {
    writeScalar(this.dv, this.off + 12, true, 4, v, "mbr_entry.sectorCount");
  }
}
