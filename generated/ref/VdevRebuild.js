// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VdevRebuild_ = {};
/**
 * State of a sequential rebuild, an array of 12 words under org.openzfs:vdev_rebuild in the top-level vdev's ZAP.
 * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t
 */

var VdevRebuild = (function() {
  VdevRebuild.RebuildState = Object.freeze({
    NONE: 0,
    ACTIVE: 1,
    CANCELED: 2,
    COMPLETE: 3,

    0: "NONE",
    1: "ACTIVE",
    2: "CANCELED",
    3: "COMPLETE",
  });

  function VdevRebuild(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  VdevRebuild.prototype._read = function() {
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
  VdevRebuild.prototype._readLE = function() {
    this._debug.rebuildState = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "VdevRebuild.RebuildState" };
    this.rebuildState = this._io.readU8le();
    this._debug.rebuildState.end = this._io.pos;
    this._debug.lastOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastOffset = this._io.readU8le();
    this._debug.lastOffset.end = this._io.pos;
    this._debug.minTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.minTxg = this._io.readU8le();
    this._debug.minTxg.end = this._io.pos;
    this._debug.maxTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxTxg = this._io.readU8le();
    this._debug.maxTxg.end = this._io.pos;
    this._debug.startTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.startTime = this._io.readU8le();
    this._debug.startTime.end = this._io.pos;
    this._debug.endTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endTime = this._io.readU8le();
    this._debug.endTime.end = this._io.pos;
    this._debug.scanTimeMs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.scanTimeMs = this._io.readU8le();
    this._debug.scanTimeMs.end = this._io.pos;
    this._debug.bytesScanned = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesScanned = this._io.readU8le();
    this._debug.bytesScanned.end = this._io.pos;
    this._debug.bytesIssued = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesIssued = this._io.readU8le();
    this._debug.bytesIssued.end = this._io.pos;
    this._debug.bytesRebuilt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesRebuilt = this._io.readU8le();
    this._debug.bytesRebuilt.end = this._io.pos;
    this._debug.bytesEst = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesEst = this._io.readU8le();
    this._debug.bytesEst.end = this._io.pos;
    this._debug.errors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.errors = this._io.readU8le();
    this._debug.errors.end = this._io.pos;
  }
  VdevRebuild.prototype._readBE = function() {
    this._debug.rebuildState = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "VdevRebuild.RebuildState" };
    this.rebuildState = this._io.readU8be();
    this._debug.rebuildState.end = this._io.pos;
    this._debug.lastOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastOffset = this._io.readU8be();
    this._debug.lastOffset.end = this._io.pos;
    this._debug.minTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.minTxg = this._io.readU8be();
    this._debug.minTxg.end = this._io.pos;
    this._debug.maxTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxTxg = this._io.readU8be();
    this._debug.maxTxg.end = this._io.pos;
    this._debug.startTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.startTime = this._io.readU8be();
    this._debug.startTime.end = this._io.pos;
    this._debug.endTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endTime = this._io.readU8be();
    this._debug.endTime.end = this._io.pos;
    this._debug.scanTimeMs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.scanTimeMs = this._io.readU8be();
    this._debug.scanTimeMs.end = this._io.pos;
    this._debug.bytesScanned = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesScanned = this._io.readU8be();
    this._debug.bytesScanned.end = this._io.pos;
    this._debug.bytesIssued = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesIssued = this._io.readU8be();
    this._debug.bytesIssued.end = this._io.pos;
    this._debug.bytesRebuilt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesRebuilt = this._io.readU8be();
    this._debug.bytesRebuilt.end = this._io.pos;
    this._debug.bytesEst = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytesEst = this._io.readU8be();
    this._debug.bytesEst.end = this._io.pos;
    this._debug.errors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.errors = this._io.readU8be();
    this._debug.errors.end = this._io.pos;
  }

  /**
   * State.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_rebuild_state
   */

  /**
   * Where it would go on.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_last_offset
   */

  /**
   * Oldest txg missing.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_min_txg
   */

  /**
   * Newest txg missing.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_max_txg
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_start_time
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_end_time
   */

  /**
   * Milliseconds spent.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_scan_time_ms
   */

  /**
   * Bytes scanned.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_scanned
   */

  /**
   * Bytes read.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_issued
   */

  /**
   * Bytes written.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_rebuilt
   */

  /**
   * Bytes expected.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_bytes_est
   */

  /**
   * Errors.
   * @see OpenZFS include/sys/vdev_rebuild.h vdev_rebuild_phys_t.vrp_errors
   */

  return VdevRebuild;
})();
VdevRebuild_.VdevRebuild = VdevRebuild;

export { VdevRebuild };
