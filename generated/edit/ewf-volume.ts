// Made by tools/codegen from specs/images/ewf_volume.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { EwfVolumeView } from "../views/ewf-volume.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link EwfVolumeView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class EwfVolumeEditor extends EwfVolumeView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 24 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): EwfVolumeEditor {
    return new EwfVolumeEditor(viewOver(bytes, offset, 24, "ewf_volume"), offset);
  }

  override get mediaType(): number {
    return super.mediaType;
  }
  override set mediaType(v: number) {
    writeScalar(this.dv, this.off, true, 1, v, "ewf_volume.mediaType");
  }

  override get unknown(): Uint8Array {
    return super.unknown;
  }
  override set unknown(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 1, 3), v, "ewf_volume.unknown");
  }

  override get chunkCount(): number {
    return super.chunkCount;
  }
  override set chunkCount(v: number) {
    writeScalar(this.dv, this.off + 4, true, 4, v, "ewf_volume.chunkCount");
  }

  override get sectorsPerChunk(): number {
    return super.sectorsPerChunk;
  }
  override set sectorsPerChunk(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "ewf_volume.sectorsPerChunk");
  }

  override get bytesPerSector(): number {
    return super.bytesPerSector;
  }
  override set bytesPerSector(v: number) {
    writeScalar(this.dv, this.off + 12, true, 4, v, "ewf_volume.bytesPerSector");
  }

  override get sectorCount(): number {
    return super.sectorCount;
  }
  override set sectorCount(v: number) {
    writeSafe(this.dv, this.off + 16, true, 8, v, "ewf_volume.sectorCount");
  }
  override get sectorCountBig(): bigint {
    return super.sectorCountBig;
  }
  override set sectorCountBig(v: bigint) {
    writeBig(this.dv, this.off + 16, true, 8, v, "ewf_volume.sectorCountBig");
  }
}
