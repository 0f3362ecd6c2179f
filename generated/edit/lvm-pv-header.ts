// Made by tools/codegen from specs/containers/lvm_pv_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { LvmPvHeaderView } from "../views/lvm-pv-header.ts";
import { setBytes, writeBig, writeSafe } from "./write.ts";

/** {@link LvmPvHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class LvmPvHeaderEditor extends LvmPvHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): LvmPvHeaderEditor {
    return new LvmPvHeaderEditor(viewOver(bytes, offset, 40, "lvm_pv_header"), offset);
  }

  override get uuid(): Uint8Array {
    return super.uuid;
  }
  override set uuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 32), v, "lvm_pv_header.uuid");
  }

  override get deviceSize(): number {
    return super.deviceSize;
  }
  override set deviceSize(v: number) {
    writeSafe(this.dv, this.off + 32, true, 8, v, "lvm_pv_header.deviceSize");
  }
  override get deviceSizeBig(): bigint {
    return super.deviceSizeBig;
  }
  override set deviceSizeBig(v: bigint) {
    writeBig(this.dv, this.off + 32, true, 8, v, "lvm_pv_header.deviceSizeBig");
  }
}
