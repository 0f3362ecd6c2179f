// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrAttrEnd_ = {};
/**
 * Values of extended attributes in a record.
 * @see OpenZFS include/sys/zil.h lr_attr_end_t
 */

var LrAttrEnd = (function() {
  function LrAttrEnd(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrAttrEnd.prototype._read = function() {
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
  LrAttrEnd.prototype._readLE = function() {
    this._debug.attrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.attrs = this._io.readU8le();
    this._debug.attrs.end = this._io.pos;
    this._debug.crtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.crtime.arr = [];
    this.crtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.crtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crtime.push(this._io.readU8le());
      this._debug.crtime.arr[i].end = this._io.pos;
    }
    this._debug.crtime.end = this._io.pos;
    this._debug.scanstamp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.scanstamp = this._io.readBytes(32);
    this._debug.scanstamp.end = this._io.pos;
  }
  LrAttrEnd.prototype._readBE = function() {
    this._debug.attrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.attrs = this._io.readU8be();
    this._debug.attrs.end = this._io.pos;
    this._debug.crtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.crtime.arr = [];
    this.crtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.crtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crtime.push(this._io.readU8be());
      this._debug.crtime.arr[i].end = this._io.pos;
    }
    this._debug.crtime.end = this._io.pos;
    this._debug.scanstamp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.scanstamp = this._io.readBytes(32);
    this._debug.scanstamp.end = this._io.pos;
  }

  /**
   * XAT0_ bits that are on.
   * @see OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_attrs
   */

  /**
   * Creation time.
   * @see OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_crtime
   */

  /**
   * Stamp of a virus scanner; its first word is the project id instead with XAT0_PROJID.
   * @see OpenZFS include/sys/zil.h lr_attr_end_t.lr_attr_scanstamp
   */

  return LrAttrEnd;
})();
LrAttrEnd_.LrAttrEnd = LrAttrEnd;

export { LrAttrEnd };
