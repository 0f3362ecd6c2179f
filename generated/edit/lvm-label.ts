// Made by tools/codegen from specs/containers/lvm_label.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LvmLabelView } from "../views/lvm-label.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LvmLabelView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LvmLabelEditor extends LvmLabelView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): LvmLabelEditor {
    return new LvmLabelEditor(viewOver(bytes, offset, 32, "lvm_label"), offset);
  }

  override get magic(): bigint {
    return super.magic;
  }
  override set magic(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "lvm_label.magic");
  }

  override get sector(): number {
    return super.sector;
  }
  override set sector(v: number) {
    writeSafe(this.dv, this.off + 8, true, 8, v, "lvm_label.sector");
  }
  override get sectorBig(): bigint {
    return super.sectorBig;
  }
  override set sectorBig(v: bigint) {
    writeBig(this.dv, this.off + 8, true, 8, v, "lvm_label.sectorBig");
  }

  override get crc(): number {
    return super.crc;
  }
  override set crc(v: number) {
    writeScalar(this.dv, this.off + 16, true, 4, v, "lvm_label.crc");
  }

  override get contentOffset(): number {
    return super.contentOffset;
  }
  override set contentOffset(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "lvm_label.contentOffset");
  }

  override get type(): bigint {
    return super.type;
  }
  override set type(v: bigint) {
    writeBig(this.dv, this.off + 24, true, 8, v, "lvm_label.type");
  }
}
