// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxRegionTable_ = {};
/**
 * Start of a region table; the entries follow.
 * @see MS-VHDX 2.2.3.1 Region Table Header
 */

var VhdxRegionTable = (function() {
  function VhdxRegionTable(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxRegionTable.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU4le();
    this._debug.signature.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
    this._debug.entryCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entryCount = this._io.readU4le();
    this._debug.entryCount.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU4le();
    this._debug.reserved.end = this._io.pos;
  }

  /**
   * The letters regi.
   * @see MS-VHDX 2.2.3.1 Region Table Header
   */

  /**
   * CRC-32C of the 65536 bytes, these four as zeros.
   * @see MS-VHDX 2.2.3.1 Region Table Header
   */

  /**
   * Entries, at most 2047.
   * @see MS-VHDX 2.2.3.1 Region Table Header
   */

  return VhdxRegionTable;
})();
VhdxRegionTable_.VhdxRegionTable = VhdxRegionTable;

export { VhdxRegionTable };
