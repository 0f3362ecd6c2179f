// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as MzapEnt_ from "./MzapEnt.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Mzap_ = {};
/**
 * A micro ZAP: one block with up to (block size / 64) - 1 entries, in no order. For short names and single 64-bit values; anything else makes it a fat ZAP.
 * @see OpenZFS include/sys/zap_impl.h mzap_phys_t
 */

var Mzap = (function() {
  function Mzap(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Mzap.prototype._read = function() {
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
  Mzap.prototype._readLE = function() {
    this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockType = this._io.readU8le();
    this._debug.blockType.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readU8le();
    this._debug.salt.end = this._io.pos;
    this._debug.normflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.normflags = this._io.readU8le();
    this._debug.normflags.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(40);
    this._debug.pad.end = this._io.pos;
    this._debug.chunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.chunk.arr = [];
    this.chunk = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.chunk.arr[this.chunk.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_chunk = new MzapEnt_.MzapEnt(this._io, null, null, this.isLe);
      try {
        _t_chunk._read();
      } finally {
        this.chunk.push(_t_chunk);
      }
      this._debug.chunk.arr[this.chunk.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.chunk.end = this._io.pos;
  }
  Mzap.prototype._readBE = function() {
    this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockType = this._io.readU8be();
    this._debug.blockType.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readU8be();
    this._debug.salt.end = this._io.pos;
    this._debug.normflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.normflags = this._io.readU8be();
    this._debug.normflags.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(40);
    this._debug.pad.end = this._io.pos;
    this._debug.chunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.chunk.arr = [];
    this.chunk = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.chunk.arr[this.chunk.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_chunk = new MzapEnt_.MzapEnt(this._io, null, null, this.isLe);
      try {
        _t_chunk._read();
      } finally {
        this.chunk.push(_t_chunk);
      }
      this._debug.chunk.arr[this.chunk.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.chunk.end = this._io.pos;
  }

  /**
   * ZBT_MICRO.
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_block_type
   */

  /**
   * Stirred into the hash of names.
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_salt
   */

  /**
   * How names are normalized before comparison; see zap.
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_normflags
   */

  /**
   * Entries to the end of the block.
   * @see OpenZFS include/sys/zap_impl.h mzap_phys_t.mz_chunk
   */

  return Mzap;
})();
Mzap_.Mzap = Mzap;

export { Mzap };
