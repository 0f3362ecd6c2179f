// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2Subclusters_ = {};
/**
 * Second half of an extended L2 entry, a bit for each 32nd of the cluster.
 * @see QEMU docs/interop/qcow2.txt Extended L2 Entries
 */

var Qcow2Subclusters = (function() {
  function Qcow2Subclusters(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2Subclusters.prototype._read = function() {
    this._debug.zeros = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zeros = this._io.readU4be();
    this._debug.zeros.end = this._io.pos;
    this._debug.allocated = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.allocated = this._io.readU4be();
    this._debug.allocated.end = this._io.pos;
  }

  /**
   * Those that read as zeros.
   * @see QEMU docs/interop/qcow2.txt Extended L2 Entries
   */

  /**
   * Those that are there.
   * @see QEMU docs/interop/qcow2.txt Extended L2 Entries
   */

  return Qcow2Subclusters;
})();
Qcow2Subclusters_.Qcow2Subclusters = Qcow2Subclusters;

export { Qcow2Subclusters };
