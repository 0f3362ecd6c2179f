// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrWrite_ = {};
/**
 * Record of a write (write, write2). The data follows in the record (reclen says so), or lies in a block of its own under blkptr.
 * @see OpenZFS include/sys/zil.h lr_write_t
 */

var LrWrite = (function() {
  function LrWrite(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrWrite.prototype._read = function() {
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
  LrWrite.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8le();
    this._debug.foid.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.blkoff = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkoff = this._io.readU8le();
    this._debug.blkoff.end = this._io.pos;
    this._debug.blkptr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkptr = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.blkptr._read();
    this._debug.blkptr.end = this._io.pos;
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
  LrWrite.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8be();
    this._debug.foid.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8be();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.blkoff = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkoff = this._io.readU8be();
    this._debug.blkoff.end = this._io.pos;
    this._debug.blkptr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkptr = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.blkptr._read();
    this._debug.blkptr.end = this._io.pos;
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
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_common
   */

  /**
   * File.
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_foid
   */

  /**
   * Offset; in the second case that of the whole block.
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_offset
   */

  /**
   * Bytes.
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_length
   */

  /**
   * No longer used.
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_blkoff
   */

  /**
   * Block with the data; a hole if the data follows here or is zero.
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_blkptr
   */

  /**
   * Data.
   * @see OpenZFS include/sys/zil.h lr_write_t.lr_data
   */

  return LrWrite;
})();
LrWrite_.LrWrite = LrWrite;

export { LrWrite };
