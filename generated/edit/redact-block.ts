// Made by tools/codegen from specs/dsl/redact_block.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { RedactBlockView } from "../views/redact-block.ts";
import { setBytes, writeBig, writeBits, writeSafe, writeSplitBits } from "./write.ts";

/** {@link RedactBlockView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class RedactBlockEditor extends RedactBlockView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0, littleEndian: boolean = true): RedactBlockEditor {
    return new RedactBlockEditor(viewOver(bytes, offset, 32, "redact_block"), offset, littleEndian);
  }

  override get object(): number {
    return super.object;
  }
  override set object(v: number) {
    writeSafe(this.dv, this.off, this.le, 8, v, "redact_block.object");
  }
  override get objectBig(): bigint {
    return super.objectBig;
  }
  override set objectBig(v: bigint) {
    writeBig(this.dv, this.off, this.le, 8, v, "redact_block.objectBig");
  }

  override get blkid(): number {
    return super.blkid;
  }
  override set blkid(v: number) {
    writeSafe(this.dv, this.off + 8, this.le, 8, v, "redact_block.blkid");
  }
  override get blkidBig(): bigint {
    return super.blkidBig;
  }
  override set blkidBig(v: bigint) {
    writeBig(this.dv, this.off + 8, this.le, 8, v, "redact_block.blkidBig");
  }

  override get sizeCount(): bigint {
    return super.sizeCount;
  }
  override set sizeCount(v: bigint) {
    writeBig(this.dv, this.off + 16, this.le, 8, v, "redact_block.sizeCount");
  }
  override get count(): number {
    return super.count;
  }
  override set count(v: number) {
    writeSplitBits(this.dv, this.off + 16, this.le, 0, 48, v, "redact_block.count");
  }
  override get size(): number {
    return super.size;
  }
  override set size(v: number) {
    writeBits(this.dv, this.off + (this.le ? 22 : 16), this.le, 2, 0, 16, v, "redact_block.size");
  }

  override get padding(): Uint8Array {
    return super.padding;
  }
  override set padding(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 24, 8), v, "redact_block.padding");
  }
}
