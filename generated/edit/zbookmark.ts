// Made by tools/codegen from specs/spa/zbookmark.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZbookmarkView } from "../views/zbookmark.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link ZbookmarkView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZbookmarkEditor extends ZbookmarkView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZbookmarkEditor {
    return new ZbookmarkEditor(viewOver(bytes, offset, 32, "zbookmark"), offset, littleEndian);
  }

  override get objset(): number {
    return super.objset;
  }
  override set objset(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "zbookmark.objset");
  }
  override get objsetBig(): bigint {
    return super.objsetBig;
  }
  override set objsetBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zbookmark.objsetBig");
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "zbookmark.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "zbookmark.objectBig");
  }

  override get level(): bigint {
    return super.level;
  }
  override set level(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, -8, v, "zbookmark.level");
  }

  override get blkid(): bigint {
    return super.blkid;
  }
  override set blkid(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "zbookmark.blkid");
  }
}
