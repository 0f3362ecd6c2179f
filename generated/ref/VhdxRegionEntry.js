// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxRegionEntry_ = {};
/**
 * Where a region is.
 * @see MS-VHDX 2.2.3.2 Region Table Entry
 */

var VhdxRegionEntry = (function() {
  function VhdxRegionEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxRegionEntry.prototype._read = function() {
    this._debug.guid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guid = this._io.readBytes(16);
    this._debug.guid.end = this._io.pos;
    this._debug.fileOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fileOffset = this._io.readU8le();
    this._debug.fileOffset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU4le();
    this._debug.length.end = this._io.pos;
    this._debug.required = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.required = this._io.readU4le();
    this._debug.required.end = this._io.pos;
  }

  /**
   * What it is.
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */

  /**
   * Where it is.
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */

  /**
   * Its bytes.
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */

  /**
   * 1: a reader must know it.
   * @see MS-VHDX 2.2.3.2 Region Table Entry
   */

  return VhdxRegionEntry;
})();
VhdxRegionEntry_.VhdxRegionEntry = VhdxRegionEntry;

export { VhdxRegionEntry };
