// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrSetsaxattr_ = {};
/**
 * Record of an extended attribute kept as system attribute.
 * @see OpenZFS include/sys/zil.h lr_setsaxattr_t
 */

var LrSetsaxattr = (function() {
  function LrSetsaxattr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrSetsaxattr.prototype._read = function() {
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
  LrSetsaxattr.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8le();
    this._debug.foid.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
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
  LrSetsaxattr.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8be();
    this._debug.foid.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8be();
    this._debug.size.end = this._io.pos;
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
   * Head.
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_common
   */

  /**
   * Object.
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_foid
   */

  /**
   * Bytes of the value; 0 removes it.
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_size
   */

  /**
   * Name with its zero byte, value.
   * @see OpenZFS include/sys/zil.h lr_setsaxattr_t.lr_data
   */

  return LrSetsaxattr;
})();
LrSetsaxattr_.LrSetsaxattr = LrSetsaxattr;

export { LrSetsaxattr };
