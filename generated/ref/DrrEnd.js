// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioCksum_ from "./ZioCksum.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrEnd_ = {};
/**
 * Fields of an end record.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_end
 */

var DrrEnd = (function() {
  function DrrEnd(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrEnd.prototype._read = function() {
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
  DrrEnd.prototype._readLE = function() {
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.checksum._read();
    this._debug.checksum.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
  }
  DrrEnd.prototype._readBE = function() {
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.checksum._read();
    this._debug.checksum.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
  }

  /**
   * Checksum of the whole stream before this record.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_checksum
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_end.drr_toguid
   */

  return DrrEnd;
})();
DrrEnd_.DrrEnd = DrrEnd;

export { DrrEnd };
