// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const IndirectBlock_ = {};
/**
 * Block of an object above level 0: pointers to the blocks below, (1 << indblkshift) / 128 of them when it is uncompressed.
 * @see OpenZFS include/sys/dnode.h DN_MAX_INDBLKSHIFT
 */

var IndirectBlock = (function() {
  function IndirectBlock(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  IndirectBlock.prototype._read = function() {
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
  IndirectBlock.prototype._readLE = function() {
    this._debug.blkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.blkptrs.arr = [];
    this.blkptrs = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.blkptrs.arr[this.blkptrs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_blkptrs = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_blkptrs._read();
      } finally {
        this.blkptrs.push(_t_blkptrs);
      }
      this._debug.blkptrs.arr[this.blkptrs.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.blkptrs.end = this._io.pos;
  }
  IndirectBlock.prototype._readBE = function() {
    this._debug.blkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.blkptrs.arr = [];
    this.blkptrs = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.blkptrs.arr[this.blkptrs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_blkptrs = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_blkptrs._read();
      } finally {
        this.blkptrs.push(_t_blkptrs);
      }
      this._debug.blkptrs.arr[this.blkptrs.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.blkptrs.end = this._io.pos;
  }

  /**
   * The pointers, by block number.
   * @see OpenZFS include/sys/dnode.h DN_MAX_INDBLKSHIFT
   */

  return IndirectBlock;
})();
IndirectBlock_.IndirectBlock = IndirectBlock;

export { IndirectBlock };
