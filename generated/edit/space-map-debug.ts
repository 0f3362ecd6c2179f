// Made by tools/codegen from specs/spa/space_map_debug.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { SpaceMapDebugView } from "../views/space-map-debug.ts";
import { writeBig, writeBits, writeSplitBits } from "./write.ts";

/** {@link SpaceMapDebugView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class SpaceMapDebugEditor extends SpaceMapDebugView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 8 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): SpaceMapDebugEditor {
    return new SpaceMapDebugEditor(viewOver(bytes, offset, 8, "space_map_debug"), offset, littleEndian);
  }

  override get word(): bigint {
    return super.word;
  }
  override set word(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "space_map_debug.word");
  }
  override get txg(): number {
    return super.txg;
  }
  override set txg(v: number) {
    writeSplitBits(this.dv, this.off, this.le, 0, 50, v, "space_map_debug.txg");
  }
  override get syncpass(): number {
    return super.syncpass;
  }
  override set syncpass(v: number) {
    writeBits(this.dv, this.off + (this.le ? 6 : 0), this.le, 2, 2, 10, v, "space_map_debug.syncpass");
  }
  override get action(): number {
    return super.action;
  }
  override set action(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 4, 2, v, "space_map_debug.action");
  }
  override get prefix(): number {
    return super.prefix;
  }
  override set prefix(v: number) {
    writeBits(this.dv, this.off + (this.le ? 7 : 0), this.le, 1, 6, 2, v, "space_map_debug.prefix");
  }
}
