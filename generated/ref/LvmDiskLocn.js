// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LvmDiskLocn_ = {};
/**
 * A piece of a physical volume.
 * @see LVM2 lib/format_text/layout.h disk_locn
 */

var LvmDiskLocn = (function() {
  function LvmDiskLocn(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  LvmDiskLocn.prototype._read = function() {
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
  }

  /**
   * Bytes from the start of the device.
   * @see LVM2 lib/format_text/layout.h disk_locn.offset
   */

  /**
   * Bytes; 0 for as far as the device goes.
   * @see LVM2 lib/format_text/layout.h disk_locn.size
   */

  return LvmDiskLocn;
})();
LvmDiskLocn_.LvmDiskLocn = LvmDiskLocn;

export { LvmDiskLocn };
