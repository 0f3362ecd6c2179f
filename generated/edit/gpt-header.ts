// Made by tools/codegen from specs/containers/gpt_header.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { GptHeaderView } from "../views/gpt-header.ts";
import { setBytes, writeBig, writeSafe, writeScalar } from "./write.ts";

/** {@link GptHeaderView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class GptHeaderEditor extends GptHeaderView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 92 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): GptHeaderEditor {
    return new GptHeaderEditor(viewOver(bytes, offset, 92, "gpt_header"), offset);
  }

  override get signature(): bigint {
    return super.signature;
  }
  override set signature(v: bigint) {
    writeBig(this.dv, this.off, true, 8, v, "gpt_header.signature");
  }

  override get revision(): number {
    return super.revision;
  }
  override set revision(v: number) {
    writeScalar(this.dv, this.off + 8, true, 4, v, "gpt_header.revision");
  }

  override get headerBytes(): number {
    return super.headerBytes;
  }
  override set headerBytes(v: number) {
    writeScalar(this.dv, this.off + 12, true, 4, v, "gpt_header.headerBytes");
  }

  override get headerCrc(): number {
    return super.headerCrc;
  }
  override set headerCrc(v: number) {
    writeScalar(this.dv, this.off + 16, true, 4, v, "gpt_header.headerCrc");
  }

  override get reserved(): number {
    return super.reserved;
  }
  override set reserved(v: number) {
    writeScalar(this.dv, this.off + 20, true, 4, v, "gpt_header.reserved");
  }

  override get ownSector(): number {
    return super.ownSector;
  }
  override set ownSector(v: number) {
    writeSafe(this.dv, this.off + 24, true, 8, v, "gpt_header.ownSector");
  }
  override get ownSectorBig(): bigint {
    return super.ownSectorBig;
  }
  override set ownSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 24, true, 8, v, "gpt_header.ownSectorBig");
  }

  override get otherSector(): number {
    return super.otherSector;
  }
  override set otherSector(v: number) {
    writeSafe(this.dv, this.off + 32, true, 8, v, "gpt_header.otherSector");
  }
  override get otherSectorBig(): bigint {
    return super.otherSectorBig;
  }
  override set otherSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 32, true, 8, v, "gpt_header.otherSectorBig");
  }

  override get firstUsableSector(): number {
    return super.firstUsableSector;
  }
  override set firstUsableSector(v: number) {
    writeSafe(this.dv, this.off + 40, true, 8, v, "gpt_header.firstUsableSector");
  }
  override get firstUsableSectorBig(): bigint {
    return super.firstUsableSectorBig;
  }
  override set firstUsableSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 40, true, 8, v, "gpt_header.firstUsableSectorBig");
  }

  override get lastUsableSector(): number {
    return super.lastUsableSector;
  }
  override set lastUsableSector(v: number) {
    writeSafe(this.dv, this.off + 48, true, 8, v, "gpt_header.lastUsableSector");
  }
  override get lastUsableSectorBig(): bigint {
    return super.lastUsableSectorBig;
  }
  override set lastUsableSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 48, true, 8, v, "gpt_header.lastUsableSectorBig");
  }

  override get diskGuid(): Uint8Array {
    return super.diskGuid;
  }
  override set diskGuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 56, 16), v, "gpt_header.diskGuid");
  }

  override get entriesSector(): number {
    return super.entriesSector;
  }
  override set entriesSector(v: number) {
    writeSafe(this.dv, this.off + 72, true, 8, v, "gpt_header.entriesSector");
  }
  override get entriesSectorBig(): bigint {
    return super.entriesSectorBig;
  }
  override set entriesSectorBig(v: bigint) {
    writeBig(this.dv, this.off + 72, true, 8, v, "gpt_header.entriesSectorBig");
  }

  override get entryCount(): number {
    return super.entryCount;
  }
  override set entryCount(v: number) {
    writeScalar(this.dv, this.off + 80, true, 4, v, "gpt_header.entryCount");
  }

  override get entryBytes(): number {
    return super.entryBytes;
  }
  override set entryBytes(v: number) {
    writeScalar(this.dv, this.off + 84, true, 4, v, "gpt_header.entryBytes");
  }

  override get entriesCrc(): number {
    return super.entriesCrc;
  }
  override set entriesCrc(v: number) {
    writeScalar(this.dv, this.off + 88, true, 4, v, "gpt_header.entriesCrc");
  }
}
