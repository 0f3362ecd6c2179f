// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxLogSector_ = {};
/**
 * A sector that an entry of the log writes.
 * @see MS-VHDX 2.3.1.4 Data Sector
 */

var VhdxLogSector = (function() {
  function VhdxLogSector(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxLogSector.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU4le();
    this._debug.signature.end = this._io.pos;
    this._debug.sequenceHigh = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sequenceHigh = this._io.readU4le();
    this._debug.sequenceHigh.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.data = this._io.readBytes(4084);
    this._debug.data.end = this._io.pos;
    this._debug.sequenceLow = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sequenceLow = this._io.readU4le();
    this._debug.sequenceLow.end = this._io.pos;
  }

  /**
   * The letters data.
   * @see MS-VHDX 2.3.1.4 Data Sector
   */

  /**
   * High half of the entry's number.
   * @see MS-VHDX 2.3.1.4 Data Sector
   */

  /**
   * The sector without its first eight and last four bytes.
   * @see MS-VHDX 2.3.1.4 Data Sector
   */

  /**
   * Low half.
   * @see MS-VHDX 2.3.1.4 Data Sector
   */

  return VhdxLogSector;
})();
VhdxLogSector_.VhdxLogSector = VhdxLogSector;

export { VhdxLogSector };
