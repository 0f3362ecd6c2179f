// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtStat_ = {};
/**
 * One column of a dedup table's histogram, of 64 by the power of two of the references; arrays of words in DDT-statistics.
 * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t
 */

var DdtStat = (function() {
  function DdtStat(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtStat.prototype._read = function() {
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
  DdtStat.prototype._readLE = function() {
    this._debug.blocks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blocks = this._io.readU8le();
    this._debug.blocks.end = this._io.pos;
    this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lsize = this._io.readU8le();
    this._debug.lsize.end = this._io.pos;
    this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.psize = this._io.readU8le();
    this._debug.psize.end = this._io.pos;
    this._debug.dsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dsize = this._io.readU8le();
    this._debug.dsize.end = this._io.pos;
    this._debug.refBlocks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refBlocks = this._io.readU8le();
    this._debug.refBlocks.end = this._io.pos;
    this._debug.refLsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refLsize = this._io.readU8le();
    this._debug.refLsize.end = this._io.pos;
    this._debug.refPsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refPsize = this._io.readU8le();
    this._debug.refPsize.end = this._io.pos;
    this._debug.refDsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refDsize = this._io.readU8le();
    this._debug.refDsize.end = this._io.pos;
  }
  DdtStat.prototype._readBE = function() {
    this._debug.blocks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blocks = this._io.readU8be();
    this._debug.blocks.end = this._io.pos;
    this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lsize = this._io.readU8be();
    this._debug.lsize.end = this._io.pos;
    this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.psize = this._io.readU8be();
    this._debug.psize.end = this._io.pos;
    this._debug.dsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dsize = this._io.readU8be();
    this._debug.dsize.end = this._io.pos;
    this._debug.refBlocks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refBlocks = this._io.readU8be();
    this._debug.refBlocks.end = this._io.pos;
    this._debug.refLsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refLsize = this._io.readU8be();
    this._debug.refLsize.end = this._io.pos;
    this._debug.refPsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refPsize = this._io.readU8be();
    this._debug.refPsize.end = this._io.pos;
    this._debug.refDsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refDsize = this._io.readU8be();
    this._debug.refDsize.end = this._io.pos;
  }

  /**
   * Blocks.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_blocks
   */

  /**
   * Bytes of them.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_lsize
   */

  /**
   * Bytes as stored.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_psize
   */

  /**
   * Space allocated.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_dsize
   */

  /**
   * References.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_blocks
   */

  /**
   * lsize by reference.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_lsize
   */

  /**
   * psize by reference.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_psize
   */

  /**
   * dsize by reference.
   * @see OpenZFS include/sys/fs/zfs.h ddt_stat_t.dds_ref_dsize
   */

  return DdtStat;
})();
DdtStat_.DdtStat = DdtStat;

export { DdtStat };
