// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LvmRawLocn_ = {};
/**
 * Where in a metadata area a text lies.
 * @see LVM2 lib/format_text/layout.h raw_locn
 */

var LvmRawLocn = (function() {
  function LvmRawLocn(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  LvmRawLocn.prototype._read = function() {
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU4le();
    this._debug.flags.end = this._io.pos;
  }

  /**
   * Bytes from the start of the area; the text goes on behind the header where it reaches the end.
   * @see LVM2 lib/format_text/layout.h raw_locn.offset
   */

  /**
   * Bytes of the text.
   * @see LVM2 lib/format_text/layout.h raw_locn.size
   */

  /**
   * CRC of the text.
   * @see LVM2 lib/format_text/layout.h raw_locn.checksum
   */

  /**
   * 1: ignored.
   * @see LVM2 lib/format_text/layout.h raw_locn.flags
   */

  return LvmRawLocn;
})();
LvmRawLocn_.LvmRawLocn = LvmRawLocn;

export { LvmRawLocn };
