// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const NvlistNativePair_ = {};
/**
 * A pair of a native nvlist, or the end of a list.
 * @see OpenZFS include/sys/nvpair.h nvpair_t
 */

var NvlistNativePair = (function() {
  function NvlistNativePair(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  NvlistNativePair.prototype._read = function() {
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
  NvlistNativePair.prototype._readLE = function() {
    this._debug.pairSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pairSize = this._io.readU4le();
    this._debug.pairSize.end = this._io.pos;
    if (this.pairSize != 0) {
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytes(this.pairSize - 4);
      this._debug.rest.end = this._io.pos;
    }
  }
  NvlistNativePair.prototype._readBE = function() {
    this._debug.pairSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pairSize = this._io.readU4be();
    this._debug.pairSize.end = this._io.pos;
    if (this.pairSize != 0) {
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytes(this.pairSize - 4);
      this._debug.rest.end = this._io.pos;
    }
  }

  /**
   * Bytes of the pair with this word; 0 ends a list, and is all there is.
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_size
   */

  /**
   * The rest of the nvpair, name, and value at the next multiple of 8.
   * @see OpenZFS include/sys/nvpair.h nvpair_t
   */

  return NvlistNativePair;
})();
NvlistNativePair_.NvlistNativePair = NvlistNativePair;

export { NvlistNativePair };
