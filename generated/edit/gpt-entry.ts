// Made by tools/codegen from specs/containers/gpt_entry.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { GptEntryView } from "../views/gpt-entry.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link GptEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class GptEntryEditor extends GptEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 128 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): GptEntryEditor {
    return new GptEntryEditor(viewOver(bytes, offset, 128, "gpt_entry"), offset);
  }

  override get typeGuid(): Uint8Array {
    return super.typeGuid;
  }
  override set typeGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 16), v, "gpt_entry.typeGuid");
  }

  override get uniqueGuid(): Uint8Array {
    return super.uniqueGuid;
  }
  override set uniqueGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 16, 16), v, "gpt_entry.uniqueGuid");
  }

  override get firstSector(): number {
    return super.firstSector;
  }
  override set firstSector(v: number) {
    writeSafe(this.dv, this.off + 32, true, 8, v, "gpt_entry.firstSector");
  }
  override get firstSectorBig(): bigint {
    return super.firstSectorBig;
  }
  override set firstSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 32, true, 8, v, "gpt_entry.firstSectorBig");
  }

  override get lastSector(): number {
    return super.lastSector;
  }
  override set lastSector(v: number) {
    writeSafe(this.dv, this.off + 40, true, 8, v, "gpt_entry.lastSector");
  }
  override get lastSectorBig(): bigint {
    return super.lastSectorBig;
  }
  override set lastSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 40, true, 8, v, "gpt_entry.lastSectorBig");
  }

  override get attributes(): bigint {
    return super.attributes;
  }
  override set attributes(v: bigint) {
    writeBig(this.dv, this.off + 48, true, 8, v, "gpt_entry.attributes");
  }

  override get name(): Uint8Array {
    return super.name;
  }
  override set name(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 56, 72), v, "gpt_entry.name");
  }
}
