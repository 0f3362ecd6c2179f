// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrObjectRange_ = {};
/**
 * Fields of an object_range record: parameters of the block of dnodes that the object records after it make up. Raw streams only.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range
 */

var DrrObjectRange = (function() {
  function DrrObjectRange(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrObjectRange.prototype._read = function() {
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
  DrrObjectRange.prototype._readLE = function() {
    this._debug.firstobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstobj = this._io.readU8le();
    this._debug.firstobj.end = this._io.pos;
    this._debug.numslots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numslots = this._io.readU8le();
    this._debug.numslots.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readBytes(8);
    this._debug.salt.end = this._io.pos;
    this._debug.iv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iv = this._io.readBytes(12);
    this._debug.iv.end = this._io.pos;
    this._debug.mac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mac = this._io.readBytes(16);
    this._debug.mac.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(3);
    this._debug.pad.end = this._io.pos;
  }
  DrrObjectRange.prototype._readBE = function() {
    this._debug.firstobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstobj = this._io.readU8be();
    this._debug.firstobj.end = this._io.pos;
    this._debug.numslots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numslots = this._io.readU8be();
    this._debug.numslots.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readBytes(8);
    this._debug.salt.end = this._io.pos;
    this._debug.iv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iv = this._io.readBytes(12);
    this._debug.iv.end = this._io.pos;
    this._debug.mac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mac = this._io.readBytes(16);
    this._debug.mac.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(3);
    this._debug.pad.end = this._io.pos;
  }

  /**
   * First object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_firstobj
   */

  /**
   * Slots.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_numslots
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_toguid
   */

  /**
   * Salt, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_salt
   */

  /**
   * IV, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_iv
   */

  /**
   * MAC, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_mac
   */

  /**
   * DRR_ bits.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object_range.drr_flags
   */

  return DrrObjectRange;
})();
DrrObjectRange_.DrrObjectRange = DrrObjectRange;

export { DrrObjectRange };
