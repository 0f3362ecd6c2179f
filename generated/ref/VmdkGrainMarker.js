// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VmdkGrainMarker_ = {};
/**
 * Before a compressed grain.
 * @see VMware Virtual Disk Format 5.0, Markers
 */

var VmdkGrainMarker = (function() {
  function VmdkGrainMarker(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VmdkGrainMarker.prototype._read = function() {
    this._debug.lba = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lba = this._io.readU8le();
    this._debug.lba.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU4le();
    this._debug.size.end = this._io.pos;
  }

  /**
   * Sector of the disk that the grain begins with.
   * @see VMware Virtual Disk Format 5.0, Markers
   */

  /**
   * Bytes of the stream that follows.
   * @see VMware Virtual Disk Format 5.0, Markers
   */

  return VmdkGrainMarker;
})();
VmdkGrainMarker_.VmdkGrainMarker = VmdkGrainMarker;

export { VmdkGrainMarker };
