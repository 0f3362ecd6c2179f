// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxLogDescriptor_ = {};
/**
 * A change that an entry of the log makes.
 * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
 */

var VhdxLogDescriptor = (function() {
  function VhdxLogDescriptor(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxLogDescriptor.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU4le();
    this._debug.signature.end = this._io.pos;
    this._debug.trailingBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.trailingBytes = this._io.readBytes(4);
    this._debug.trailingBytes.end = this._io.pos;
    this._debug.leading = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.leading = this._io.readBytes(8);
    this._debug.leading.end = this._io.pos;
    this._debug.fileOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fileOffset = this._io.readU8le();
    this._debug.fileOffset.end = this._io.pos;
    this._debug.sequenceNumber = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sequenceNumber = this._io.readU8le();
    this._debug.sequenceNumber.end = this._io.pos;
  }

  /**
   * The letters zero or desc.
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */

  /**
   * Last bytes of a data sector.
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */

  /**
   * First bytes of a data sector; of zeros, their count.
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */

  /**
   * Where in the file they go.
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */

  /**
   * As in the entry.
   * @see MS-VHDX 2.3.1.2 Zero Descriptor and 2.3.1.3 Data Descriptor
   */

  return VhdxLogDescriptor;
})();
VhdxLogDescriptor_.VhdxLogDescriptor = VhdxLogDescriptor;

export { VhdxLogDescriptor };
