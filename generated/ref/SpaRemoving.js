// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DslScan_ from "./DslScan.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaRemoving_ = {};
/**
 * State of the removal of a vdev, an array of words under com.delphix:removing in the MOS directory.
 * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t
 */

var SpaRemoving = (function() {
  function SpaRemoving(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaRemoving.prototype._read = function() {
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
  SpaRemoving.prototype._readLE = function() {
    this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanState" };
    this.state = this._io.readU8le();
    this._debug.state.end = this._io.pos;
    this._debug.removingVdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.removingVdev = this._io.readU8le();
    this._debug.removingVdev.end = this._io.pos;
    this._debug.prevIndirectVdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevIndirectVdev = this._io.readU8le();
    this._debug.prevIndirectVdev.end = this._io.pos;
    this._debug.startTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.startTime = this._io.readU8le();
    this._debug.startTime.end = this._io.pos;
    this._debug.endTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endTime = this._io.readU8le();
    this._debug.endTime.end = this._io.pos;
    this._debug.toCopy = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toCopy = this._io.readU8le();
    this._debug.toCopy.end = this._io.pos;
    this._debug.copied = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.copied = this._io.readU8le();
    this._debug.copied.end = this._io.pos;
  }
  SpaRemoving.prototype._readBE = function() {
    this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DslScan.ScanState" };
    this.state = this._io.readU8be();
    this._debug.state.end = this._io.pos;
    this._debug.removingVdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.removingVdev = this._io.readU8be();
    this._debug.removingVdev.end = this._io.pos;
    this._debug.prevIndirectVdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevIndirectVdev = this._io.readU8be();
    this._debug.prevIndirectVdev.end = this._io.pos;
    this._debug.startTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.startTime = this._io.readU8be();
    this._debug.startTime.end = this._io.pos;
    this._debug.endTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.endTime = this._io.readU8be();
    this._debug.endTime.end = this._io.pos;
    this._debug.toCopy = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toCopy = this._io.readU8be();
    this._debug.toCopy.end = this._io.pos;
    this._debug.copied = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.copied = this._io.readU8be();
    this._debug.copied.end = this._io.pos;
  }

  /**
   * State.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_state
   */

  /**
   * Vdev that is or was being removed; all ones if none ever was.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_removing_vdev
   */

  /**
   * Vdev removed before it, head of a chain through the vdevs' configurations; all ones if none.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_prev_indirect_vdev
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_start_time
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_end_time
   */

  /**
   * Bytes to copy.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_to_copy
   */

  /**
   * Bytes copied or freed.
   * @see OpenZFS include/sys/spa_impl.h spa_removing_phys_t.sr_copied
   */

  return SpaRemoving;
})();
SpaRemoving_.SpaRemoving = SpaRemoving;

export { SpaRemoving };
