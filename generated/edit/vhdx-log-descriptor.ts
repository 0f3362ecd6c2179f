// Made by tools/codegen from specs/images/vhdx_log_descriptor.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxLogDescriptorView } from "../views/vhdx-log-descriptor.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdxLogDescriptorView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxLogDescriptorEditor extends VhdxLogDescriptorView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxLogDescriptorEditor {
    return new VhdxLogDescriptorEditor(viewOver(bytes, offset, 32, "vhdx_log_descriptor"), offset);
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_log_descriptor.signature");
  }

  override get trailingBytes(): Uint8Array {
    return super.trailingBytes;
  }
  override set trailingBytes(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 4, 4), v, "vhdx_log_descriptor.trailingBytes");
  }

  override get leading(): Uint8Array {
    return super.leading;
  }
  override set leading(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 8), v, "vhdx_log_descriptor.leading");
  }

  override get fileOffset(): number {
    return super.fileOffset;
  }
  override set fileOffset(v: number) {
    writeSafe(this.dv, this.off + 16, true, 8, v, "vhdx_log_descriptor.fileOffset");
  }
  override get fileOffsetBig(): bigint {
    return super.fileOffsetBig;
  }
  override set fileOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 16, true, 8, v, "vhdx_log_descriptor.fileOffsetBig");
  }

  override get sequenceNumber(): bigint {
    return super.sequenceNumber;
  }
  override set sequenceNumber(v: bigint) {
    writeBig(this.dv, this.off + 24, true, 8, v, "vhdx_log_descriptor.sequenceNumber");
  }
}
