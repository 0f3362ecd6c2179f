// Made by tools/codegen from specs/spa/space_map_entry1.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SpaceMapEntry1View } from "../views/space-map-entry1.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link SpaceMapEntry1View} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaceMapEntry1Editor extends SpaceMapEntry1View {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapEntry1Editor {
    return new SpaceMapEntry1Editor(viewOver(bytes, offset, 8, "space_map_entry1"), offset, littleEndian);
  }

  override get word(): bigint {
    return super.word;
  }
  override set word(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "space_map_entry1.word");
  }
  override get run(): number {
    return super.run;
  }
  override set run(v: number) {
    writeBits(this.dv, this.off + (this.le ? 0 : 6), this.le, 2, 0, 15, v, "space_map_entry1.run");
  }
  override get type(): number {
    return super.type;
  }
  override set type(v: number) {
    writeBits(this.dv, this.off + (this.le ? 1 : 6), this.le, 1, 7, 1, v, "space_map_entry1.type");
  }
  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeSplitBits(this.dv, this.off, this.le, 16, 47, v, "space_map_entry1.offset");
  }
  override get prefix(): number {
    return super.prefix;
  }
  override set prefix(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 7, 1, v, "space_map_entry1.prefix");
  }
}
