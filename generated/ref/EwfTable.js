// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const EwfTable_ = {};
/**
 * Start of a table of chunks; the entries follow, then their Adler-32.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
 */

var EwfTable = (function() {
  function EwfTable(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  EwfTable.prototype._read = function() {
    this._debug.entryCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entryCount = this._io.readU4le();
    this._debug.entryCount.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(4);
    this._debug.padding.end = this._io.pos;
    this._debug.baseOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.baseOffset = this._io.readU8le();
    this._debug.baseOffset.end = this._io.pos;
    this._debug.padding2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding2 = this._io.readBytes(4);
    this._debug.padding2.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
  }

  /**
   * Entries.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */

  /**
   * What the entries count from, in bytes from the start of the file.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */

  /**
   * Adler-32 of what is before it.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
   */

  return EwfTable;
})();
EwfTable_.EwfTable = EwfTable;

export { EwfTable };
