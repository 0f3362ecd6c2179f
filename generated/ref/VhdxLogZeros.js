// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxLogZeros_ = {};
/**
 * The count of a descriptor of zeros.
 * @see MS-VHDX 2.3.1.2 Zero Descriptor
 */

var VhdxLogZeros = (function() {
  function VhdxLogZeros(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxLogZeros.prototype._read = function() {
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
  }

  /**
   * Bytes.
   * @see MS-VHDX 2.3.1.2 Zero Descriptor
   */

  return VhdxLogZeros;
})();
VhdxLogZeros_.VhdxLogZeros = VhdxLogZeros;

export { VhdxLogZeros };
