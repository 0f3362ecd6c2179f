// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const IndirectMapping_ = {};
/**
 * Bonus of the mapping of a removed vdev. The object is an array of indirect_mapping_entry, sorted by source.
 * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t
 */

var IndirectMapping = (function() {
  function IndirectMapping(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  IndirectMapping.prototype._read = function() {
    switch (this.isLe) {
    case true:
      this._is_le = true;
      break;
    case false:
      this._is_le = false;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  IndirectMapping.prototype._readLE = function() {
    this._debug.maxOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxOffset = this._io.readU8le();
    this._debug.maxOffset.end = this._io.pos;
    this._debug.bytesMapped = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesMapped = this._io.readU8le();
    this._debug.bytesMapped.end = this._io.pos;
    this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numEntries = this._io.readU8le();
    this._debug.numEntries.end = this._io.pos;
    this._debug.countsObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.countsObject = this._io.readU8le();
    this._debug.countsObject.end = this._io.pos;
  }
  IndirectMapping.prototype._readBE = function() {
    this._debug.maxOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxOffset = this._io.readU8be();
    this._debug.maxOffset.end = this._io.pos;
    this._debug.bytesMapped = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesMapped = this._io.readU8be();
    this._debug.bytesMapped.end = this._io.pos;
    this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numEntries = this._io.readU8be();
    this._debug.numEntries.end = this._io.pos;
    this._debug.countsObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.countsObject = this._io.readU8be();
    this._debug.countsObject.end = this._io.pos;
  }

  /**
   * Offsets below this are mapped.
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_max_offset
   */

  /**
   * Bytes that are.
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_bytes_mapped
   */

  /**
   * Entries.
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_num_entries
   */

  /**
   * Array of 32-bit words, an obsolete number of bytes for each entry; 0 if none.
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_phys_t.vimp_counts_object
   */

  return IndirectMapping;
})();
IndirectMapping_.IndirectMapping = IndirectMapping;

export { IndirectMapping };
