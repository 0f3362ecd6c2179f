// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const EwfVolume_ = {};
/**
 * Start of the volume section.
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
 */

var EwfVolume = (function() {
  function EwfVolume(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  EwfVolume.prototype._read = function() {
    this._debug.mediaType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mediaType = this._io.readU1();
    this._debug.mediaType.end = this._io.pos;
    this._debug.unknown = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.unknown = this._io.readBytes(3);
    this._debug.unknown.end = this._io.pos;
    this._debug.chunkCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.chunkCount = this._io.readU4le();
    this._debug.chunkCount.end = this._io.pos;
    this._debug.sectorsPerChunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sectorsPerChunk = this._io.readU4le();
    this._debug.sectorsPerChunk.end = this._io.pos;
    this._debug.bytesPerSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesPerSector = this._io.readU4le();
    this._debug.bytesPerSector.end = this._io.pos;
    this._debug.sectorCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sectorCount = this._io.readU8le();
    this._debug.sectorCount.end = this._io.pos;
  }

  /**
   * Kind of the disk.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */

  /**
   * Chunks of the disk.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */

  /**
   * Sectors of a chunk.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */

  /**
   * Bytes of a sector.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */

  /**
   * Sectors of the disk.
   * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
   */

  return EwfVolume;
})();
EwfVolume_.EwfVolume = EwfVolume;

export { EwfVolume };
