// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrFreeobjects_ = {};
/**
 * Fields of a freeobjects record.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects
 */

var DrrFreeobjects = (function() {
  function DrrFreeobjects(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrFreeobjects.prototype._read = function() {
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
  DrrFreeobjects.prototype._readLE = function() {
    this._debug.firstobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstobj = this._io.readU8le();
    this._debug.firstobj.end = this._io.pos;
    this._debug.numobjs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numobjs = this._io.readU8le();
    this._debug.numobjs.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
  }
  DrrFreeobjects.prototype._readBE = function() {
    this._debug.firstobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstobj = this._io.readU8be();
    this._debug.firstobj.end = this._io.pos;
    this._debug.numobjs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numobjs = this._io.readU8be();
    this._debug.numobjs.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
  }

  /**
   * First object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_firstobj
   */

  /**
   * Number of objects; all ones up to the last.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_numobjs
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_freeobjects.drr_toguid
   */

  return DrrFreeobjects;
})();
DrrFreeobjects_.DrrFreeobjects = DrrFreeobjects;

export { DrrFreeobjects };
