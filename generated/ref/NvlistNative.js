// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as NvlistHeader_ from "./NvlistHeader.js";
import * as NvlistNativePair_ from "./NvlistNativePair.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const NvlistNative_ = {};
/**
 * A packed nvlist in native form: the memory of the machine that packed it, as ioctls have it. Pairs of embedded lists follow the pair that holds them, one list after the other in the order of their holders, each ended by four zero bytes; so the pairs here are those of all lists, and a reader goes down by the types it meets.
 * @see OpenZFS module/nvpair/nvpair.c nvs_native_nvlist
 */

var NvlistNative = (function() {
  function NvlistNative(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  NvlistNative.prototype._read = function() {
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
  NvlistNative.prototype._readLE = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_header = this._io.readBytes(4);
    var _io__raw_header = new KaitaiStream(this._raw_header);
    this.header = new NvlistHeader_.NvlistHeader(_io__raw_header, null, null);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readS4le();
    this._debug.version.end = this._io.pos;
    this._debug.nvflag = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nvflag = this._io.readU4le();
    this._debug.nvflag.end = this._io.pos;
    this._debug.pairs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.pairs.arr = [];
    this.pairs = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.pairs.arr[this.pairs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_pairs = new NvlistNativePair_.NvlistNativePair(this._io, null, null, this.isLe);
      try {
        _t_pairs._read();
      } finally {
        this.pairs.push(_t_pairs);
      }
      this._debug.pairs.arr[this.pairs.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.pairs.end = this._io.pos;
  }
  NvlistNative.prototype._readBE = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_header = this._io.readBytes(4);
    var _io__raw_header = new KaitaiStream(this._raw_header);
    this.header = new NvlistHeader_.NvlistHeader(_io__raw_header, null, null);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readS4be();
    this._debug.version.end = this._io.pos;
    this._debug.nvflag = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nvflag = this._io.readU4be();
    this._debug.nvflag.end = this._io.pos;
    this._debug.pairs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.pairs.arr = [];
    this.pairs = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.pairs.arr[this.pairs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_pairs = new NvlistNativePair_.NvlistNativePair(this._io, null, null, this.isLe);
      try {
        _t_pairs._read();
      } finally {
        this.pairs.push(_t_pairs);
      }
      this._debug.pairs.arr[this.pairs.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.pairs.end = this._io.pos;
  }

  /**
   * Encoding, 0, and byte order.
   * @see OpenZFS module/nvpair/nvpair.c nvs_header_t
   */

  /**
   * NV_VERSION.
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
   */

  /**
   * NV_UNIQUE_ bits.
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
   */

  /**
   * Pairs and ends of lists, to the end of the packed bytes.
   * @see OpenZFS module/nvpair/nvpair.c nvs_native_nvpair
   */

  return NvlistNative;
})();
NvlistNative_.NvlistNative = NvlistNative;

export { NvlistNative };
