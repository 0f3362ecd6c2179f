// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxFileParameters_ = {};
/**
 * Item: how blocks are.
 * @see MS-VHDX 2.6.2.1 File Parameters
 */

var VhdxFileParameters = (function() {
  function VhdxFileParameters(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxFileParameters.prototype._read = function() {
    this._debug.blockSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockSize = this._io.readU4le();
    this._debug.blockSize.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = new FlagsBits(this._io, this, this._root);
    this.flags._read();
    this._debug.flags.end = this._io.pos;
  }

  var FlagsBits = VhdxFileParameters.FlagsBits = (function() {
    function FlagsBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    FlagsBits.prototype._read = function() {
      this._debug.leaveAllocated = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.leaveAllocated = this._io.readBitsIntLe(1) != 0;
      this._debug.leaveAllocated.end = this._io.pos;
      this._debug.hasParent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hasParent = this._io.readBitsIntLe(1) != 0;
      this._debug.hasParent.end = this._io.pos;
      this._debug.flagsPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flagsPad = this._io.readBitsIntLe(30);
      this._debug.flagsPad.end = this._io.pos;
    }

    /**
     * 1: a fixed disk.
     */

    /**
     * 1: a differencing disk.
     */

    return FlagsBits;
  })();

  /**
   * Bytes of a block, 1 MiB to 256 MiB.
   * @see MS-VHDX 2.6.2.1 File Parameters
   */

  /**
   * Flags.
   * @see MS-VHDX 2.6.2.1 File Parameters
   */

  return VhdxFileParameters;
})();
VhdxFileParameters_.VhdxFileParameters = VhdxFileParameters;

export { VhdxFileParameters };
