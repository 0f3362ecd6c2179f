// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdBatEntry_ = {};
/**
 * Entry of the block allocation table.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
 */

var VhdBatEntry = (function() {
  function VhdBatEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdBatEntry.prototype._read = function() {
    this._debug.sector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sector = this._io.readU4be();
    this._debug.sector.end = this._io.pos;
  }

  /**
   * Where the block is, in sectors of 512 bytes: its bitmap, padded to sectors, then its data.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
   */

  return VhdBatEntry;
})();
VhdBatEntry_.VhdBatEntry = VhdBatEntry;

export { VhdBatEntry };
