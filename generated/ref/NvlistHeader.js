// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const NvlistHeader_ = {};
/**
 * The four bytes before a packed nvlist of either encoding.
 * @see OpenZFS module/nvpair/nvpair.c nvs_header_t
 */

var NvlistHeader = (function() {
  function NvlistHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  NvlistHeader.prototype._read = function() {
    this._debug.encoding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.encoding = this._io.readU1();
    this._debug.encoding.end = this._io.pos;
    this._debug.endian = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endian = this._io.readU1();
    this._debug.endian.end = this._io.pos;
    this._debug.reserved1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved1 = this._io.readBytes(1);
    this._debug.reserved1.end = this._io.pos;
    this._debug.reserved2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved2 = this._io.readBytes(1);
    this._debug.reserved2.end = this._io.pos;
  }

  /**
   * NV_ENCODE_.
   * @see OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_encoding
   */

  /**
   * 1: packed on a little-endian machine. Matters for the native encoding only; XDR is big-endian throughout.
   * @see OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_endian
   */

  return NvlistHeader;
})();
NvlistHeader_.NvlistHeader = NvlistHeader;

export { NvlistHeader };
