// Made by tools/codegen from specs/images/vdi_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VdiHeaderView } from "../views/vdi-header.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link VdiHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VdiHeaderEditor extends VdiHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 456 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VdiHeaderEditor {
    return new VdiHeaderEditor(viewOver(bytes, offset, 456, "vdi_header"), offset);
  }

  override get text(): Uint8Array {
    return super.text;
  }
  override set text(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 64), v, "vdi_header.text");
  }

  override get signature(): number {
    return super.signature;
  }
  override set signature(v: number) {
    writeScalar(this.dv, this.off + 64, true, 4, v, "vdi_header.signature");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 68, true, 4, v, "vdi_header.version");
  }

  override get headerBytes(): number {
    return super.headerBytes;
  }
  override set headerBytes(v: number) {
    writeScalar(this.dv, this.off + 72, true, 4, v, "vdi_header.headerBytes");
  }

  override get imageType(): number {
    return super.imageType;
  }
  override set imageType(v: number) {
    writeScalar(this.dv, this.off + 76, true, 4, v, "vdi_header.imageType");
  }

  override get imageFlags(): number {
    return super.imageFlags;
  }
  override set imageFlags(v: number) {
    writeScalar(this.dv, this.off + 80, true, 4, v, "vdi_header.imageFlags");
  }

  override get comment(): Uint8Array {
    return super.comment;
  }
  override set comment(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 84, 256), v, "vdi_header.comment");
  }

  override get blocksOffset(): number {
    return super.blocksOffset;
  }
  override set blocksOffset(v: number) {
    writeScalar(this.dv, this.off + 340, true, 4, v, "vdi_header.blocksOffset");
  }

  override get dataOffset(): number {
    return super.dataOffset;
  }
  override set dataOffset(v: number) {
    writeScalar(this.dv, this.off + 344, true, 4, v, "vdi_header.dataOffset");
  }

  override get cylinders(): number {
    return super.cylinders;
  }
  override set cylinders(v: number) {
    writeScalar(this.dv, this.off + 348, true, 4, v, "vdi_header.cylinders");
  }

  override get heads(): number {
    return super.heads;
  }
  override set heads(v: number) {
    writeScalar(this.dv, this.off + 352, true, 4, v, "vdi_header.heads");
  }

  override get sectors(): number {
    return super.sectors;
  }
  override set sectors(v: number) {
    writeScalar(this.dv, this.off + 356, true, 4, v, "vdi_header.sectors");
  }

  override get sectorBytes(): number {
    return super.sectorBytes;
  }
  override set sectorBytes(v: number) {
    writeScalar(this.dv, this.off + 360, true, 4, v, "vdi_header.sectorBytes");
  }

  override get dummy(): number {
    return super.dummy;
  }
  override set dummy(v: number) {
    writeScalar(this.dv, this.off + 364, true, 4, v, "vdi_header.dummy");
  }

  override get diskBytes(): number {
    return super.diskBytes;
  }
  override set diskBytes(v: number) {
    writeSafe(this.dv, this.off + 368, true, 8, v, "vdi_header.diskBytes");
  }
  override get diskBytesBig(): bigint {
    return super.diskBytesBig;
  }
  override set diskBytesBig(v: bigint) {
    writeBig(this.dv, this.off + 368, true, 8, v, "vdi_header.diskBytesBig");
  }

  override get blockBytes(): number {
    return super.blockBytes;
  }
  override set blockBytes(v: number) {
    writeScalar(this.dv, this.off + 376, true, 4, v, "vdi_header.blockBytes");
  }

  override get blockExtraBytes(): number {
    return super.blockExtraBytes;
  }
  override set blockExtraBytes(v: number) {
    writeScalar(this.dv, this.off + 380, true, 4, v, "vdi_header.blockExtraBytes");
  }

  override get blocks(): number {
    return super.blocks;
  }
  override set blocks(v: number) {
    writeScalar(this.dv, this.off + 384, true, 4, v, "vdi_header.blocks");
  }

  override get blocksAllocated(): number {
    return super.blocksAllocated;
  }
  override set blocksAllocated(v: number) {
    writeScalar(this.dv, this.off + 388, true, 4, v, "vdi_header.blocksAllocated");
  }

  override get uuid(): Uint8Array {
    return super.uuid;
  }
  override set uuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 392, 16), v, "vdi_header.uuid");
  }

  override get uuidModify(): Uint8Array {
    return super.uuidModify;
  }
  override set uuidModify(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 408, 16), v, "vdi_header.uuidModify");
  }

  override get uuidLinkage(): Uint8Array {
    return super.uuidLinkage;
  }
  override set uuidLinkage(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 424, 16), v, "vdi_header.uuidLinkage");
  }

  override get uuidParentModify(): Uint8Array {
    return super.uuidParentModify;
  }
  override set uuidParentModify(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 440, 16), v, "vdi_header.uuidParentModify");
  }
}
