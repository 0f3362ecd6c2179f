// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtBookmark_ = {};
/**
 * Where a scan is in the dedup tables.
 * @see OpenZFS include/sys/ddt.h ddt_bookmark_t
 */

var DdtBookmark = (function() {
  function DdtBookmark(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtBookmark.prototype._read = function() {
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
  DdtBookmark.prototype._readLE = function() {
    this._debug.ddtClass = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ddtClass = this._io.readU8le();
    this._debug.ddtClass.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU8le();
    this._debug.type.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU8le();
    this._debug.checksum.end = this._io.pos;
    this._debug.cursor = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cursor = this._io.readU8le();
    this._debug.cursor.end = this._io.pos;
  }
  DdtBookmark.prototype._readBE = function() {
    this._debug.ddtClass = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ddtClass = this._io.readU8be();
    this._debug.ddtClass.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU8be();
    this._debug.type.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU8be();
    this._debug.checksum.end = this._io.pos;
    this._debug.cursor = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cursor = this._io.readU8be();
    this._debug.cursor.end = this._io.pos;
  }

  /**
   * Class.
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_class
   */

  /**
   * Type.
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_type
   */

  /**
   * Checksum function.
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_checksum
   */

  /**
   * Cursor of the ZAP.
   * @see OpenZFS include/sys/ddt.h ddt_bookmark_t.ddb_cursor
   */

  return DdtBookmark;
})();
DdtBookmark_.DdtBookmark = DdtBookmark;

export { DdtBookmark };
