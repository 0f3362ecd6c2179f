// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LvmLabel_ = {};
/**
 * Label of a physical volume of LVM2, in one of its first four sectors of 512 bytes.
 * @see LVM2 lib/label/label.h label_header
 */

var LvmLabel = (function() {
  function LvmLabel(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  LvmLabel.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.sector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sector = this._io.readU8le();
    this._debug.sector.end = this._io.pos;
    this._debug.crc = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.crc = this._io.readU4le();
    this._debug.crc.end = this._io.pos;
    this._debug.contentOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.contentOffset = this._io.readU4le();
    this._debug.contentOffset.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU8le();
    this._debug.type.end = this._io.pos;
  }

  /**
   * The letters LABELONE.
   * @see LVM2 lib/label/label.h label_header.id
   */

  /**
   * The sector that this label is in.
   * @see LVM2 lib/label/label.h label_header.sector_xl
   */

  /**
   * CRC of the sector from the next field on.
   * @see LVM2 lib/label/label.h label_header.crc_xl
   */

  /**
   * Where the content begins, in bytes from the start of the label.
   * @see LVM2 lib/label/label.h label_header.offset_xl
   */

  /**
   * The letters LVM2 001.
   * @see LVM2 lib/label/label.h label_header.type
   */

  return LvmLabel;
})();
LvmLabel_.LvmLabel = LvmLabel;

export { LvmLabel };
