// Made by tools/codegen from specs/images/vhdx_metadata_entry.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxMetadataEntryView } from "../views/vhdx-metadata-entry.ts";
import { setBytes, writeBits, writeScalar } from "./write.ts";

/** {@link VhdxMetadataEntryView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxMetadataEntryEditor extends VhdxMetadataEntryView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxMetadataEntryEditor {
    return new VhdxMetadataEntryEditor(viewOver(bytes, offset, 32, "vhdx_metadata_entry"), offset);
  }

  override get itemId(): Uint8Array {
    return super.itemId;
  }
  override set itemId(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 16), v, "vhdx_metadata_entry.itemId");
  }

  override get offset(): number {
    return super.offset;
  }
  override set offset(v: number) {
    writeScalar(this.dv, this.off + 16, true, 4, v, "vhdx_metadata_entry.offset");
  }

  override get length(): number {
    return super.length;
  }
  override set length(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "vhdx_metadata_entry.length");
  }

  override get flags(): number {
    return super.flags;
  }
  override set flags(v: number) {
    writeScalar(this.dv, this.off + 24, true, 4, v, "vhdx_metadata_entry.flags");
  }
  override get user(): number {
    return super.user;
  }
  override set user(v: number) {
    writeBits(this.dv, this.off + 24, true, 1, 0, 1, v, "vhdx_metadata_entry.user");
  }
  override get virtualDisk(): number {
    return super.virtualDisk;
  }
  override set virtualDisk(v: number) {
    writeBits(this.dv, this.off + 24, true, 1, 1, 1, v, "vhdx_metadata_entry.virtualDisk");
  }
  override get required(): number {
    return super.required;
  }
  override set required(v: number) {
    writeBits(this.dv, this.off + 24, true, 1, 2, 1, v, "vhdx_metadata_entry.required");
  }
  override get flagsPad(): number {
    return super.flagsPad;
  }
  override set flagsPad(v: number) {
    writeBits(this.dv, this.off + 24, true, 4, 3, 29, v, "vhdx_metadata_entry.flagsPad");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 28, true, 4, v, "vhdx_metadata_entry.reserved");
  }
}
