// Made by tools/codegen from specs/spa/zbookmark_err.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { ZbookmarkErrView } from "../views/zbookmark-err.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link ZbookmarkErrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZbookmarkErrEditor extends ZbookmarkErrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZbookmarkErrEditor {
    return new ZbookmarkErrEditor(viewOver(bytes, offset, 32, "zbookmark_err"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "zbookmark_err.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "zbookmark_err.objectBig");
  }

  override get level(): bigint {
    return super.level;
  }
  override set level(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, -8, v, "zbookmark_err.level");
  }

  override get blkid(): bigint {
    return super.blkid;
  }
  override set blkid(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "zbookmark_err.blkid");
  }

  override get birth(): number {
    return super.birth;
  }
  override set birth(v: number) {
    writeSafe(this.dv, this.off + 24, this.le, 8, v, "zbookmark_err.birth");
  }
  override get birthBig(): bigint {
    return super.birthBig;
  }
  override set birthBig(v: bigint) {
    writeBig(this.dv, this.off + 24, this.le, 8, v, "zbookmark_err.birthBig");
  }
}
