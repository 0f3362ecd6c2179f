// Made by tools/codegen from specs/images/qcow2_header_v3.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { Qcow2HeaderV3View } from "../views/qcow2-header-v3.ts";
import { setBytes, writeBig, writeScalar } from "./write.ts";

/** {@link Qcow2HeaderV3View} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Qcow2HeaderV3Editor extends Qcow2HeaderV3View {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 40 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Qcow2HeaderV3Editor {
    return new Qcow2HeaderV3Editor(viewOver(bytes, offset, 40, "qcow2_header_v3"), offset);
  }

  override get incompatibleFeatures(): bigint {
    return super.incompatibleFeatures;
  }
  override set incompatibleFeatures(v: bigint) {
    writeBig(this.dv, this.off, false, 8, v, "qcow2_header_v3.incompatibleFeatures");
  }

  override get compatibleFeatures(): bigint {
    return super.compatibleFeatures;
  }
  override set compatibleFeatures(v: bigint) {
    writeBig(this.dv, this.off + 8, false, 8, v, "qcow2_header_v3.compatibleFeatures");
  }

  override get autoclearFeatures(): bigint {
    return super.autoclearFeatures;
  }
  override set autoclearFeatures(v: bigint) {
    writeBig(this.dv, this.off + 16, false, 8, v, "qcow2_header_v3.autoclearFeatures");
  }

  override get refcountOrder(): number {
    return super.refcountOrder;
  }
  override set refcountOrder(v: number) {
    writeScalar(this.dv, this.off + 24, false, 4, v, "qcow2_header_v3.refcountOrder");
  }

  override get headerLength(): number {
    return super.headerLength;
  }
  override set headerLength(v: number) {
    writeScalar(this.dv, this.off + 28, false, 4, v, "qcow2_header_v3.headerLength");
  }

  override get compressionType(): number {
    return super.compressionType;
  }
  override set compressionType(v: number) {
    writeScalar(this.dv, this.off + 32, false, 1, v, "qcow2_header_v3.compressionType");
  }

  override get padding(): Uint8Array {
    return super.padding;
  }
  override set padding(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 33, 7), v, "qcow2_header_v3.padding");
  }
}
