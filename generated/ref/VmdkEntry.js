// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VmdkEntry_ = {};
/**
 * Entry of a grain directory or table.
 * @see VMware Virtual Disk Format 5.0, Grain Directory
 */

var VmdkEntry = (function() {
  function VmdkEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VmdkEntry.prototype._read = function() {
    this._debug.sector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sector = this._io.readU4le();
    this._debug.sector.end = this._io.pos;
  }

  /**
   * Sector of the table or grain; 0 for none.
   * @see VMware Virtual Disk Format 5.0, Grain Directory
   */

  return VmdkEntry;
})();
VmdkEntry_.VmdkEntry = VmdkEntry;

export { VmdkEntry };
