// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Zbookmark_ = {};
/**
 * Names any block of a pool. In the error log without the feature head_errlog it is a ZAP key: four hex numbers with colons between.
 * @see OpenZFS include/sys/zio.h struct zbookmark_phys
 */

var Zbookmark = (function() {
  function Zbookmark(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Zbookmark.prototype._read = function() {
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
  Zbookmark.prototype._readLE = function() {
    this._debug.objset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.objset = this._io.readU8le();
    this._debug.objset.end = this._io.pos;
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.level = this._io.readS8le();
    this._debug.level.end = this._io.pos;
    this._debug.blkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkid = this._io.readU8le();
    this._debug.blkid.end = this._io.pos;
  }
  Zbookmark.prototype._readBE = function() {
    this._debug.objset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.objset = this._io.readU8be();
    this._debug.objset.end = this._io.pos;
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.level = this._io.readS8be();
    this._debug.level.end = this._io.pos;
    this._debug.blkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkid = this._io.readU8be();
    this._debug.blkid.end = this._io.pos;
  }

  /**
   * Object set (its dsl_dataset's object number; 0 is the MOS).
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_objset
   */

  /**
   * Object.
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_object
   */

  /**
   * Level of indirection; -1 objset block, -2 log block.
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_level
   */

  /**
   * Number of the block at that level; artificial ones for bonus and spill.
   * @see OpenZFS include/sys/zio.h struct zbookmark_phys.zb_blkid
   */

  return Zbookmark;
})();
Zbookmark_.Zbookmark = Zbookmark;

export { Zbookmark };
