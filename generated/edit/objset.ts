// Made by tools/codegen from specs/dmu/objset.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ObjsetView } from "../views/objset.ts";
import { DnodeEditor } from "./dnode.ts";
import { ZilHeaderEditor } from "./zil-header.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link ObjsetView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ObjsetEditor extends ObjsetView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4096 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ObjsetEditor {
    return new ObjsetEditor(viewOver(bytes, offset, 4096, "objset"), offset, littleEndian);
  }

  override get metaDnode(): DnodeEditor {
    return new DnodeEditor(this.dv, this.off, this.le);
  }

  override get zilHeader(): ZilHeaderEditor {
    return new ZilHeaderEditor(this.dv, this.off + 512, this.le);
  }

  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeSafe(this.dv, this.off + 704, this.le, 8, v, "objset.type");
  }
  override get typeBig(): bigint {
    return super.typeBig;
  }
  override set typeBig(v: bigint) {
    writeBig(this.dv, this.off + 704, this.le, 8, v, "objset.typeBig");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeSafe(this.dv, this.off + 712, this.le, 8, v, "objset.flags");
  }
  override get flagsBig(): bigint {
    return super.flagsBig;
  }
  override set flagsBig(v: bigint) {
    writeBig(this.dv, this.off + 712, this.le, 8, v, "objset.flagsBig");
  }

  override get portableMac(): Uint8Array {
    return super.portableMac;
  }
  override set portableMac(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 720, 32), v, "objset.portableMac");
  }

  override get localMac(): Uint8Array {
    return super.localMac;
  }
  override set localMac(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 752, 32), v, "objset.localMac");
  }

  override get pad0(): Uint8Array {
    return super.pad0;
  }
  override set pad0(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 784, 240), v, "objset.pad0");
  }

  override get userusedDnode(): DnodeEditor {
    return new DnodeEditor(this.dv, this.off + 1024, this.le);
  }

  override get groupusedDnode(): DnodeEditor {
    return new DnodeEditor(this.dv, this.off + 1536, this.le);
  }

  override get projectusedDnode(): DnodeEditor {
    return new DnodeEditor(this.dv, this.off + 2048, this.le);
  }

  override get pad1(): Uint8Array {
    return super.pad1;
  }
  override set pad1(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 2560, 1536), v, "objset.pad1");
  }
}
