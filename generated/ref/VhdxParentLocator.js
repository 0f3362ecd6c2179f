// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxParentLocator_ = {};
/**
 * Item: start of what is known of the parent; the entries follow.
 * @see MS-VHDX 2.6.2.6 Parent Locator
 */

var VhdxParentLocator = (function() {
  function VhdxParentLocator(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxParentLocator.prototype._read = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readBytes(16);
    this._debug.type.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU2le();
    this._debug.reserved.end = this._io.pos;
    this._debug.keyValueCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.keyValueCount = this._io.readU2le();
    this._debug.keyValueCount.end = this._io.pos;
  }

  /**
   * Which kind of locator.
   * @see MS-VHDX 2.6.2.6 Parent Locator
   */

  /**
   * Entries.
   * @see MS-VHDX 2.6.2.6 Parent Locator
   */

  return VhdxParentLocator;
})();
VhdxParentLocator_.VhdxParentLocator = VhdxParentLocator;

export { VhdxParentLocator };
