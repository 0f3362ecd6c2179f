// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Luks1KeySlot_ = {};
/**
 * A key slot of LUKS1: how to come from one passphrase to the volume key.
 * @see LUKS1 On-Disk Format Specification 1.2.3 key slot
 */

var Luks1KeySlot = (function() {
  function Luks1KeySlot(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Luks1KeySlot.prototype._read = function() {
    this._debug.active = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.active = this._io.readU4be();
    this._debug.active.end = this._io.pos;
    this._debug.iterations = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iterations = this._io.readU4be();
    this._debug.iterations.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readBytes(32);
    this._debug.salt.end = this._io.pos;
    this._debug.keyMaterialOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.keyMaterialOffset = this._io.readU4be();
    this._debug.keyMaterialOffset.end = this._io.pos;
    this._debug.stripes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.stripes = this._io.readU4be();
    this._debug.stripes.end = this._io.pos;
  }

  /**
   * 0x00ac71f3 in use, 0x0000dead not.
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.active
   */

  /**
   * Rounds of PBKDF2.
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.iterations
   */

  /**
   * Its salt.
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.salt
   */

  /**
   * Sectors of 512 bytes from the start to the split key.
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.key-material-offset
   */

  /**
   * Pieces that the key was split into.
   * @see LUKS1 On-Disk Format Specification 1.2.3 key slot.stripes
   */

  return Luks1KeySlot;
})();
Luks1KeySlot_.Luks1KeySlot = Luks1KeySlot;

export { Luks1KeySlot };
