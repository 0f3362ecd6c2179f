// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdxLogEntry_ = {};
/**
 * Start of an entry of the log; the descriptors follow.
 * @see MS-VHDX 2.3.1.1 Entry Header
 */

var VhdxLogEntry = (function() {
  function VhdxLogEntry(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdxLogEntry.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU4le();
    this._debug.signature.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4le();
    this._debug.checksum.end = this._io.pos;
    this._debug.entryLength = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entryLength = this._io.readU4le();
    this._debug.entryLength.end = this._io.pos;
    this._debug.tail = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tail = this._io.readU4le();
    this._debug.tail.end = this._io.pos;
    this._debug.sequenceNumber = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sequenceNumber = this._io.readU8le();
    this._debug.sequenceNumber.end = this._io.pos;
    this._debug.descriptorCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.descriptorCount = this._io.readU4le();
    this._debug.descriptorCount.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU4le();
    this._debug.reserved.end = this._io.pos;
    this._debug.logGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logGuid = this._io.readBytes(16);
    this._debug.logGuid.end = this._io.pos;
    this._debug.flushedFileOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flushedFileOffset = this._io.readU8le();
    this._debug.flushedFileOffset.end = this._io.pos;
    this._debug.lastFileOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastFileOffset = this._io.readU8le();
    this._debug.lastFileOffset.end = this._io.pos;
  }

  /**
   * The letters loge.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * CRC-32C of the entry, these four as zeros.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * Bytes of the entry, a multiple of 4096.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * Where in the log the oldest entry is that still counts.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * One more than of the entry before.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * Descriptors.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * As in the header, or the entry does not count.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * Bytes that the file had at least when it was written.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  /**
   * Bytes that the file has once it is applied.
   * @see MS-VHDX 2.3.1.1 Entry Header
   */

  return VhdxLogEntry;
})();
VhdxLogEntry_.VhdxLogEntry = VhdxLogEntry;

export { VhdxLogEntry };
