// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxSectorSize_ = {};
/**
 * Item: the size of a logical sector.
 * @see MS-VHDX 2.6.2.4 Logical Sector Size
 */

var VhdxSectorSize = (function() {
  function VhdxSectorSize(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxSectorSize.prototype._read = function() {
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU4le();
    this._debug.size.end = this._io.pos;
  }

  /**
   * 512 or 4096.
   * @see MS-VHDX 2.6.2.4 Logical Sector Size
   */

  return VhdxSectorSize;
})();
VhdxSectorSize_.VhdxSectorSize = VhdxSectorSize;

export { VhdxSectorSize };
