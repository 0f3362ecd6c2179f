// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LvmPvHeader_ = {};
/**
 * What a physical volume is; lists of disk_locn follow: data areas, then metadata areas, each ended by zeros.
 * @see LVM2 lib/format_text/layout.h pv_header
 */

var LvmPvHeader = (function() {
  function LvmPvHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  LvmPvHeader.prototype._read = function() {
    this._debug.uuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuid = this._io.readBytes(32);
    this._debug.uuid.end = this._io.pos;
    this._debug.deviceSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.deviceSize = this._io.readU8le();
    this._debug.deviceSize.end = this._io.pos;
  }

  /**
   * Identity, as 32 characters.
   * @see LVM2 lib/format_text/layout.h pv_header.pv_uuid
   */

  /**
   * Bytes of the device.
   * @see LVM2 lib/format_text/layout.h pv_header.device_size_xl
   */

  return LvmPvHeader;
})();
LvmPvHeader_.LvmPvHeader = LvmPvHeader;

export { LvmPvHeader };
