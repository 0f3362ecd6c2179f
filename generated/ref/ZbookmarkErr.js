// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZbookmarkErr_ = {};
/**
 * Names a block of a known dataset in the error log with the feature head_errlog: one ZAP a dataset, the key four hex numbers with colons between.
 * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys
 */

var ZbookmarkErr = (function() {
  function ZbookmarkErr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZbookmarkErr.prototype._read = function() {
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
  ZbookmarkErr.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.level = this._io.readS8le();
    this._debug.level.end = this._io.pos;
    this._debug.blkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkid = this._io.readU8le();
    this._debug.blkid.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8le();
    this._debug.birth.end = this._io.pos;
  }
  ZbookmarkErr.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.level = this._io.readS8be();
    this._debug.level.end = this._io.pos;
    this._debug.blkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkid = this._io.readU8be();
    this._debug.blkid.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8be();
    this._debug.birth.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_object
   */

  /**
   * Level of indirection.
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_level
   */

  /**
   * Number of the block at that level.
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_blkid
   */

  /**
   * Birth of the block.
   * @see OpenZFS include/sys/zio.h struct zbookmark_err_phys.zb_birth
   */

  return ZbookmarkErr;
})();
ZbookmarkErr_.ZbookmarkErr = ZbookmarkErr;

export { ZbookmarkErr };
