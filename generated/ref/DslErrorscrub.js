// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DslScan_ from "./DslScan.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslErrorscrub_ = {};
/**
 * State of a scrub of known errors, an array of words under error_scrub in the MOS directory.
 * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t
 */

var DslErrorscrub = (function() {
  function DslErrorscrub(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DslErrorscrub.prototype._read = function() {
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
  DslErrorscrub.prototype._readLE = function() {
    this._debug.func = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanFunc" };
    this.func = this._io.readU8le();
    this._debug.func.end = this._io.pos;
    this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanState" };
    this.state = this._io.readU8le();
    this._debug.state.end = this._io.pos;
    this._debug.cursor = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cursor = this._io.readU8le();
    this._debug.cursor.end = this._io.pos;
    this._debug.startTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.startTime = this._io.readU8le();
    this._debug.startTime.end = this._io.pos;
    this._debug.endTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endTime = this._io.readU8le();
    this._debug.endTime.end = this._io.pos;
    this._debug.toExamine = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toExamine = this._io.readU8le();
    this._debug.toExamine.end = this._io.pos;
    this._debug.examined = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.examined = this._io.readU8le();
    this._debug.examined.end = this._io.pos;
    this._debug.errors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.errors = this._io.readU8le();
    this._debug.errors.end = this._io.pos;
    this._debug.pausedFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pausedFlags = this._io.readU8le();
    this._debug.pausedFlags.end = this._io.pos;
  }
  DslErrorscrub.prototype._readBE = function() {
    this._debug.func = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanFunc" };
    this.func = this._io.readU8be();
    this._debug.func.end = this._io.pos;
    this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanState" };
    this.state = this._io.readU8be();
    this._debug.state.end = this._io.pos;
    this._debug.cursor = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cursor = this._io.readU8be();
    this._debug.cursor.end = this._io.pos;
    this._debug.startTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.startTime = this._io.readU8be();
    this._debug.startTime.end = this._io.pos;
    this._debug.endTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endTime = this._io.readU8be();
    this._debug.endTime.end = this._io.pos;
    this._debug.toExamine = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toExamine = this._io.readU8be();
    this._debug.toExamine.end = this._io.pos;
    this._debug.examined = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.examined = this._io.readU8be();
    this._debug.examined.end = this._io.pos;
    this._debug.errors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.errors = this._io.readU8be();
    this._debug.errors.end = this._io.pos;
    this._debug.pausedFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pausedFlags = this._io.readU8be();
    this._debug.pausedFlags.end = this._io.pos;
  }

  /**
   * What is done.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_func
   */

  /**
   * How it stands.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_state
   */

  /**
   * Cursor of the error log's ZAP.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_cursor
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_start_time
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_end_time
   */

  /**
   * Blocks in all.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_to_examine
   */

  /**
   * Blocks examined.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_examined
   */

  /**
   * Errors.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_errors
   */

  /**
   * Whether it is paused.
   * @see OpenZFS include/sys/dsl_scan.h dsl_errorscrub_phys_t.dep_paused_flags
   */

  return DslErrorscrub;
})();
DslErrorscrub_.DslErrorscrub = DslErrorscrub;

export { DslErrorscrub };
