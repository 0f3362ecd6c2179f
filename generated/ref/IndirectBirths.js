// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const IndirectBirths_ = {};
/**
 * Bonus of the births of a removed vdev. The object is an array of indirect_birth_entry.
 * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t
 */

var IndirectBirths = (function() {
  function IndirectBirths(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  IndirectBirths.prototype._read = function() {
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
  IndirectBirths.prototype._readLE = function() {
    this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.count = this._io.readU8le();
    this._debug.count.end = this._io.pos;
  }
  IndirectBirths.prototype._readBE = function() {
    this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.count = this._io.readU8be();
    this._debug.count.end = this._io.pos;
  }

  /**
   * Entries.
   * @see OpenZFS include/sys/vdev_indirect_births.h vdev_indirect_birth_phys_t.vib_count
   */

  return IndirectBirths;
})();
IndirectBirths_.IndirectBirths = IndirectBirths;

export { IndirectBirths };
