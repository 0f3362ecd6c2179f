// Made by tools/codegen from specs/zil/zil_chain.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { ZilChainView } from "../views/zil-chain.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { ZioEckEditor } from "./zio-eck.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link ZilChainView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class ZilChainEditor extends ZilChainView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 184 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): ZilChainEditor {
    return new ZilChainEditor(viewOver(bytes, offset, 184, "zil_chain"), offset, littleEndian);
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 8), v, "zil_chain.pad");
  }

  override get nextBlk(): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + 8, this.le);
  }

  override get nused(): number {
    return super.nused;
  }
  override set nused(v: number) {
    writeSafe(this.dv, this.off + 136, this.le, 8, v, "zil_chain.nused");
  }
  override get nusedBig(): bigint {
    return super.nusedBig;
  }
  override set nusedBig(v: bigint) {
    writeBig(this.dv, this.off + 136, this.le, 8, v, "zil_chain.nusedBig");
  }

  override get eck(): ZioEckEditor {
    return new ZioEckEditor(this.dv, this.off + 144, this.le);
  }
}
