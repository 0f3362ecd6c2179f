// Made by tools/codegen from specs/spa/space_map.ksy; do not edit.
import { badIndex, bytesAt, viewOver } from "../views/access.ts";
import { SpaceMapView } from "../views/space-map.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link SpaceMapView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaceMapEditor extends SpaceMapView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 320 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapEditor {
    return new SpaceMapEditor(viewOver(bytes, offset, 320, "space_map"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "space_map.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "space_map.objectBig");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "space_map.length");
  }
  override get lengthBig(): bigint {
    return super.lengthBig;
  }
  override set lengthBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "space_map.lengthBig");
  }

  override get alloc(): bigint {
    return super.alloc;
  }
  override set alloc(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, -8, v, "space_map.alloc");
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 40), v, "space_map.pad");
  }

  setHistogram(i: number, v: number): void {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogram", i, 32);
    writeSafe(this.dv, this.off + 64 + i * 8, this.le, 8, v, "space_map.histogram");
  }
  setHistogramBig(i: number, v: bigint): void {
    if (!(i >= 0 && i < 32)) throw badIndex("space_map.histogramBig", i, 32);
    writeBig(this.dv, this.off + 64 + i * 8, this.le, 8, v, "space_map.histogramBig");
  }
}
