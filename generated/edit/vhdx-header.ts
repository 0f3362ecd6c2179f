// Made by tools/codegen from specs/images/vhdx_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxHeaderView } from "../views/vhdx-header.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VhdxHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxHeaderEditor extends VhdxHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 80 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxHeaderEditor {
    return new VhdxHeaderEditor(viewOver(bytes, offset, 80, "vhdx_header"), offset);
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off, true, 4, v, "vhdx_header.signature");
  }

  override get checksum(): number {
    return super.checksum;
  }
  override set checksum(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "vhdx_header.checksum");
  }

  override get sequenceNumber(): bigint {
    return super.sequenceNumber;
  }
  override set sequenceNumber(v: bigint) {
    writeBig(this.dv, this.off + 8, true, 8, v, "vhdx_header.sequenceNumber");
  }

  override get fileWriteGuid(): Uint8Array {
    return super.fileWriteGuid;
  }
  override set fileWriteGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 16, 16), v, "vhdx_header.fileWriteGuid");
  }

  override get dataWriteGuid(): Uint8Array {
    return super.dataWriteGuid;
  }
  override set dataWriteGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 32, 16), v, "vhdx_header.dataWriteGuid");
  }

  override get logGuid(): Uint8Array {
    return super.logGuid;
  }
  override set logGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 48, 16), v, "vhdx_header.logGuid");
  }

  override get logVersion(): number {
    return super.logVersion;
  }
  override set logVersion(v: number) {
    writeScalar(this.dv, this.off + 64, true, 2, v, "vhdx_header.logVersion");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 66, true, 2, v, "vhdx_header.version");
  }

  override get logLength(): number {
    return super.logLength;
  }
  override set logLength(v: number) {
    writeScalar(this.dv, this.off + 68, true, 4, v, "vhdx_header.logLength");
  }

  override get logOffset(): number {
    return super.logOffset;
  }
  override set logOffset(v: number) {
    writeSafe(this.dv, this.off + 72, true, 8, v, "vhdx_header.logOffset");
  }
  override get logOffsetBig(): bigint {
    return super.logOffsetBig;
  }
  override set logOffsetBig(v: bigint) {
    writeBig(this.dv, this.off + 72, true, 8, v, "vhdx_header.logOffsetBig");
  }
}
