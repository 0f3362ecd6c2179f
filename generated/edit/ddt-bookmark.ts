// Made by tools/codegen from specs/ddt/ddt_bookmark.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtBookmarkView } from "../views/ddt-bookmark.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link DdtBookmarkView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtBookmarkEditor extends DdtBookmarkView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtBookmarkEditor {
    return new DdtBookmarkEditor(viewOver(bytes, offset, 32, "ddt_bookmark"), offset, littleEndian);
  }

  override get ddtClass(): number {
    return super.ddtClass;
  }
  override set ddtClass(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "ddt_bookmark.ddtClass");
  }
  override get ddtClassBig(): bigint {
    return super.ddtClassBig;
  }
  override set ddtClassBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "ddt_bookmark.ddtClassBig");
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "ddt_bookmark.type");
  }
  override get typeBig(): bigint {
    return super.typeBig;
  }
  override set typeBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "ddt_bookmark.typeBig");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "ddt_bookmark.checksum");
  }
  override get checksumBig(): bigint {
    return super.checksumBig;
  }
  override set checksumBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "ddt_bookmark.checksumBig");
  }

  override get cursor(): bigint {
    return super.cursor;
  }
  override set cursor(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "ddt_bookmark.cursor");
  }
}
