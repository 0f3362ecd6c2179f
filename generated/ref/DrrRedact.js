// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrRedact_ = {};
/**
 * Fields of a redact record: a range left out.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact
 */

var DrrRedact = (function() {
  function DrrRedact(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrRedact.prototype._read = function() {
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
  DrrRedact.prototype._readLE = function() {
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
  DrrRedact.prototype._readBE = function() {
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
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_object
   */

  /**
   * Start.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_offset
   */

  /**
   * Bytes.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_length
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_redact.drr_toguid
   */

  return DrrRedact;
})();
DrrRedact_.DrrRedact = DrrRedact;

export { DrrRedact };
