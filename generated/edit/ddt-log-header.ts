// Made by tools/codegen from specs/ddt/ddt_log_header.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { DdtLogHeaderView } from "../views/ddt-log-header.ts";
import { DdtKeyEditor } from "./ddt-key.ts";
import { writeBig, writeBigBits, writeBits, writeSafe } from "./write.ts";

/** {@link DdtLogHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class DdtLogHeaderEditor extends DdtLogHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 64 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): DdtLogHeaderEditor {
    return new DdtLogHeaderEditor(viewOver(bytes, offset, 64, "ddt_log_header"), offset, littleEndian);
  }

  override get info(): bigint {
    return super.info;
  }
  override set info(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "ddt_log_header.info");
  }
  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 7), this.le, 1, 0, 8, v, "ddt_log_header.version");
  }
  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeBits(this.dv, this.off + (this.le ? 1 : 6), this.le, 1, 0, 8, v, "ddt_log_header.flags");
  }
  override get infoPad(): bigint {
    return super.infoPad;
  }
  override set infoPad(v: bigint) {
    writeBigBits(this.dv, this.off, this.le, 16, 48, v, "ddt_log_header.infoPad");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "ddt_log_header.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "ddt_log_header.lengthBig");
  }

  override get firstTxg(): number {
    return super.firstTxg;
  }
  override set firstTxg(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "ddt_log_header.firstTxg");
  }
  override get firstTxgBig(): bigint {
    return super.firstTxgBig;
  }
  override set firstTxgBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "ddt_log_header.firstTxgBig");
  }

  override get checkpoint(): DdtKeyEditor {
    return new DdtKeyEditor(this.dv, this.off + 24, this.le);
  }
}
