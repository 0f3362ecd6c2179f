// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxBatEntry_ = {};
/**
 * Entry of the block allocation table.
 * @see MS-VHDX 2.5.1 BAT Entry
 */

var VhdxBatEntry = (function() {
  function VhdxBatEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxBatEntry.prototype._read = function() {
    this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entry = new EntryBits(this._io, this, this._root);
    this.entry._read();
    this._debug.entry.end = this._io.pos;
  }

  var EntryBits = VhdxBatEntry.EntryBits = (function() {
    function EntryBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    EntryBits.prototype._read = function() {
      this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.state = this._io.readBitsIntLe(3);
      this._debug.state.end = this._io.pos;
      this._debug.entryPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryPad = this._io.readBitsIntLe(17);
      this._debug.entryPad.end = this._io.pos;
      this._debug.fileOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fileOffset = this._io.readBitsIntLe(44);
      this._debug.fileOffset.end = this._io.pos;
    }

    /**
     * What is known of the block.
     */

    /**
     * Where the block is.
     */

    return EntryBits;
  })();

  /**
   * The entry.
   * @see MS-VHDX 2.5.1 BAT Entry
   */

  return VhdxBatEntry;
})();
VhdxBatEntry_.VhdxBatEntry = VhdxBatEntry;

export { VhdxBatEntry };
