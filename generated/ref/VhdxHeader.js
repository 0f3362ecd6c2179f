// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxHeader_ = {};
/**
 * One of two headers, in 4096 bytes; the valid one with the higher number counts.
 * @see MS-VHDX 2.2.2 Headers
 */

var VhdxHeader = (function() {
  function VhdxHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxHeader.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU4le();
    this._debug.signature.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
    this._debug.sequenceNumber = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sequenceNumber = this._io.readU8le();
    this._debug.sequenceNumber.end = this._io.pos;
    this._debug.fileWriteGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fileWriteGuid = this._io.readBytes(16);
    this._debug.fileWriteGuid.end = this._io.pos;
    this._debug.dataWriteGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dataWriteGuid = this._io.readBytes(16);
    this._debug.dataWriteGuid.end = this._io.pos;
    this._debug.logGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logGuid = this._io.readBytes(16);
    this._debug.logGuid.end = this._io.pos;
    this._debug.logVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logVersion = this._io.readU2le();
    this._debug.logVersion.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU2le();
    this._debug.version.end = this._io.pos;
    this._debug.logLength = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logLength = this._io.readU4le();
    this._debug.logLength.end = this._io.pos;
    this._debug.logOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logOffset = this._io.readU8le();
    this._debug.logOffset.end = this._io.pos;
  }

  /**
   * The letters head.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * CRC-32C of the 4096 bytes, these four as zeros.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * Which of the two is newer.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * Changes when the file is opened for writing.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * Changes when the disk is written to; how a child knows its parent.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * Of entries of the log that count; zeros for none.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * 0.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * 1.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * Bytes of the log.
   * @see MS-VHDX 2.2.2 Headers
   */

  /**
   * Where the log is.
   * @see MS-VHDX 2.2.2 Headers
   */

  return VhdxHeader;
})();
VhdxHeader_.VhdxHeader = VhdxHeader;

export { VhdxHeader };
