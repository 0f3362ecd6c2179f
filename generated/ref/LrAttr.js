// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrAttr_ = {};
/**
 * Extended attributes in a record; the rest of the bitmap and lr_attr_end follow.
 * @see OpenZFS include/sys/zil.h lr_attr_t
 */

var LrAttr = (function() {
  function LrAttr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrAttr.prototype._read = function() {
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
  LrAttr.prototype._readLE = function() {
    this._debug.masksize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.masksize = this._io.readU4le();
    this._debug.masksize.end = this._io.pos;
    this._debug.bitmap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bitmap = this._io.readU4le();
    this._debug.bitmap.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.data.arr = [];
    this.data = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.data.arr[this.data.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data.push(this._io.readU1());
      this._debug.data.arr[this.data.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.data.end = this._io.pos;
  }
  LrAttr.prototype._readBE = function() {
    this._debug.masksize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.masksize = this._io.readU4be();
    this._debug.masksize.end = this._io.pos;
    this._debug.bitmap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bitmap = this._io.readU4be();
    this._debug.bitmap.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.data.arr = [];
    this.data = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.data.arr[this.data.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data.push(this._io.readU1());
      this._debug.data.arr[this.data.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.data.end = this._io.pos;
  }

  /**
   * Words of the bitmap.
   * @see OpenZFS include/sys/zil.h lr_attr_t.lr_attr_masksize
   */

  /**
   * Its first word: which attributes of lr_attr_end are meant.
   * @see OpenZFS include/sys/zil.h lr_attr_t.lr_attr_bitmap
   */

  /**
   * The rest.
   * @see OpenZFS include/sys/zil.h lr_attr_t.lr_attr_data
   */

  return LrAttr;
})();
LrAttr_.LrAttr = LrAttr;

export { LrAttr };
