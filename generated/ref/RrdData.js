// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const RrdData_ = {};
/**
 * When a txg was synced.
 * @see OpenZFS include/zfs_crrd.h rrd_data_t
 */

var RrdData = (function() {
  function RrdData(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  RrdData.prototype._read = function() {
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
  RrdData.prototype._readLE = function() {
    this._debug.time = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.time = this._io.readU8le();
    this._debug.time.end = this._io.pos;
    this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.txg = this._io.readU8le();
    this._debug.txg.end = this._io.pos;
  }
  RrdData.prototype._readBE = function() {
    this._debug.time = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.time = this._io.readU8be();
    this._debug.time.end = this._io.pos;
    this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.txg = this._io.readU8be();
    this._debug.txg.end = this._io.pos;
  }

  /**
   * Seconds since 1970.
   * @see OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_time
   */

  /**
   * Txg.
   * @see OpenZFS include/zfs_crrd.h rrd_data_t.rrdd_txg
   */

  return RrdData;
})();
RrdData_.RrdData = RrdData;

export { RrdData };
