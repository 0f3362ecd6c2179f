// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VhdDynamicHeader_ = {};
/**
 * Where the blocks of a disk that is not fixed are.
 * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
 */

var VhdDynamicHeader = (function() {
  function VhdDynamicHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VhdDynamicHeader.prototype._read = function() {
    this._debug.cookie = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cookie = this._io.readU8be();
    this._debug.cookie.end = this._io.pos;
    this._debug.dataOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dataOffset = this._io.readU8be();
    this._debug.dataOffset.end = this._io.pos;
    this._debug.tableOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tableOffset = this._io.readU8be();
    this._debug.tableOffset.end = this._io.pos;
    this._debug.headerVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headerVersion = this._io.readU4be();
    this._debug.headerVersion.end = this._io.pos;
    this._debug.maxTableEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxTableEntries = this._io.readU4be();
    this._debug.maxTableEntries.end = this._io.pos;
    this._debug.blockSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockSize = this._io.readU4be();
    this._debug.blockSize.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = this._io.readU4be();
    this._debug.checksum.end = this._io.pos;
    this._debug.parentUniqueId = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parentUniqueId = this._io.readBytes(16);
    this._debug.parentUniqueId.end = this._io.pos;
    this._debug.parentTimestamp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parentTimestamp = this._io.readU4be();
    this._debug.parentTimestamp.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU4be();
    this._debug.reserved.end = this._io.pos;
    this._debug.parentName = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parentName = this._io.readBytes(512);
    this._debug.parentName.end = this._io.pos;
    this._debug.parentLocators = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parentLocators = this._io.readBytes(192);
    this._debug.parentLocators.end = this._io.pos;
    this._debug.reserved2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved2 = this._io.readBytes(256);
    this._debug.reserved2.end = this._io.pos;
  }

  /**
   * The letters cxsparse.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * All ones.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Where the block allocation table is.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * 0x10000.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Entries of that table.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Bytes of a block, without its bitmap.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Complement of the sum of all bytes but these four.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Identity of the parent.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * When the parent was last written to.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Name of the parent's file in UTF-16, big-endian.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  /**
   * Eight of vhd_parent_locator.
   * @see Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Dynamic Disk Header Format
   */

  return VhdDynamicHeader;
})();
VhdDynamicHeader_.VhdDynamicHeader = VhdDynamicHeader;

export { VhdDynamicHeader };
