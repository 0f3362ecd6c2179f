// Made by tools/codegen from specs/spa/rrd.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { RrdView } from "../views/rrd.ts";
import { RrdDataEditor } from "./rrd-data.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link RrdView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class RrdEditor extends RrdView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 4120 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RrdEditor {
    return new RrdEditor(viewOver(bytes, offset, 4120, "rrd"), offset, littleEndian);
  }

  override get head(): number {
    return super.head;
  }
  override set head(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "rrd.head");
  }
  override get headBig(): bigint {
    return super.headBig;
  }
  override set headBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "rrd.headBig");
  }

  override get tail(): number {
    return super.tail;
  }
  override set tail(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "rrd.tail");
  }
  override get tailBig(): bigint {
    return super.tailBig;
  }
  override set tailBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "rrd.tailBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 16, this.le, 8, v, "rrd.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "rrd.lengthBig");
  }

  override entries(i: number): RrdDataEditor {
    return new RrdDataEditor(this.dv, this.off + 24 + i * 16, this.le);
  }
}
