// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrCloneRange_ = {};
/**
 * Record of cloned blocks.
 * @see OpenZFS include/sys/zil.h lr_clone_range_t
 */

var LrCloneRange = (function() {
  function LrCloneRange(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrCloneRange.prototype._read = function() {
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
  LrCloneRange.prototype._readLE = function() {
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
    this._debug.blksz = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blksz = this._io.readU8le();
    this._debug.blksz.end = this._io.pos;
    this._debug.nbps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nbps = this._io.readU8le();
    this._debug.nbps.end = this._io.pos;
    this._debug.bps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.bps.arr = [];
    this.bps = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.bps.arr[this.bps.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_bps = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_bps._read();
      } finally {
        this.bps.push(_t_bps);
      }
      this._debug.bps.arr[this.bps.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.bps.end = this._io.pos;
  }
  LrCloneRange.prototype._readBE = function() {
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
    this._debug.blksz = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blksz = this._io.readU8be();
    this._debug.blksz.end = this._io.pos;
    this._debug.nbps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nbps = this._io.readU8be();
    this._debug.nbps.end = this._io.pos;
    this._debug.bps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.bps.arr = [];
    this.bps = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.bps.arr[this.bps.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_bps = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_bps._read();
      } finally {
        this.bps.push(_t_bps);
      }
      this._debug.bps.arr[this.bps.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.bps.end = this._io.pos;
  }

  /**
   * Head.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_common
   */

  /**
   * File.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_foid
   */

  /**
   * Where they go.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_offset
   */

  /**
   * Bytes.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_length
   */

  /**
   * Size of its blocks.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_blksz
   */

  /**
   * Block pointers.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_nbps
   */

  /**
   * The blocks.
   * @see OpenZFS include/sys/zil.h lr_clone_range_t.lr_bps
   */

  return LrCloneRange;
})();
LrCloneRange_.LrCloneRange = LrCloneRange;

export { LrCloneRange };
