// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DdtKey_ from "./DdtKey.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtLogRecordEntry_ = {};
/**
 * What follows the head of an entry in a dedup log.
 * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t
 */

var DdtLogRecordEntry = (function() {
  function DdtLogRecordEntry(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtLogRecordEntry.prototype._read = function() {
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
  DdtLogRecordEntry.prototype._readLE = function() {
    this._debug.key = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.key = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.key._read();
    this._debug.key.end = this._io.pos;
    this._debug.phys = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.phys.arr = [];
    this.phys = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.phys.arr[this.phys.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.phys.push(this._io.readU1());
      this._debug.phys.arr[this.phys.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.phys.end = this._io.pos;
  }
  DdtLogRecordEntry.prototype._readBE = function() {
    this._debug.key = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.key = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.key._read();
    this._debug.key.end = this._io.pos;
    this._debug.phys = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.phys.arr = [];
    this.phys = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.phys.arr[this.phys.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.phys.push(this._io.readU1());
      this._debug.phys.arr[this.phys.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.phys.end = this._io.pos;
  }

  /**
   * Key; its value (ddt_phys_flat or ddt_phys_trad) follows.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_key
   */

  /**
   * Value.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_entry_t.dlre_phys
   */

  return DdtLogRecordEntry;
})();
DdtLogRecordEntry_.DdtLogRecordEntry = DdtLogRecordEntry;

export { DdtLogRecordEntry };
