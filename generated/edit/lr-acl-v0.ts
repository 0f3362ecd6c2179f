// Made by tools/codegen from specs/zil/lr_acl_v0.ksy; do not edit.
import { viewOver } from "../views/access.ts";
import { LrAclV0View } from "../views/lr-acl-v0.ts";
import { LrEditor } from "./lr.ts";
import { writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link LrAclV0View} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LrAclV0Editor extends LrAclV0View {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 48 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): LrAclV0Editor {
    return new LrAclV0Editor(viewOver(bytes, offset, 48, "lr_acl_v0"), offset, littleEndian);
  }

  override get common(): LrEditor {
    return new LrEditor(this.dv, this.off, this.le);
  }

  override get foid(): number {
    return super.foid;
  }
  override set foid(v: number) {
    writeSafe(this.dv, this.off + 32, this.le, 8, v, "lr_acl_v0.foid");
  }
  override get foidBig(): bigint {
    return super.foidBig;
  }
  override set foidBig(v: bigint) {
    writeBig(this.dv, this.off + 32, this.le, 8, v, "lr_acl_v0.foidBig");
  }

  override get aclcnt(): number {
    return super.aclcnt;
  }
  override set aclcnt(v: number) {
    writeSafe(this.dv, this.off + 40, this.le, 8, v, "lr_acl_v0.aclcnt");
  }
  override get aclcntBig(): bigint {
    return super.aclcntBig;
  }
  override set aclcntBig(v: bigint) {
    writeBig(this.dv, this.off + 40, this.le, 8, v, "lr_acl_v0.aclcntBig");
  }

  setData(i: number, v: number): void {
    writeScalar(this.dv, this.off + 48 + i * 1, this.le, 1, v, "lr_acl_v0.data");
  }
}
