// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const EwfTableEntry_ = {};
/**
 * Where a chunk is.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
 */

var EwfTableEntry = (function() {
  function EwfTableEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  EwfTableEntry.prototype._read = function() {
    this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entry = new EntryBits(this._io, this, this._root);
    this.entry._read();
    this._debug.entry.end = this._io.pos;
  }

  var EntryBits = EwfTableEntry.EntryBits = (function() {
    function EntryBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    EntryBits.prototype._read = function() {
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntLe(31);
      this._debug.offset.end = this._io.pos;
      this._debug.compressed = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.compressed = this._io.readBitsIntLe(1) != 0;
      this._debug.compressed.end = this._io.pos;
    }

    /**
     * Bytes from the base.
     */

    /**
     * 1: the chunk is a zlib stream.
     */

    return EntryBits;
  })();

  /**
   * The entry.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */

  return EwfTableEntry;
})();
EwfTableEntry_.EwfTableEntry = EwfTableEntry;

export { EwfTableEntry };
