// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DdtBookmark_ from "./DdtBookmark.js";
import * as Zbookmark_ from "./Zbookmark.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslScan_ = {};
/**
 * State of a scrub or resilver, an array of 24 words under scan in the MOS directory.
 * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t
 */

var DslScan = (function() {
  DslScan.ScanFunc = Object.freeze({
    NONE: 0,
    SCRUB: 1,
    RESILVER: 2,
    ERRORSCRUB: 3,

    0: "NONE",
    1: "SCRUB",
    2: "RESILVER",
    3: "ERRORSCRUB",
  });

  DslScan.ScanState = Object.freeze({
    NONE: 0,
    SCANNING: 1,
    FINISHED: 2,
    CANCELED: 3,
    ERRORSCRUBBING: 4,

    0: "NONE",
    1: "SCANNING",
    2: "FINISHED",
    3: "CANCELED",
    4: "ERRORSCRUBBING",
  });

  function DslScan(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DslScan.prototype._read = function() {
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
  DslScan.prototype._readLE = function() {
    this._debug.func = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanFunc" };
    this.func = this._io.readU8le();
    this._debug.func.end = this._io.pos;
    this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanState" };
    this.state = this._io.readU8le();
    this._debug.state.end = this._io.pos;
    this._debug.queueObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.queueObj = this._io.readU8le();
    this._debug.queueObj.end = this._io.pos;
    this._debug.minTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.minTxg = this._io.readU8le();
    this._debug.minTxg.end = this._io.pos;
    this._debug.maxTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxTxg = this._io.readU8le();
    this._debug.maxTxg.end = this._io.pos;
    this._debug.curMinTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.curMinTxg = this._io.readU8le();
    this._debug.curMinTxg.end = this._io.pos;
    this._debug.curMaxTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.curMaxTxg = this._io.readU8le();
    this._debug.curMaxTxg.end = this._io.pos;
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
    this._debug.skipped = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.skipped = this._io.readU8le();
    this._debug.skipped.end = this._io.pos;
    this._debug.processed = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.processed = this._io.readU8le();
    this._debug.processed.end = this._io.pos;
    this._debug.errors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.errors = this._io.readU8le();
    this._debug.errors.end = this._io.pos;
    this._debug.ddtClassMax = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ddtClassMax = this._io.readU8le();
    this._debug.ddtClassMax.end = this._io.pos;
    this._debug.ddtBookmark = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ddtBookmark = new DdtBookmark_.DdtBookmark(this._io, null, null, this.isLe);
    this.ddtBookmark._read();
    this._debug.ddtBookmark.end = this._io.pos;
    this._debug.bookmark = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bookmark = new Zbookmark_.Zbookmark(this._io, null, null, this.isLe);
    this.bookmark._read();
    this._debug.bookmark.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
  }
  DslScan.prototype._readBE = function() {
    this._debug.func = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanFunc" };
    this.func = this._io.readU8be();
    this._debug.func.end = this._io.pos;
    this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanState" };
    this.state = this._io.readU8be();
    this._debug.state.end = this._io.pos;
    this._debug.queueObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.queueObj = this._io.readU8be();
    this._debug.queueObj.end = this._io.pos;
    this._debug.minTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.minTxg = this._io.readU8be();
    this._debug.minTxg.end = this._io.pos;
    this._debug.maxTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxTxg = this._io.readU8be();
    this._debug.maxTxg.end = this._io.pos;
    this._debug.curMinTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.curMinTxg = this._io.readU8be();
    this._debug.curMinTxg.end = this._io.pos;
    this._debug.curMaxTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.curMaxTxg = this._io.readU8be();
    this._debug.curMaxTxg.end = this._io.pos;
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
    this._debug.skipped = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.skipped = this._io.readU8be();
    this._debug.skipped.end = this._io.pos;
    this._debug.processed = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.processed = this._io.readU8be();
    this._debug.processed.end = this._io.pos;
    this._debug.errors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.errors = this._io.readU8be();
    this._debug.errors.end = this._io.pos;
    this._debug.ddtClassMax = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ddtClassMax = this._io.readU8be();
    this._debug.ddtClassMax.end = this._io.pos;
    this._debug.ddtBookmark = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ddtBookmark = new DdtBookmark_.DdtBookmark(this._io, null, null, this.isLe);
    this.ddtBookmark._read();
    this._debug.ddtBookmark.end = this._io.pos;
    this._debug.bookmark = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bookmark = new Zbookmark_.Zbookmark(this._io, null, null, this.isLe);
    this.bookmark._read();
    this._debug.bookmark.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
  }

  /**
   * What is done.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_func
   */

  /**
   * How it stands.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_state
   */

  /**
   * ZAP of datasets to visit.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_queue_obj
   */

  /**
   * Blocks born after this are read.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_min_txg
   */

  /**
   * Blocks born up to this are read.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_max_txg
   */

  /**
   * The same for the current dataset.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_min_txg
   */

  /**
   * The same for the current dataset.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_cur_max_txg
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_start_time
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_end_time
   */

  /**
   * Bytes in all.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_to_examine
   */

  /**
   * Bytes examined.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_examined
   */

  /**
   * Bytes skipped.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_skipped
   */

  /**
   * Bytes repaired or resilvered.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_processed
   */

  /**
   * Errors.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_errors
   */

  /**
   * Dedup tables up to this class are read first.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_class_max
   */

  /**
   * Where in them.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_ddt_bookmark
   */

  /**
   * Where in the pool.
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_bookmark
   */

  /**
   * Bit 0: datasets visited, 1: paused (DSF_).
   * @see OpenZFS include/sys/dsl_scan.h dsl_scan_phys_t.scn_flags
   */

  return DslScan;
})();
DslScan_.DslScan = DslScan;

export { DslScan };
