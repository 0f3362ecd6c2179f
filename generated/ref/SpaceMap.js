// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaceMap_ = {};
/**
 * Bonus of a space map. The object's content is a log of entries, 64-bit words in the byte order of the machine that wrote the block: upper bits 0x one-word entry, 10 debug entry, 11 two-word entry. What is allocated is found by applying them in order.
 * @see OpenZFS include/sys/space_map.h space_map_phys_t
 */

var SpaceMap = (function() {
  function SpaceMap(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaceMap.prototype._read = function() {
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
  SpaceMap.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.alloc = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.alloc = this._io.readS8le();
    this._debug.alloc.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(40);
    this._debug.pad.end = this._io.pos;
    this._debug.histogram = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.histogram.arr = [];
    this.histogram = [];
    for (var i = 0; i < 32; i++) {
      this._debug.histogram.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.histogram.push(this._io.readU8le());
      this._debug.histogram.arr[i].end = this._io.pos;
    }
    this._debug.histogram.end = this._io.pos;
  }
  SpaceMap.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.alloc = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.alloc = this._io.readS8be();
    this._debug.alloc.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(40);
    this._debug.pad.end = this._io.pos;
    this._debug.histogram = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.histogram.arr = [];
    this.histogram = [];
    for (var i = 0; i < 32; i++) {
      this._debug.histogram.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.histogram.push(this._io.readU8be());
      this._debug.histogram.arr[i].end = this._io.pos;
    }
    this._debug.histogram.end = this._io.pos;
  }

  /**
   * The object's own number; unused.
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_object
   */

  /**
   * Bytes of the log in use.
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_length
   */

  /**
   * Bytes that are allocated by it; negative sums occur in logs of frees.
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_alloc
   */

  /**
   * Number of free regions by size: item i from 1 << (i + shift) bytes.
   * @see OpenZFS include/sys/space_map.h space_map_phys_t.smp_histogram
   */

  return SpaceMap;
})();
SpaceMap_.SpaceMap = SpaceMap;

export { SpaceMap };
