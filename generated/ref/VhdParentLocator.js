// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdParentLocator_ = {};
/**
 * Where the name of a parent is, as one kind of system writes it.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
 */

var VhdParentLocator = (function() {
  function VhdParentLocator(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdParentLocator.prototype._read = function() {
    this._debug.platformCode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.platformCode = this._io.readU4be();
    this._debug.platformCode.end = this._io.pos;
    this._debug.platformDataSpace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.platformDataSpace = this._io.readU4be();
    this._debug.platformDataSpace.end = this._io.pos;
    this._debug.platformDataLength = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.platformDataLength = this._io.readU4be();
    this._debug.platformDataLength.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU4be();
    this._debug.reserved.end = this._io.pos;
    this._debug.platformDataOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.platformDataOffset = this._io.readU8be();
    this._debug.platformDataOffset.end = this._io.pos;
  }

  /**
   * Which system; 0 for no locator.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */

  /**
   * Room for the name, in sectors.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */

  /**
   * Bytes of the name.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */

  /**
   * Where it is.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
   */

  return VhdParentLocator;
})();
VhdParentLocator_.VhdParentLocator = VhdParentLocator;

export { VhdParentLocator };
