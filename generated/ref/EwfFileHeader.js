// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const EwfFileHeader_ = {};
/**
 * Start of each file.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
 */

var EwfFileHeader = (function() {
  function EwfFileHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  EwfFileHeader.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readBytes(8);
    this._debug.signature.end = this._io.pos;
    this._debug.fieldsStart = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fieldsStart = this._io.readU1();
    this._debug.fieldsStart.end = this._io.pos;
    this._debug.segment = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.segment = this._io.readU2le();
    this._debug.segment.end = this._io.pos;
    this._debug.fieldsEnd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fieldsEnd = this._io.readU2le();
    this._debug.fieldsEnd.end = this._io.pos;
  }

  /**
   * The letters EVF and five bytes.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */

  /**
   * 1.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */

  /**
   * Number of the file, from 1 on.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */

  /**
   * 0.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
   */

  return EwfFileHeader;
})();
EwfFileHeader_.EwfFileHeader = EwfFileHeader;

export { EwfFileHeader };
