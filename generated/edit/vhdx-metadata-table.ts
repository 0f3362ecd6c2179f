// Made by tools/codegen from specs/images/vhdx_metadata_table.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { VhdxMetadataTableView } from "../views/vhdx-metadata-table.ts";
import { setBytes, writeBig, writeScalar } from "./write.ts";

/** {@link VhdxMetadataTableView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class VhdxMetadataTableEditor extends VhdxMetadataTableView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 32 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): VhdxMetadataTableEditor {
    return new VhdxMetadataTableEditor(viewOver(bytes, offset, 32, "vhdx_metadata_table"), offset);
  }

  override get signature(): bigint {
    return super.signature;
  }
  override set signature(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "vhdx_metadata_table.signature");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 8, true, 2, v, "vhdx_metadata_table.reserved");
  }

  override get entryCount(): number {
    return super.entryCount;
  }
  override set entryCount(v: number) {
    writeScalar(this.dv, this.off + 10, true, 2, v, "vhdx_metadata_table.entryCount");
  }

  override get reserved2(): Uint8Array {
    return super.reserved2;
  }
  override set reserved2(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 12, 20), v, "vhdx_metadata_table.reserved2");
  }
}
