// Made by tools/codegen from specs/spa/gang_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { GangHeaderView } from "../views/gang-header.ts";
import { BlkptrEditor } from "./blkptr.ts";
import { ZioEckEditor } from "./zio-eck.ts";
import { setBytes } from "./write.ts";

/** {@link GangHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class GangHeaderEditor extends GangHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 512 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): GangHeaderEditor {
    return new GangHeaderEditor(viewOver(bytes, offset, 512, "gang_header"), offset, littleEndian);
  }

  override blkptrs(i: number): BlkptrEditor {
    return new BlkptrEditor(this.dv, this.off + i * 128, this.le);
  }

  override get pad(): Uint8Array {
    return super.pad;
  }
  override set pad(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 384, 88), v, "gang_header.pad");
  }

  override get eck(): ZioEckEditor {
    return new ZioEckEditor(this.dv, this.off + 472, this.le);
  }
}
