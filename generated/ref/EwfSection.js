// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const EwfSection_ = {};
/**
 * Start of a section.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
 */

var EwfSection = (function() {
  function EwfSection(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  EwfSection.prototype._read = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readBytes(16);
    this._debug.type.end = this._io.pos;
    this._debug.nextOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextOffset = this._io.readU8le();
    this._debug.nextOffset.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(40);
    this._debug.padding.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
  }

  /**
   * What it is, as text padded with zeros.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */

  /**
   * Where the next section is; its own place in the last one.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */

  /**
   * Bytes of the section with this.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */

  /**
   * Adler-32 of what is before it.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
   */

  return EwfSection;
})();
EwfSection_.EwfSection = EwfSection;

export { EwfSection };
