// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const IndirectBirthEntry_ = {};
/**
 * Everything below the offset, and not below the previous entry's, was copied in this txg.
 * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t
 */

var IndirectBirthEntry = (function() {
  function IndirectBirthEntry(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  IndirectBirthEntry.prototype._read = function() {
    switch (this.isLe) {
    case true:
      this._is_le = true;
      break;
    case false:
      this._is_le = false;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  IndirectBirthEntry.prototype._readLE = function() {
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.physBirthTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physBirthTxg = this._io.readU8le();
    this._debug.physBirthTxg.end = this._io.pos;
  }
  IndirectBirthEntry.prototype._readBE = function() {
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8be();
    this._debug.offset.end = this._io.pos;
    this._debug.physBirthTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physBirthTxg = this._io.readU8be();
    this._debug.physBirthTxg.end = this._io.pos;
  }

  /**
   * Offset on the removed vdev.
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_offset
   */

  /**
   * Txg of the copy, the new physical birth of the blocks.
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_entry_phys_t.vibe_phys_birth_txg
   */

  return IndirectBirthEntry;
})();
IndirectBirthEntry_.IndirectBirthEntry = IndirectBirthEntry;

export { IndirectBirthEntry };
