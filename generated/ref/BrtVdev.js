// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const BrtVdev_ = {};
/**
 * Bonus of the block reference table of a vdev (com.fudosecurity:brt:vdev: and its id in the MOS directory). The object is an array of 16-bit numbers of cloned blocks, one a range.
 * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t
 */

var BrtVdev = (function() {
  function BrtVdev(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  BrtVdev.prototype._read = function() {
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
  BrtVdev.prototype._readLE = function() {
    this._debug.mosEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mosEntries = this._io.readU8le();
    this._debug.mosEntries.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
    this._debug.byteorder = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.byteorder = this._io.readU8le();
    this._debug.byteorder.end = this._io.pos;
    this._debug.totalcount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.totalcount = this._io.readU8le();
    this._debug.totalcount.end = this._io.pos;
    this._debug.rangesize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rangesize = this._io.readU8le();
    this._debug.rangesize.end = this._io.pos;
    this._debug.usedspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.usedspace = this._io.readU8le();
    this._debug.usedspace.end = this._io.pos;
    this._debug.savedspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.savedspace = this._io.readU8le();
    this._debug.savedspace.end = this._io.pos;
  }
  BrtVdev.prototype._readBE = function() {
    this._debug.mosEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mosEntries = this._io.readU8be();
    this._debug.mosEntries.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8be();
    this._debug.size.end = this._io.pos;
    this._debug.byteorder = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.byteorder = this._io.readU8be();
    this._debug.byteorder.end = this._io.pos;
    this._debug.totalcount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.totalcount = this._io.readU8be();
    this._debug.totalcount.end = this._io.pos;
    this._debug.rangesize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rangesize = this._io.readU8be();
    this._debug.rangesize.end = this._io.pos;
    this._debug.usedspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.usedspace = this._io.readU8be();
    this._debug.usedspace.end = this._io.pos;
    this._debug.savedspace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.savedspace = this._io.readU8be();
    this._debug.savedspace.end = this._io.pos;
  }

  /**
   * ZAP from offset (one word, as a hash of itself) to further references.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_mos_entries
   */

  /**
   * Ranges.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_size
   */

  /**
   * Byte order of the array.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_byteorder
   */

  /**
   * Cloned blocks in all.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_totalcount
   */

  /**
   * Bytes of a range.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_rangesize
   */

  /**
   * Space of cloned blocks.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_usedspace
   */

  /**
   * Space saved by cloning.
   * @see OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_savedspace
   */

  return BrtVdev;
})();
BrtVdev_.BrtVdev = BrtVdev;

export { BrtVdev };
