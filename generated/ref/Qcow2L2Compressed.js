// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2L2Compressed_ = {};
/**
 * The same for a compressed cluster. Offset and count of sectors share 62 bits: the offset has 70 - cluster_bits of them.
 * @see QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
 */

var Qcow2L2Compressed = (function() {
  function Qcow2L2Compressed(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2L2Compressed.prototype._read = function() {
    this._debug.high = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.high = new HighBits(this._io, this, this._root);
    this.high._read();
    this._debug.high.end = this._io.pos;
    this._debug.offsetLow = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offsetLow = this._io.readU4be();
    this._debug.offsetLow.end = this._io.pos;
  }

  var HighBits = Qcow2L2Compressed.HighBits = (function() {
    function HighBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    HighBits.prototype._read = function() {
      this._debug.copied = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.copied = this._io.readBitsIntBe(1) != 0;
      this._debug.copied.end = this._io.pos;
      this._debug.compressed = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.compressed = this._io.readBitsIntBe(1) != 0;
      this._debug.compressed.end = this._io.pos;
      this._debug.descriptorHigh = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.descriptorHigh = this._io.readBitsIntBe(30);
      this._debug.descriptorHigh.end = this._io.pos;
    }

    /**
     * Always 0.
     */

    /**
     * Always 1.
     */

    /**
     * Rest of the offset, and above it the count of sectors beyond the first.
     */

    return HighBits;
  })();

  /**
   * High half.
   * @see QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
   */

  /**
   * Low half of the offset, in bytes.
   * @see QEMU docs/interop/qcow2.txt Compressed Clusters Descriptor
   */

  return Qcow2L2Compressed;
})();
Qcow2L2Compressed_.Qcow2L2Compressed = Qcow2L2Compressed;

export { Qcow2L2Compressed };
