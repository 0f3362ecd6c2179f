// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const MbrEntry_ = {};
/**
 * A partition of an MBR.
 * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
 */

var MbrEntry = (function() {
  function MbrEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  MbrEntry.prototype._read = function() {
    this._debug.bootIndicator = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bootIndicator = this._io.readU1();
    this._debug.bootIndicator.end = this._io.pos;
    this._debug.firstChs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstChs = this._io.readBytes(3);
    this._debug.firstChs.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.lastChs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastChs = this._io.readBytes(3);
    this._debug.lastChs.end = this._io.pos;
    this._debug.firstSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstSector = this._io.readU4le();
    this._debug.firstSector.end = this._io.pos;
    this._debug.sectorCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sectorCount = this._io.readU4le();
    this._debug.sectorCount.end = this._io.pos;
  }

  /**
   * 0x80: started from.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  /**
   * First cylinder, head and sector, as nobody counts any more.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  /**
   * What it is for; 0 where it is not in use.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  /**
   * Last cylinder, head and sector.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  /**
   * Its first sector: of a logical partition from its own table on, of the next table from the start of the extended one.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  /**
   * Its sectors.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  return MbrEntry;
})();
MbrEntry_.MbrEntry = MbrEntry;

export { MbrEntry };
