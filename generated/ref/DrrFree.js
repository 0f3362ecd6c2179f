// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrFree_ = {};
/**
 * Fields of a free record.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free
 */

var DrrFree = (function() {
  function DrrFree(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrFree.prototype._read = function() {
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
  DrrFree.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
  }
  DrrFree.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8be();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_object
   */

  /**
   * Start.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_offset
   */

  /**
   * Bytes; all ones up to the end.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_length
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_free.drr_toguid
   */

  return DrrFree;
})();
DrrFree_.DrrFree = DrrFree;

export { DrrFree };
