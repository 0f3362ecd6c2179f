// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2L1Entry_ = {};
/**
 * Entry of an L1 table.
 * @see QEMU docs/interop/qcow2.txt Cluster mapping
 */

var Qcow2L1Entry = (function() {
  function Qcow2L1Entry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2L1Entry.prototype._read = function() {
    this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entry = new EntryBits(this._io, this, this._root);
    this.entry._read();
    this._debug.entry.end = this._io.pos;
  }

  var EntryBits = Qcow2L1Entry.EntryBits = (function() {
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
      this._debug.entryPad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryPad2 = this._io.readBitsIntBe(7);
      this._debug.entryPad2.end = this._io.pos;
      this._debug.tableOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.tableOffset = this._io.readBitsIntBe(47);
      this._debug.tableOffset.end = this._io.pos;
      this._debug.entryPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryPad = this._io.readBitsIntBe(9);
      this._debug.entryPad.end = this._io.pos;
    }

    /**
     * 1: the table is used once.
     */

    /**
     * Where the L2 table is; 0 for none.
     */

    return EntryBits;
  })();

  /**
   * The entry.
   * @see QEMU docs/interop/qcow2.txt Cluster mapping
   */

  return Qcow2L1Entry;
})();
Qcow2L1Entry_.Qcow2L1Entry = Qcow2L1Entry;

export { Qcow2L1Entry };
