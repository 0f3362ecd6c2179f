// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as RrdData_ from "./RrdData.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Rrd_ = {};
/**
 * A ring of 256 times of txgs; an array of 515 words for minutes, days and months each under com.klarasystems:txg_log_time: and minutes, days or months in the MOS directory.
 * @see OpenZFS include/zfs_crrd.h rrd_t
 */

var Rrd = (function() {
  function Rrd(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Rrd.prototype._read = function() {
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
  Rrd.prototype._readLE = function() {
    this._debug.head = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.head = this._io.readU8le();
    this._debug.head.end = this._io.pos;
    this._debug.tail = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tail = this._io.readU8le();
    this._debug.tail.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.entries.arr = [];
    this.entries = [];
    for (var i = 0; i < 256; i++) {
      this._debug.entries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_entries = new RrdData_.RrdData(this._io, null, null, this.isLe);
      try {
        _t_entries._read();
      } finally {
        this.entries.push(_t_entries);
      }
      this._debug.entries.arr[i].end = this._io.pos;
    }
    this._debug.entries.end = this._io.pos;
  }
  Rrd.prototype._readBE = function() {
    this._debug.head = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.head = this._io.readU8be();
    this._debug.head.end = this._io.pos;
    this._debug.tail = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tail = this._io.readU8be();
    this._debug.tail.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.entries.arr = [];
    this.entries = [];
    for (var i = 0; i < 256; i++) {
      this._debug.entries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_entries = new RrdData_.RrdData(this._io, null, null, this.isLe);
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
   * Oldest item.
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_head
   */

  /**
   * Item after the newest.
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_tail
   */

  /**
   * Items in use.
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_length
   */

  /**
   * Items.
   * @see OpenZFS include/zfs_crrd.h rrd_t.rrd_entries
   */

  return Rrd;
})();
Rrd_.Rrd = Rrd;

export { Rrd };
