// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VmdkCowdHeader_ = {};
/**
 * Start of a sparse extent of ESX.
 * @see QEMU block/vmdk.c VMDK3Header
 */

var VmdkCowdHeader = (function() {
  function VmdkCowdHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VmdkCowdHeader.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4le();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU4le();
    this._debug.version.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU4le();
    this._debug.flags.end = this._io.pos;
    this._debug.capacity = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.capacity = this._io.readU4le();
    this._debug.capacity.end = this._io.pos;
    this._debug.grainSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.grainSize = this._io.readU4le();
    this._debug.grainSize.end = this._io.pos;
    this._debug.directoryOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.directoryOffset = this._io.readU4le();
    this._debug.directoryOffset.end = this._io.pos;
    this._debug.directoryEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.directoryEntries = this._io.readU4le();
    this._debug.directoryEntries.end = this._io.pos;
    this._debug.nextFree = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextFree = this._io.readU4le();
    this._debug.nextFree.end = this._io.pos;
    this._debug.cylinders = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cylinders = this._io.readU4le();
    this._debug.cylinders.end = this._io.pos;
  }

  /**
   * The letters COWD.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * 1.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Flags.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Sectors of the disk.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Sectors of a grain.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Sector of the grain directory.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Its entries.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Sector behind the last grain.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  /**
   * Geometry: cylinders.
   * @see QEMU block/vmdk.c VMDK3Header
   */

  return VmdkCowdHeader;
})();
VmdkCowdHeader_.VmdkCowdHeader = VmdkCowdHeader;

export { VmdkCowdHeader };
