// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxLocatorEntry_ = {};
/**
 * A key and its value, both UTF-16, as bytes from the start of the item.
 * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
 */

var VhdxLocatorEntry = (function() {
  function VhdxLocatorEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxLocatorEntry.prototype._read = function() {
    this._debug.keyOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.keyOffset = this._io.readU4le();
    this._debug.keyOffset.end = this._io.pos;
    this._debug.valueOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueOffset = this._io.readU4le();
    this._debug.valueOffset.end = this._io.pos;
    this._debug.keyLength = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.keyLength = this._io.readU2le();
    this._debug.keyLength.end = this._io.pos;
    this._debug.valueLength = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueLength = this._io.readU2le();
    this._debug.valueLength.end = this._io.pos;
  }

  /**
   * Where the key is.
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */

  /**
   * Where the value is.
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */

  /**
   * Bytes of the key.
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */

  /**
   * Bytes of the value.
   * @see MS-VHDX 2.6.2.6.2 Parent Locator Entry
   */

  return VhdxLocatorEntry;
})();
VhdxLocatorEntry_.VhdxLocatorEntry = VhdxLocatorEntry;

export { VhdxLocatorEntry };
