// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const GptEntry_ = {};
/**
 * A partition of a GPT; entries may be longer than what is known of them.
 * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
 */

var GptEntry = (function() {
  function GptEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  GptEntry.prototype._read = function() {
    this._debug.typeGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.typeGuid = this._io.readBytes(16);
    this._debug.typeGuid.end = this._io.pos;
    this._debug.uniqueGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uniqueGuid = this._io.readBytes(16);
    this._debug.uniqueGuid.end = this._io.pos;
    this._debug.firstSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstSector = this._io.readU8le();
    this._debug.firstSector.end = this._io.pos;
    this._debug.lastSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastSector = this._io.readU8le();
    this._debug.lastSector.end = this._io.pos;
    this._debug.attributes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.attributes = this._io.readU8le();
    this._debug.attributes.end = this._io.pos;
    this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.name = this._io.readBytes(72);
    this._debug.name.end = this._io.pos;
  }

  /**
   * What it is for; zeros where it is not in use.
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */

  /**
   * Its identity.
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */

  /**
   * Its first sector.
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */

  /**
   * Its last sector.
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */

  /**
   * Bits for whoever starts from it.
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */

  /**
   * Its name in UTF-16, filled up with zeros.
   * @see UEFI Specification 2.10 5.3.3 GPT Partition Entry Array
   */

  return GptEntry;
})();
GptEntry_.GptEntry = GptEntry;

export { GptEntry };
