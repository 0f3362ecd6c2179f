// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as L2arcLogBlkptr_ from "./L2arcLogBlkptr.js";
import * as L2arcLogEnt_ from "./L2arcLogEnt.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const L2arcLogBlk_ = {};
/**
 * Block of a cache device's log.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t
 */

var L2arcLogBlk = (function() {
  function L2arcLogBlk(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  L2arcLogBlk.prototype._read = function() {
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
  L2arcLogBlk.prototype._readLE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.prevLbp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevLbp = new L2arcLogBlkptr_.L2arcLogBlkptr(this._io, null, null, this.isLe);
    this.prevLbp._read();
    this._debug.prevLbp.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(56);
    this._debug.pad.end = this._io.pos;
    this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.entries.arr = [];
    this.entries = [];
    for (var i = 0; i < 1022; i++) {
      this._debug.entries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_entries = new L2arcLogEnt_.L2arcLogEnt(this._io, null, null, this.isLe);
      try {
        _t_entries._read();
      } finally {
        this.entries.push(_t_entries);
      }
      this._debug.entries.arr[i].end = this._io.pos;
    }
    this._debug.entries.end = this._io.pos;
  }
  L2arcLogBlk.prototype._readBE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8be();
    this._debug.magic.end = this._io.pos;
    this._debug.prevLbp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevLbp = new L2arcLogBlkptr_.L2arcLogBlkptr(this._io, null, null, this.isLe);
    this.prevLbp._read();
    this._debug.prevLbp.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(56);
    this._debug.pad.end = this._io.pos;
    this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.entries.arr = [];
    this.entries = [];
    for (var i = 0; i < 1022; i++) {
      this._debug.entries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_entries = new L2arcLogEnt_.L2arcLogEnt(this._io, null, null, this.isLe);
      try {
        _t_entries._read();
      } finally {
        this.entries.push(_t_entries);
      }
      this._debug.entries.arr[i].end = this._io.pos;
    }
    this._debug.entries.end = this._io.pos;
  }

  /**
   * L2ARC_LOG_BLK_MAGIC.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_magic
   */

  /**
   * The block before in its chain; there are two chains by turns.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_prev_lbp
   */

  /**
   * Buffers.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blk_phys_t.lb_entries
   */

  return L2arcLogBlk;
})();
L2arcLogBlk_.L2arcLogBlk = L2arcLogBlk;

export { L2arcLogBlk };
