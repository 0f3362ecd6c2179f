// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VdiBlock_ = {};
/**
 * Entry of the block map.
 * @see VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
 */

var VdiBlock = (function() {
  function VdiBlock(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VdiBlock.prototype._read = function() {
    this._debug.block = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.block = this._io.readU4le();
    this._debug.block.end = this._io.pos;
  }

  /**
   * Which block of the data.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
   */

  return VdiBlock;
})();
VdiBlock_.VdiBlock = VdiBlock;

export { VdiBlock };
