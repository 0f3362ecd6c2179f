// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaHistory_ = {};
/**
 * Bonus of the pool's history, whose object is a ring of records. Logical offsets grow for ever; the record of zpool create stays at the beginning, and the rest of the object wraps around behind it.
 * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t
 * @see OpenZFS module/zfs/spa_history.c spa_history_log_to_phys
 */

var SpaHistory = (function() {
  function SpaHistory(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaHistory.prototype._read = function() {
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
  SpaHistory.prototype._readLE = function() {
    this._debug.poolCreateLen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.poolCreateLen = this._io.readU8le();
    this._debug.poolCreateLen.end = this._io.pos;
    this._debug.physMaxOff = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physMaxOff = this._io.readU8le();
    this._debug.physMaxOff.end = this._io.pos;
    this._debug.bof = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bof = this._io.readU8le();
    this._debug.bof.end = this._io.pos;
    this._debug.eof = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.eof = this._io.readU8le();
    this._debug.eof.end = this._io.pos;
    this._debug.recordsLost = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.recordsLost = this._io.readU8le();
    this._debug.recordsLost.end = this._io.pos;
  }
  SpaHistory.prototype._readBE = function() {
    this._debug.poolCreateLen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.poolCreateLen = this._io.readU8be();
    this._debug.poolCreateLen.end = this._io.pos;
    this._debug.physMaxOff = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physMaxOff = this._io.readU8be();
    this._debug.physMaxOff.end = this._io.pos;
    this._debug.bof = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bof = this._io.readU8be();
    this._debug.bof.end = this._io.pos;
    this._debug.eof = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.eof = this._io.readU8be();
    this._debug.eof.end = this._io.pos;
    this._debug.recordsLost = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.recordsLost = this._io.readU8be();
    this._debug.recordsLost.end = this._io.pos;
  }

  /**
   * Where the record of zpool create ends.
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_pool_create_len
   */

  /**
   * Bytes of the ring; zero-based end of the object.
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_phys_max_off
   */

  /**
   * Logical offset of the oldest record after the first.
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_bof
   */

  /**
   * Logical offset after the newest.
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_eof
   */

  /**
   * Records overwritten.
   * @see OpenZFS include/sys/spa_impl.h spa_history_phys_t.sh_records_lost
   */

  return SpaHistory;
})();
SpaHistory_.SpaHistory = SpaHistory;

export { SpaHistory };
