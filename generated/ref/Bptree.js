// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Bptree_ = {};
/**
 * Bonus of the list of datasets that are being freed in the background. The object is an array of bptree_entry.
 * @see OpenZFS include/sys/bptree.h bptree_phys_t
 */

var Bptree = (function() {
  function Bptree(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Bptree.prototype._read = function() {
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
  Bptree.prototype._readLE = function() {
    this._debug.begin = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.begin = this._io.readU8le();
    this._debug.begin.end = this._io.pos;
    this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.end = this._io.readU8le();
    this._debug.end.end = this._io.pos;
    this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytes = this._io.readU8le();
    this._debug.bytes.end = this._io.pos;
    this._debug.comp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comp = this._io.readU8le();
    this._debug.comp.end = this._io.pos;
    this._debug.uncomp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncomp = this._io.readU8le();
    this._debug.uncomp.end = this._io.pos;
  }
  Bptree.prototype._readBE = function() {
    this._debug.begin = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.begin = this._io.readU8be();
    this._debug.begin.end = this._io.pos;
    this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.end = this._io.readU8be();
    this._debug.end.end = this._io.pos;
    this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytes = this._io.readU8be();
    this._debug.bytes.end = this._io.pos;
    this._debug.comp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comp = this._io.readU8be();
    this._debug.comp.end = this._io.pos;
    this._debug.uncomp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncomp = this._io.readU8be();
    this._debug.uncomp.end = this._io.pos;
  }

  /**
   * First entry not done.
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_begin
   */

  /**
   * Entry after the last.
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_end
   */

  /**
   * Space yet to be freed.
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_bytes
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_comp
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/bptree.h bptree_phys_t.bt_uncomp
   */

  return Bptree;
})();
Bptree_.Bptree = Bptree;

export { Bptree };
