// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2Extension_ = {};
/**
 * Start of a header extension; its data follow, padded to 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Header extensions
 */

var Qcow2Extension = (function() {
  function Qcow2Extension(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2Extension.prototype._read = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU4be();
    this._debug.length.end = this._io.pos;
  }

  /**
   * What it is; 0 ends the list.
   * @see QEMU docs/interop/qcow2.txt Header extensions
   */

  /**
   * Bytes of its data.
   * @see QEMU docs/interop/qcow2.txt Header extensions
   */

  return Qcow2Extension;
})();
Qcow2Extension_.Qcow2Extension = Qcow2Extension;

export { Qcow2Extension };
