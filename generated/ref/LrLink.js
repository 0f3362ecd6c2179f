// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrLink_ = {};
/**
 * Record of a hard link.
 * @see OpenZFS include/sys/zil.h lr_link_t
 */

var LrLink = (function() {
  function LrLink(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrLink.prototype._read = function() {
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
  LrLink.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.doid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.doid = this._io.readU8le();
    this._debug.doid.end = this._io.pos;
    this._debug.linkObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.linkObj = this._io.readU8le();
    this._debug.linkObj.end = this._io.pos;
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
  LrLink.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.doid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.doid = this._io.readU8be();
    this._debug.doid.end = this._io.pos;
    this._debug.linkObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.linkObj = this._io.readU8be();
    this._debug.linkObj.end = this._io.pos;
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
   * @see OpenZFS include/sys/zil.h lr_link_t.lr_common
   */

  /**
   * Directory.
   * @see OpenZFS include/sys/zil.h lr_link_t.lr_doid
   */

  /**
   * Object.
   * @see OpenZFS include/sys/zil.h lr_link_t.lr_link_obj
   */

  /**
   * Name with its zero byte.
   * @see OpenZFS include/sys/zil.h lr_link_t.lr_data
   */

  return LrLink;
})();
LrLink_.LrLink = LrLink;

export { LrLink };
