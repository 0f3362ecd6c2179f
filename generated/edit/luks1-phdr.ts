// Made by tools/codegen from specs/containers/luks1_phdr.ksy; do not edit.
import { bytesAt, viewOver } from "../views/access.ts";
import { Luks1PhdrView } from "../views/luks1-phdr.ts";
import { Luks1KeySlotEditor } from "./luks1-key-slot.ts";
import { setBytes, writeScalar } from "./write.ts";

/** {@link Luks1PhdrView} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */
export class Luks1PhdrEditor extends Luks1PhdrView {
  /** Editor of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 592 bytes are not there */
  static override of(bytes: Uint8Array, offset: number = 0): Luks1PhdrEditor {
    return new Luks1PhdrEditor(viewOver(bytes, offset, 592, "luks1_phdr"), offset);
  }

  override get magic(): Uint8Array {
    return super.magic;
  }
  override set magic(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off, 6), v, "luks1_phdr.magic");
  }

  override get version(): number {
    return super.version;
  }
  override set version(v: number) {
    writeScalar(this.dv, this.off + 6, false, 2, v, "luks1_phdr.version");
  }

  override get cipherName(): Uint8Array {
    return super.cipherName;
  }
  override set cipherName(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 8, 32), v, "luks1_phdr.cipherName");
  }

  override get cipherMode(): Uint8Array {
    return super.cipherMode;
  }
  override set cipherMode(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 40, 32), v, "luks1_phdr.cipherMode");
  }

  override get hashSpec(): Uint8Array {
    return super.hashSpec;
  }
  override set hashSpec(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 72, 32), v, "luks1_phdr.hashSpec");
  }

  override get payloadOffset(): number {
    return super.payloadOffset;
  }
  override set payloadOffset(v: number) {
    writeScalar(this.dv, this.off + 104, false, 4, v, "luks1_phdr.payloadOffset");
  }

  override get keyBytes(): number {
    return super.keyBytes;
  }
  override set keyBytes(v: number) {
    writeScalar(this.dv, this.off + 108, false, 4, v, "luks1_phdr.keyBytes");
  }

  override get mkDigest(): Uint8Array {
    return super.mkDigest;
  }
  override set mkDigest(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 112, 20), v, "luks1_phdr.mkDigest");
  }

  override get mkDigestSalt(): Uint8Array {
    return super.mkDigestSalt;
  }
  override set mkDigestSalt(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 132, 32), v, "luks1_phdr.mkDigestSalt");
  }

  override get mkDigestIterations(): number {
    return super.mkDigestIterations;
  }
  override set mkDigestIterations(v: number) {
    writeScalar(this.dv, this.off + 164, false, 4, v, "luks1_phdr.mkDigestIterations");
  }

  override get uuid(): Uint8Array {
    return super.uuid;
  }
  override set uuid(v: Uint8Array) {
    setBytes(bytesAt(this.dv, this.off + 168, 40), v, "luks1_phdr.uuid");
  }

  override keySlots(i: number): Luks1KeySlotEditor {
    return new Luks1KeySlotEditor(this.dv, this.off + 208 + i * 48);
  }
}
