// Made by tools/codegen from specs/spa/space_map_entry2.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SpaceMapEntry2View } from "../views/space-map-entry2.ts";
import { writeBig, writeBigBits, writeBits, writeSplitBits } from "./write.ts";

/** {@link SpaceMapEntry2View} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaceMapEntry2Editor extends SpaceMapEntry2View {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 16 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapEntry2Editor {
    return new SpaceMapEntry2Editor(viewOver(bytes, offset, 16, "space_map_entry2"), offset, littleEndian);
  }

  override get word0(): bigint {
    return super.word0;
  }
  override set word0(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "space_map_entry2.word0");
  }
  override get vdev(): number {
    return super.vdev;
  }
  override set vdev(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 4), this.le, 4, 0, 24, v, "space_map_entry2.vdev");
  }
  override get run(): number {
    return super.run;
  }
  override set run(v: number) {
    writeSplitBits(this.dv, this.off, this.le, 24, 36, v, "space_map_entry2.run");
  }
  override get word0Pad(): number {
    return super.word0Pad;
  }
  override set word0Pad(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 4, 2, v, "space_map_entry2.word0Pad");
  }
  override get prefix(): number {
    return super.prefix;
  }
  override set prefix(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 6, 2, v, "space_map_entry2.prefix");
  }

  override get word1(): bigint {
    return super.word1;
  }
  override set word1(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "space_map_entry2.word1");
  }
  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSplitBits(this.dv, this.off + 8, this.le, 0, 63, v, "space_map_entry2.offset");
  }
  override get offsetBig(): bigint {
    return super.offsetBig;
  }
  override set offsetBig(v: bigint) {
    writeBigBits(this.dv, this.off + 8, this.le, 0, 63, v, "space_map_entry2.offsetBig");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 15 : 8), this.le, 1, 7, 1, v, "space_map_entry2.type");
  }
}
