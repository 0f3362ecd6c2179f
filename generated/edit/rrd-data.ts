// Made by tools/codegen from specs/spa/rrd_data.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { RrdDataView } from "../views/rrd-data.ts";
import { writeBig, writeSafe } from "./write.ts";

/** {@link RrdDataView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class RrdDataEditor extends RrdDataView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RrdDataEditor {
    return new RrdDataEditor(viewOver(bytes, offset, 16, "rrd_data"), offset, littleEndian);
  }

  override get time(): bigint {
    return super.time;
  }
  override set time(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "rrd_data.time");
  }

  override get txg(): number {
    return super.txg;
  }
  override set txg(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "rrd_data.txg");
  }
  override get txgBig(): bigint {
    return super.txgBig;
  }
  override set txgBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "rrd_data.txgBig");
  }
}
