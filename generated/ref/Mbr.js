// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as MbrEntry_ from "./MbrEntry.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Mbr_ = {};
/**
 * First sector of a disk with a table of four partitions; of an extended partition, and of each next one in its chain.
 * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
 */

var Mbr = (function() {
  function Mbr(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Mbr.prototype._read = function() {
    this._debug.bootCode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bootCode = this._io.readBytes(446);
    this._debug.bootCode.end = this._io.pos;
    this._debug.partitions = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.partitions.arr = [];
    this.partitions = [];
    for (var i = 0; i < 4; i++) {
      this._debug.partitions.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_partitions = new MbrEntry_.MbrEntry(this._io, null, null);
      try {
        _t_partitions._read();
      } finally {
        this.partitions.push(_t_partitions);
      }
      this._debug.partitions.arr[i].end = this._io.pos;
    }
    this._debug.partitions.end = this._io.pos;
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU2le();
    this._debug.signature.end = this._io.pos;
  }

  /**
   * Partitions.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  /**
   * 55 aa.
   * @see UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
   */

  return Mbr;
})();
Mbr_.Mbr = Mbr;

export { Mbr };
