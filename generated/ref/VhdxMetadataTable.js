// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxMetadataTable_ = {};
/**
 * Start of the metadata region; the entries follow.
 * @see MS-VHDX 2.6.1.1 Metadata Table Header
 */

var VhdxMetadataTable = (function() {
  function VhdxMetadataTable(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxMetadataTable.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU8le();
    this._debug.signature.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU2le();
    this._debug.reserved.end = this._io.pos;
    this._debug.entryCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entryCount = this._io.readU2le();
    this._debug.entryCount.end = this._io.pos;
    this._debug.reserved2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved2 = this._io.readBytes(20);
    this._debug.reserved2.end = this._io.pos;
  }

  /**
   * The letters metadata.
   * @see MS-VHDX 2.6.1.1 Metadata Table Header
   */

  /**
   * Entries, at most 2047.
   * @see MS-VHDX 2.6.1.1 Metadata Table Header
   */

  return VhdxMetadataTable;
})();
VhdxMetadataTable_.VhdxMetadataTable = VhdxMetadataTable;

export { VhdxMetadataTable };
