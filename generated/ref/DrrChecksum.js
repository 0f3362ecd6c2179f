// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioCksum_ from "./ZioCksum.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrChecksum_ = {};
/**
 * Where all records but begin have their checksum.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_checksum
 */

var DrrChecksum = (function() {
  function DrrChecksum(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrChecksum.prototype._read = function() {
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
  DrrChecksum.prototype._readLE = function() {
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(272);
    this._debug.pad.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.checksum._read();
    this._debug.checksum.end = this._io.pos;
  }
  DrrChecksum.prototype._readBE = function() {
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(272);
    this._debug.pad.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.checksum._read();
    this._debug.checksum.end = this._io.pos;
  }

  /**
   * Checksum of the stream up to here.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_checksum.drr_checksum
   */

  return DrrChecksum;
})();
DrrChecksum_.DrrChecksum = DrrChecksum;

export { DrrChecksum };
