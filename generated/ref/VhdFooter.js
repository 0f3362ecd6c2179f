// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdFooter_ = {};
/**
 * Last sector of a VHD; of those that are not fixed the first one too.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
 */

var VhdFooter = (function() {
  function VhdFooter(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdFooter.prototype._read = function() {
    this._debug.cookie = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cookie = this._io.readU8be();
    this._debug.cookie.end = this._io.pos;
    this._debug.features = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.features = this._io.readU4be();
    this._debug.features.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU4be();
    this._debug.version.end = this._io.pos;
    this._debug.dataOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dataOffset = this._io.readU8be();
    this._debug.dataOffset.end = this._io.pos;
    this._debug.timestamp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.timestamp = this._io.readU4be();
    this._debug.timestamp.end = this._io.pos;
    this._debug.creatorApplication = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creatorApplication = this._io.readBytes(4);
    this._debug.creatorApplication.end = this._io.pos;
    this._debug.creatorVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creatorVersion = this._io.readU4be();
    this._debug.creatorVersion.end = this._io.pos;
    this._debug.creatorHostOs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creatorHostOs = this._io.readU4be();
    this._debug.creatorHostOs.end = this._io.pos;
    this._debug.originalSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.originalSize = this._io.readU8be();
    this._debug.originalSize.end = this._io.pos;
    this._debug.currentSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.currentSize = this._io.readU8be();
    this._debug.currentSize.end = this._io.pos;
    this._debug.cylinders = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cylinders = this._io.readU2be();
    this._debug.cylinders.end = this._io.pos;
    this._debug.heads = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.heads = this._io.readU1();
    this._debug.heads.end = this._io.pos;
    this._debug.sectors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sectors = this._io.readU1();
    this._debug.sectors.end = this._io.pos;
    this._debug.diskType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.diskType = this._io.readU4be();
    this._debug.diskType.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4be();
    this._debug.checksum.end = this._io.pos;
    this._debug.uniqueId = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uniqueId = this._io.readBytes(16);
    this._debug.uniqueId.end = this._io.pos;
    this._debug.savedState = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.savedState = this._io.readU1();
    this._debug.savedState.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readBytes(427);
    this._debug.reserved.end = this._io.pos;
  }

  /**
   * The letters conectix.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Bits of features.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * 0x10000.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Where the next structure is; all ones in a fixed disk.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Seconds since the beginning of 2000.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * What made it.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Its version.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Where it ran.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Bytes of the disk when it was made.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Bytes of the disk.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Geometry: cylinders.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Geometry: heads.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Geometry: sectors of a track.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Fixed, dynamic or differencing.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Complement of the sum of all bytes but these four.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * Identity of the disk.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  /**
   * 1: the guest was suspended.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
   */

  return VhdFooter;
})();
VhdFooter_.VhdFooter = VhdFooter;

export { VhdFooter };
