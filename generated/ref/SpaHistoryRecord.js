// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaHistoryRecord_ = {};
/**
 * One record of the history: length, little-endian on every machine, then a packed nvlist. Length and nvlist may wrap around the ring's end.
 * @see OpenZFS module/zfs/spa_history.c spa_history_log_sync
 */

var SpaHistoryRecord = (function() {
  function SpaHistoryRecord(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  SpaHistoryRecord.prototype._read = function() {
    this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reclen = this._io.readU8le();
    this._debug.reclen.end = this._io.pos;
    this._debug.record = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.record = this._io.readBytesFull();
    this._debug.record.end = this._io.pos;
  }

  /**
   * Bytes of the nvlist.
   * @see OpenZFS module/zfs/spa_history.c spa_history_log_sync
   */

  /**
   * XDR nvlist of so many bytes.
   * @see OpenZFS module/zfs/spa_history.c spa_history_log_sync
   */

  return SpaHistoryRecord;
})();
SpaHistoryRecord_.SpaHistoryRecord = SpaHistoryRecord;

export { SpaHistoryRecord };
