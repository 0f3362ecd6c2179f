// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxDiskSize_ = {};
/**
 * Item: the size of the disk.
 * @see MS-VHDX 2.6.2.2 Virtual Disk Size
 */

var VhdxDiskSize = (function() {
  function VhdxDiskSize(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxDiskSize.prototype._read = function() {
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
  }

  /**
   * Bytes.
   * @see MS-VHDX 2.6.2.2 Virtual Disk Size
   */

  return VhdxDiskSize;
})();
VhdxDiskSize_.VhdxDiskSize = VhdxDiskSize;

export { VhdxDiskSize };
