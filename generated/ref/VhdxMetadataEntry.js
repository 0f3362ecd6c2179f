// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxMetadataEntry_ = {};
/**
 * Where an item is.
 * @see MS-VHDX 2.6.1.2 Metadata Table Entry
 */

var VhdxMetadataEntry = (function() {
  function VhdxMetadataEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxMetadataEntry.prototype._read = function() {
    this._debug.itemId = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.itemId = this._io.readBytes(16);
    this._debug.itemId.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU4le();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU4le();
    this._debug.length.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = new FlagsBits(this._io, this, this._root);
    this.flags._read();
    this._debug.flags.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU4le();
    this._debug.reserved.end = this._io.pos;
  }

  var FlagsBits = VhdxMetadataEntry.FlagsBits = (function() {
    function FlagsBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    FlagsBits.prototype._read = function() {
      this._debug.user = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.user = this._io.readBitsIntLe(1) != 0;
      this._debug.user.end = this._io.pos;
      this._debug.virtualDisk = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.virtualDisk = this._io.readBitsIntLe(1) != 0;
      this._debug.virtualDisk.end = this._io.pos;
      this._debug.required = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.required = this._io.readBitsIntLe(1) != 0;
      this._debug.required.end = this._io.pos;
      this._debug.flagsPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flagsPad = this._io.readBitsIntLe(29);
      this._debug.flagsPad.end = this._io.pos;
    }

    /**
     * 1: not of the format.
     */

    /**
     * 1: of the disk, not of the file.
     */

    /**
     * 1: a reader must know it.
     */

    return FlagsBits;
  })();

  /**
   * What it is.
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */

  /**
   * Bytes from the start of the region.
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */

  /**
   * Its bytes.
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */

  /**
   * Flags.
   * @see MS-VHDX 2.6.1.2 Metadata Table Entry
   */

  return VhdxMetadataEntry;
})();
VhdxMetadataEntry_.VhdxMetadataEntry = VhdxMetadataEntry;

export { VhdxMetadataEntry };
