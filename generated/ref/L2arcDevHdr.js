// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as L2arcLogBlkptr_ from "./L2arcLogBlkptr.js";
import * as ZioEck_ from "./ZioEck.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const L2arcDevHdr_ = {};
/**
 * Head of a cache device, at VDEV_LABEL_START_SIZE.
 * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t
 */

var L2arcDevHdr = (function() {
  function L2arcDevHdr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  L2arcDevHdr.prototype._read = function() {
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
  L2arcDevHdr.prototype._readLE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU8le();
    this._debug.version.end = this._io.pos;
    this._debug.spaGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.spaGuid = this._io.readU8le();
    this._debug.spaGuid.end = this._io.pos;
    this._debug.vdevGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vdevGuid = this._io.readU8le();
    this._debug.vdevGuid.end = this._io.pos;
    this._debug.logEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logEntries = this._io.readU8le();
    this._debug.logEntries.end = this._io.pos;
    this._debug.evict = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.evict = this._io.readU8le();
    this._debug.evict.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.start = this._io.readU8le();
    this._debug.start.end = this._io.pos;
    this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.end = this._io.readU8le();
    this._debug.end.end = this._io.pos;
    this._debug.startLbps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.startLbps.arr = [];
    this.startLbps = [];
    for (var i = 0; i < 2; i++) {
      this._debug.startLbps.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_startLbps = new L2arcLogBlkptr_.L2arcLogBlkptr(this._io, null, null, this.isLe);
      try {
        _t_startLbps._read();
      } finally {
        this.startLbps.push(_t_startLbps);
      }
      this._debug.startLbps.arr[i].end = this._io.pos;
    }
    this._debug.startLbps.end = this._io.pos;
    this._debug.lbAsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lbAsize = this._io.readU8le();
    this._debug.lbAsize.end = this._io.pos;
    this._debug.lbCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lbCount = this._io.readU8le();
    this._debug.lbCount.end = this._io.pos;
    this._debug.trimActionTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.trimActionTime = this._io.readU8le();
    this._debug.trimActionTime.end = this._io.pos;
    this._debug.trimState = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.trimState = this._io.readU8le();
    this._debug.trimState.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(240);
    this._debug.pad.end = this._io.pos;
    this._debug.tail = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tail = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.tail._read();
    this._debug.tail.end = this._io.pos;
  }
  L2arcDevHdr.prototype._readBE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8be();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU8be();
    this._debug.version.end = this._io.pos;
    this._debug.spaGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.spaGuid = this._io.readU8be();
    this._debug.spaGuid.end = this._io.pos;
    this._debug.vdevGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vdevGuid = this._io.readU8be();
    this._debug.vdevGuid.end = this._io.pos;
    this._debug.logEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logEntries = this._io.readU8be();
    this._debug.logEntries.end = this._io.pos;
    this._debug.evict = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.evict = this._io.readU8be();
    this._debug.evict.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.start = this._io.readU8be();
    this._debug.start.end = this._io.pos;
    this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.end = this._io.readU8be();
    this._debug.end.end = this._io.pos;
    this._debug.startLbps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.startLbps.arr = [];
    this.startLbps = [];
    for (var i = 0; i < 2; i++) {
      this._debug.startLbps.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_startLbps = new L2arcLogBlkptr_.L2arcLogBlkptr(this._io, null, null, this.isLe);
      try {
        _t_startLbps._read();
      } finally {
        this.startLbps.push(_t_startLbps);
      }
      this._debug.startLbps.arr[i].end = this._io.pos;
    }
    this._debug.startLbps.end = this._io.pos;
    this._debug.lbAsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lbAsize = this._io.readU8be();
    this._debug.lbAsize.end = this._io.pos;
    this._debug.lbCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lbCount = this._io.readU8be();
    this._debug.lbCount.end = this._io.pos;
    this._debug.trimActionTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.trimActionTime = this._io.readU8be();
    this._debug.trimActionTime.end = this._io.pos;
    this._debug.trimState = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.trimState = this._io.readU8be();
    this._debug.trimState.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(240);
    this._debug.pad.end = this._io.pos;
    this._debug.tail = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tail = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.tail._read();
    this._debug.tail.end = this._io.pos;
  }

  /**
   * L2ARC_DEV_HDR_MAGIC.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_magic
   */

  /**
   * 1.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_version
   */

  /**
   * Guid of the pool.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_spa_guid
   */

  /**
   * Guid of the device.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_vdev_guid
   */

  /**
   * Entries of a log block.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_log_entries
   */

  /**
   * Offset up to which is evicted.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_evict
   */

  /**
   * L2ARC_DEV_HDR_ bits.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_flags
   */

  /**
   * Where buffers begin.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start
   */

  /**
   * Where they end.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_end
   */

  /**
   * Newest log block and the one before.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_start_lbps
   */

  /**
   * Bytes of all log blocks.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_asize
   */

  /**
   * Log blocks.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_lb_count
   */

  /**
   * When it was trimmed.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_action_time
   */

  /**
   * Whether.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_trim_state
   */

  /**
   * Checksum, as of a label.
   * @see OpenZFS include/sys/arc_impl.h l2arc_dev_hdr_phys_t.dh_tail
   */

  return L2arcDevHdr;
})();
L2arcDevHdr_.L2arcDevHdr = L2arcDevHdr;

export { L2arcDevHdr };
