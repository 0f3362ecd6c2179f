// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LvmMdaHeader_ = {};
/**
 * Start of a metadata area: 512 bytes, of which these and four raw_locn are used. What follows is a ring of text.
 * @see LVM2 lib/format_text/layout.h mda_header
 */

var LvmMdaHeader = (function() {
  function LvmMdaHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  LvmMdaHeader.prototype._read = function() {
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
    this._debug.magicLow = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magicLow = this._io.readU8le();
    this._debug.magicLow.end = this._io.pos;
    this._debug.magicHigh = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magicHigh = this._io.readU8le();
    this._debug.magicHigh.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU4le();
    this._debug.version.end = this._io.pos;
    this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.start = this._io.readU8le();
    this._debug.start.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
  }

  /**
   * CRC of the 508 bytes behind it.
   * @see LVM2 lib/format_text/layout.h mda_header.checksum_xl
   */

  /**
   * First half of the magic.
   * @see LVM2 lib/format_text/layout.h mda_header.magic
   */

  /**
   * Second half.
   * @see LVM2 lib/format_text/layout.h mda_header.magic
   */

  /**
   * Always 1.
   * @see LVM2 lib/format_text/layout.h mda_header.version
   */

  /**
   * Bytes from the start of the device to this header.
   * @see LVM2 lib/format_text/layout.h mda_header.start
   */

  /**
   * Bytes of the area with this header.
   * @see LVM2 lib/format_text/layout.h mda_header.size
   */

  return LvmMdaHeader;
})();
LvmMdaHeader_.LvmMdaHeader = LvmMdaHeader;

export { LvmMdaHeader };
