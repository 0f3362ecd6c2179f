// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2HeaderV3_ = {};
/**
 * What follows the header in version 3, as far as header_length goes; zeros count for the rest.
 * @see QEMU docs/interop/qcow2.txt Header
 */

var Qcow2HeaderV3 = (function() {
  function Qcow2HeaderV3(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2HeaderV3.prototype._read = function() {
    this._debug.incompatibleFeatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.incompatibleFeatures = this._io.readU8be();
    this._debug.incompatibleFeatures.end = this._io.pos;
    this._debug.compatibleFeatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compatibleFeatures = this._io.readU8be();
    this._debug.compatibleFeatures.end = this._io.pos;
    this._debug.autoclearFeatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.autoclearFeatures = this._io.readU8be();
    this._debug.autoclearFeatures.end = this._io.pos;
    this._debug.refcountOrder = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refcountOrder = this._io.readU4be();
    this._debug.refcountOrder.end = this._io.pos;
    this._debug.headerLength = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headerLength = this._io.readU4be();
    this._debug.headerLength.end = this._io.pos;
    this._debug.compressionType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressionType = this._io.readU1();
    this._debug.compressionType.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(7);
    this._debug.padding.end = this._io.pos;
  }

  /**
   * Bits of features that a reader must know.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bits of features that it need not know.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bits that a writer clears which does not know them.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bits of a reference count as a power of two.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bytes of the header with this part, at least 104.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * 0 deflate, 1 zstd.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  return Qcow2HeaderV3;
})();
Qcow2HeaderV3_.Qcow2HeaderV3 = Qcow2HeaderV3;

export { Qcow2HeaderV3 };
