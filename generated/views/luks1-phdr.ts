// Made by tools/codegen from specs/containers/luks1_phdr.ksy; do not edit.
import type { FieldInfo } from "./access.ts";
import { bytesAt, viewOver } from "./access.ts";
import { Luks1KeySlotView } from "./luks1-key-slot.ts";

/**
 * Header of a LUKS1 container; eight key slots lie at its end.
 * 592 bytes.
 * @see LUKS1 On-Disk Format Specification 1.2.3 phdr
 */
export class Luks1PhdrView {
  static readonly SIZE = 592;
  static readonly KEY_SLOTS_COUNT = 8;
  readonly dv: DataView;
  off: number;

  constructor(dv: DataView, off: number) {
    this.dv = dv;
    this.off = off;
  }

  /** View of `bytes` from `offset` on, sharing memory. @throws {ZfsError} ECORRUPT when 592 bytes are not there */
  static of(bytes: Uint8Array, offset: number = 0): Luks1PhdrView {
    return new Luks1PhdrView(viewOver(bytes, offset, 592, "luks1_phdr"), offset);
  }

  /** Move to another place in the same bytes, unchecked. */
  at(off: number): this {
    this.off = off;
    return this;
  }

  /**
   * L U K S, 0xba 0xbe. (offset 0x0, 6 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.magic
   * Shares memory.
   */
  get magic(): Uint8Array {
    return bytesAt(this.dv, this.off, 6);
  }

  /**
   * Always 1. (offset 0x6, 2 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.version
   */
  get version(): number {
    return this.dv.getUint16(this.off + 6, false);
  }

  /**
   * Cipher, as aes; zero-filled. (offset 0x8, 32 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.cipher-name
   * Shares memory.
   */
  get cipherName(): Uint8Array {
    return bytesAt(this.dv, this.off + 8, 32);
  }

  /**
   * Mode and IV, as xts-plain64. (offset 0x28, 32 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.cipher-mode
   * Shares memory.
   */
  get cipherMode(): Uint8Array {
    return bytesAt(this.dv, this.off + 40, 32);
  }

  /**
   * Hash of key derivation and anti-forensic splitting. (offset 0x48, 32 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.hash-spec
   * Shares memory.
   */
  get hashSpec(): Uint8Array {
    return bytesAt(this.dv, this.off + 72, 32);
  }

  /**
   * Sectors of 512 bytes from the start to the data. (offset 0x68, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.payload-offset
   */
  get payloadOffset(): number {
    return this.dv.getUint32(this.off + 104, false);
  }

  /**
   * Bytes of the volume key. (offset 0x6c, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.key-bytes
   */
  get keyBytes(): number {
    return this.dv.getUint32(this.off + 108, false);
  }

  /**
   * Digest of the volume key. (offset 0x70, 20 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest
   * Shares memory.
   */
  get mkDigest(): Uint8Array {
    return bytesAt(this.dv, this.off + 112, 20);
  }

  /**
   * Its salt. (offset 0x84, 32 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest-salt
   * Shares memory.
   */
  get mkDigestSalt(): Uint8Array {
    return bytesAt(this.dv, this.off + 132, 32);
  }

  /**
   * Its rounds of PBKDF2. (offset 0xa4, 4 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest-iter
   */
  get mkDigestIterations(): number {
    return this.dv.getUint32(this.off + 164, false);
  }

  /**
   * Identity, as text; zero-filled. (offset 0xa8, 40 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.uuid
   * Shares memory.
   */
  get uuid(): Uint8Array {
    return bytesAt(this.dv, this.off + 168, 40);
  }

  /**
   * Key slots. (offset 0xd0, 8 x 48 bytes)
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.key-slot
   */
  keySlots(i: number): Luks1KeySlotView {
    return new Luks1KeySlotView(this.dv, this.off + 208 + i * 48);
  }
}

/** The fields of {@link Luks1PhdrView}; apart from it, so that who reads values does not load their descriptions. */
export const Luks1PhdrFields: readonly FieldInfo[] = [
  { name: "magic", id: "magic", offset: 0, width: 6, kind: "bytes", value: "bytes" },
  { name: "version", id: "version", offset: 6, width: 2, kind: "uint", value: "number" },
  { name: "cipherName", id: "cipher_name", offset: 8, width: 32, kind: "bytes", value: "bytes" },
  { name: "cipherMode", id: "cipher_mode", offset: 40, width: 32, kind: "bytes", value: "bytes" },
  { name: "hashSpec", id: "hash_spec", offset: 72, width: 32, kind: "bytes", value: "bytes" },
  { name: "payloadOffset", id: "payload_offset", offset: 104, width: 4, kind: "uint", value: "number" },
  { name: "keyBytes", id: "key_bytes", offset: 108, width: 4, kind: "uint", value: "number" },
  { name: "mkDigest", id: "mk_digest", offset: 112, width: 20, kind: "bytes", value: "bytes" },
  { name: "mkDigestSalt", id: "mk_digest_salt", offset: 132, width: 32, kind: "bytes", value: "bytes" },
  { name: "mkDigestIterations", id: "mk_digest_iterations", offset: 164, width: 4, kind: "uint", value: "number" },
  { name: "uuid", id: "uuid", offset: 168, width: 40, kind: "bytes", value: "bytes" },
  { name: "keySlots", id: "key_slots", offset: 208, width: 48, count: 8, kind: "view", value: "view", view: "luks1_key_slot" },
];
