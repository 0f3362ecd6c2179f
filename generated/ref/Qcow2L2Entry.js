// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2L2Entry_ = {};
/**
 * Entry of an L2 table, or its first half where entries are extended.
 * @see QEMU docs/interop/qcow2.txt Cluster mapping
 */

var Qcow2L2Entry = (function() {
  function Qcow2L2Entry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2L2Entry.prototype._read = function() {
    this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entry = new EntryBits(this._io, this, this._root);
    this.entry._read();
    this._debug.entry.end = this._io.pos;
  }

  var EntryBits = Qcow2L2Entry.EntryBits = (function() {
    function EntryBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    EntryBits.prototype._read = function() {
      this._debug.copied = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.copied = this._io.readBitsIntBe(1) != 0;
      this._debug.copied.end = this._io.pos;
      this._debug.compressed = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.compressed = this._io.readBitsIntBe(1) != 0;
      this._debug.compressed.end = this._io.pos;
      this._debug.entryPad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryPad2 = this._io.readBitsIntBe(6);
      this._debug.entryPad2.end = this._io.pos;
      this._debug.hostOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hostOffset = this._io.readBitsIntBe(47);
      this._debug.hostOffset.end = this._io.pos;
      this._debug.entryPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryPad = this._io.readBitsIntBe(8);
      this._debug.entryPad.end = this._io.pos;
      this._debug.zero = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.zero = this._io.readBitsIntBe(1) != 0;
      this._debug.zero.end = this._io.pos;
    }

    /**
     * 1: the cluster is used once.
     */

    /**
     * 1: the low 62 bits are of qcow2_l2_compressed.
     */

    /**
     * Where the cluster is.
     */

    /**
     * 1: reads as zeros, in version 3.
     */

    return EntryBits;
  })();

  /**
   * The entry.
   * @see QEMU docs/interop/qcow2.txt Cluster mapping
   */

  return Qcow2L2Entry;
})();
Qcow2L2Entry_.Qcow2L2Entry = Qcow2L2Entry;

export { Qcow2L2Entry };
