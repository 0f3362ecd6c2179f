// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Luks1KeySlot_ from "./Luks1KeySlot.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Luks1Phdr_ = {};
/**
 * Header of a LUKS1 container; eight key slots lie at its end.
 * @see LUKS1 On-Disk Format Specification 1.2.3 phdr
 */

var Luks1Phdr = (function() {
  function Luks1Phdr(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Luks1Phdr.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readBytes(6);
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU2be();
    this._debug.version.end = this._io.pos;
    this._debug.cipherName = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cipherName = this._io.readBytes(32);
    this._debug.cipherName.end = this._io.pos;
    this._debug.cipherMode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cipherMode = this._io.readBytes(32);
    this._debug.cipherMode.end = this._io.pos;
    this._debug.hashSpec = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hashSpec = this._io.readBytes(32);
    this._debug.hashSpec.end = this._io.pos;
    this._debug.payloadOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadOffset = this._io.readU4be();
    this._debug.payloadOffset.end = this._io.pos;
    this._debug.keyBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.keyBytes = this._io.readU4be();
    this._debug.keyBytes.end = this._io.pos;
    this._debug.mkDigest = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mkDigest = this._io.readBytes(20);
    this._debug.mkDigest.end = this._io.pos;
    this._debug.mkDigestSalt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mkDigestSalt = this._io.readBytes(32);
    this._debug.mkDigestSalt.end = this._io.pos;
    this._debug.mkDigestIterations = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mkDigestIterations = this._io.readU4be();
    this._debug.mkDigestIterations.end = this._io.pos;
    this._debug.uuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuid = this._io.readBytes(40);
    this._debug.uuid.end = this._io.pos;
    this._debug.keySlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.keySlots.arr = [];
    this.keySlots = [];
    for (var i = 0; i < 8; i++) {
      this._debug.keySlots.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_keySlots = new Luks1KeySlot_.Luks1KeySlot(this._io, null, null);
      try {
        _t_keySlots._read();
      } finally {
        this.keySlots.push(_t_keySlots);
      }
      this._debug.keySlots.arr[i].end = this._io.pos;
    }
    this._debug.keySlots.end = this._io.pos;
  }

  /**
   * L U K S, 0xba 0xbe.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.magic
   */

  /**
   * Always 1.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.version
   */

  /**
   * Cipher, as aes; zero-filled.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.cipher-name
   */

  /**
   * Mode and IV, as xts-plain64.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.cipher-mode
   */

  /**
   * Hash of key derivation and anti-forensic splitting.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.hash-spec
   */

  /**
   * Sectors of 512 bytes from the start to the data.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.payload-offset
   */

  /**
   * Bytes of the volume key.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.key-bytes
   */

  /**
   * Digest of the volume key.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest
   */

  /**
   * Its salt.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest-salt
   */

  /**
   * Its rounds of PBKDF2.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.mk-digest-iter
   */

  /**
   * Identity, as text; zero-filled.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.uuid
   */

  /**
   * Key slots.
   * @see LUKS1 On-Disk Format Specification 1.2.3 phdr.key-slot
   */

  return Luks1Phdr;
})();
Luks1Phdr_.Luks1Phdr = Luks1Phdr;

export { Luks1Phdr };
