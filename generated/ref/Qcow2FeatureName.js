// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2FeatureName_ = {};
/**
 * Entry of the feature name table.
 * @see QEMU docs/interop/qcow2.txt Feature name table
 */

var Qcow2FeatureName = (function() {
  function Qcow2FeatureName(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2FeatureName.prototype._read = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.bit = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bit = this._io.readU1();
    this._debug.bit.end = this._io.pos;
    this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.name = this._io.readBytes(46);
    this._debug.name.end = this._io.pos;
  }

  /**
   * 0 incompatible, 1 compatible, 2 autoclear.
   * @see QEMU docs/interop/qcow2.txt Feature name table
   */

  /**
   * Which bit, 0 to 63.
   * @see QEMU docs/interop/qcow2.txt Feature name table
   */

  /**
   * Its name, padded with zeros.
   * @see QEMU docs/interop/qcow2.txt Feature name table
   */

  return Qcow2FeatureName;
})();
Qcow2FeatureName_.Qcow2FeatureName = Qcow2FeatureName;

export { Qcow2FeatureName };
