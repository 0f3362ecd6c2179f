// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtObject_ = {};
/**
 * Size of a dedup table, as pool configurations tell it.
 * @see OpenZFS include/sys/fs/zfs.h ddt_object_t
 */

var DdtObject = (function() {
  function DdtObject(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtObject.prototype._read = function() {
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
  DdtObject.prototype._readLE = function() {
    this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.count = this._io.readU8le();
    this._debug.count.end = this._io.pos;
    this._debug.dspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dspace = this._io.readU8le();
    this._debug.dspace.end = this._io.pos;
    this._debug.mspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mspace = this._io.readU8le();
    this._debug.mspace.end = this._io.pos;
  }
  DdtObject.prototype._readBE = function() {
    this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.count = this._io.readU8be();
    this._debug.count.end = this._io.pos;
    this._debug.dspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dspace = this._io.readU8be();
    this._debug.dspace.end = this._io.pos;
    this._debug.mspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mspace = this._io.readU8be();
    this._debug.mspace.end = this._io.pos;
  }

  /**
   * Entries.
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_count
   */

  /**
   * Bytes on disk.
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_dspace
   */

  /**
   * Bytes in memory.
   * @see OpenZFS include/sys/fs/zfs.h ddt_object_t.ddo_mspace
   */

  return DdtObject;
})();
DdtObject_.DdtObject = DdtObject;

export { DdtObject };
