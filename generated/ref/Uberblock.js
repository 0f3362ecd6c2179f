// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Uberblock_ = {};
/**
 * Root of the pool as of one txg, in a slot of each label's ring, checksummed by a zio_eck in the slot's last 40 bytes. The valid one with the highest txg (then timestamp, then mmp sequence) is current. A checkpoint is a whole uberblock as an array of 27 words under com.delphix:zpool_checkpoint in the MOS directory. Old pools wrote only the fields up to software_version.
 * @see OpenZFS include/sys/uberblock_impl.h struct uberblock
 */

var Uberblock = (function() {
  Uberblock.ScratchState = Object.freeze({
    NOT_IN_USE: 0,
    VALID: 1,
    INVALID_SYNCED: 2,
    INVALID_SYNCED_ON_IMPORT: 3,
    INVALID_SYNCED_REFLOW: 4,

    0: "NOT_IN_USE",
    1: "VALID",
    2: "INVALID_SYNCED",
    3: "INVALID_SYNCED_ON_IMPORT",
    4: "INVALID_SYNCED_REFLOW",
  });

  function Uberblock(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Uberblock.prototype._read = function() {
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
  Uberblock.prototype._readLE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU8le();
    this._debug.version.end = this._io.pos;
    this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.txg = this._io.readU8le();
    this._debug.txg.end = this._io.pos;
    this._debug.guidSum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guidSum = this._io.readU8le();
    this._debug.guidSum.end = this._io.pos;
    this._debug.timestamp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.timestamp = this._io.readU8le();
    this._debug.timestamp.end = this._io.pos;
    this._debug.rootbp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rootbp = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.rootbp._read();
    this._debug.rootbp.end = this._io.pos;
    this._debug.softwareVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.softwareVersion = this._io.readU8le();
    this._debug.softwareVersion.end = this._io.pos;
    this._debug.mmpMagic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mmpMagic = this._io.readU8le();
    this._debug.mmpMagic.end = this._io.pos;
    this._debug.mmpDelay = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mmpDelay = this._io.readU8le();
    this._debug.mmpDelay.end = this._io.pos;
    this._debug.mmpConfig = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.mmpConfig = new MmpConfigBitsBe(this._io, this, this._root, this._is_le);
      this.mmpConfig._read();
      break;
    case true:
      this.mmpConfig = new MmpConfigBitsLe(this._io, this, this._root, this._is_le);
      this.mmpConfig._read();
      break;
    }
    this._debug.mmpConfig.end = this._io.pos;
    this._debug.checkpointTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checkpointTxg = this._io.readU8le();
    this._debug.checkpointTxg.end = this._io.pos;
    this._debug.raidzReflowInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.raidzReflowInfo = new RaidzReflowInfoBitsBe(this._io, this, this._root, this._is_le);
      this.raidzReflowInfo._read();
      break;
    case true:
      this.raidzReflowInfo = new RaidzReflowInfoBitsLe(this._io, this, this._root, this._is_le);
      this.raidzReflowInfo._read();
      break;
    }
    this._debug.raidzReflowInfo.end = this._io.pos;
  }
  Uberblock.prototype._readBE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8be();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU8be();
    this._debug.version.end = this._io.pos;
    this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.txg = this._io.readU8be();
    this._debug.txg.end = this._io.pos;
    this._debug.guidSum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guidSum = this._io.readU8be();
    this._debug.guidSum.end = this._io.pos;
    this._debug.timestamp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.timestamp = this._io.readU8be();
    this._debug.timestamp.end = this._io.pos;
    this._debug.rootbp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rootbp = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.rootbp._read();
    this._debug.rootbp.end = this._io.pos;
    this._debug.softwareVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.softwareVersion = this._io.readU8be();
    this._debug.softwareVersion.end = this._io.pos;
    this._debug.mmpMagic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mmpMagic = this._io.readU8be();
    this._debug.mmpMagic.end = this._io.pos;
    this._debug.mmpDelay = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mmpDelay = this._io.readU8be();
    this._debug.mmpDelay.end = this._io.pos;
    this._debug.mmpConfig = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.mmpConfig = new MmpConfigBitsBe(this._io, this, this._root, this._is_le);
      this.mmpConfig._read();
      break;
    case true:
      this.mmpConfig = new MmpConfigBitsLe(this._io, this, this._root, this._is_le);
      this.mmpConfig._read();
      break;
    }
    this._debug.mmpConfig.end = this._io.pos;
    this._debug.checkpointTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checkpointTxg = this._io.readU8be();
    this._debug.checkpointTxg.end = this._io.pos;
    this._debug.raidzReflowInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.raidzReflowInfo = new RaidzReflowInfoBitsBe(this._io, this, this._root, this._is_le);
      this.raidzReflowInfo._read();
      break;
    case true:
      this.raidzReflowInfo = new RaidzReflowInfoBitsLe(this._io, this, this._root, this._is_le);
      this.raidzReflowInfo._read();
      break;
    }
    this._debug.raidzReflowInfo.end = this._io.pos;
  }

  var MmpConfigBitsBe = Uberblock.MmpConfigBitsBe = (function() {
    function MmpConfigBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    MmpConfigBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    MmpConfigBitsBe.prototype._readLE = function() {
      this._debug.mmpFailInt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailInt = this._io.readBitsIntBe(16);
      this._debug.mmpFailInt.end = this._io.pos;
      this._debug.mmpSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeq = this._io.readBitsIntBe(16);
      this._debug.mmpSeq.end = this._io.pos;
      this._debug.mmpInterval = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpInterval = this._io.readBitsIntBe(24);
      this._debug.mmpInterval.end = this._io.pos;
      this._debug.mmpConfigPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpConfigPad = this._io.readBitsIntBe(5);
      this._debug.mmpConfigPad.end = this._io.pos;
      this._debug.mmpFailIntValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailIntValid = this._io.readBitsIntBe(1) != 0;
      this._debug.mmpFailIntValid.end = this._io.pos;
      this._debug.mmpSeqValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeqValid = this._io.readBitsIntBe(1) != 0;
      this._debug.mmpSeqValid.end = this._io.pos;
      this._debug.mmpIntervalValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpIntervalValid = this._io.readBitsIntBe(1) != 0;
      this._debug.mmpIntervalValid.end = this._io.pos;
    }
    MmpConfigBitsBe.prototype._readBE = function() {
      this._debug.mmpFailInt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailInt = this._io.readBitsIntBe(16);
      this._debug.mmpFailInt.end = this._io.pos;
      this._debug.mmpSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeq = this._io.readBitsIntBe(16);
      this._debug.mmpSeq.end = this._io.pos;
      this._debug.mmpInterval = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpInterval = this._io.readBitsIntBe(24);
      this._debug.mmpInterval.end = this._io.pos;
      this._debug.mmpConfigPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpConfigPad = this._io.readBitsIntBe(5);
      this._debug.mmpConfigPad.end = this._io.pos;
      this._debug.mmpFailIntValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailIntValid = this._io.readBitsIntBe(1) != 0;
      this._debug.mmpFailIntValid.end = this._io.pos;
      this._debug.mmpSeqValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeqValid = this._io.readBitsIntBe(1) != 0;
      this._debug.mmpSeqValid.end = this._io.pos;
      this._debug.mmpIntervalValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpIntervalValid = this._io.readBitsIntBe(1) != 0;
      this._debug.mmpIntervalValid.end = this._io.pos;
    }

    /**
     * Intervals without a write until the pool suspends.
     */

    /**
     * Counts writes within a second.
     */

    /**
     * Milliseconds between writes.
     */

    /**
     * mmp_fail_int is meant.
     */

    /**
     * mmp_seq is meant.
     */

    /**
     * mmp_interval is meant.
     */

    return MmpConfigBitsBe;
  })();

  var MmpConfigBitsLe = Uberblock.MmpConfigBitsLe = (function() {
    function MmpConfigBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    MmpConfigBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    MmpConfigBitsLe.prototype._readLE = function() {
      this._debug.mmpIntervalValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpIntervalValid = this._io.readBitsIntLe(1) != 0;
      this._debug.mmpIntervalValid.end = this._io.pos;
      this._debug.mmpSeqValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeqValid = this._io.readBitsIntLe(1) != 0;
      this._debug.mmpSeqValid.end = this._io.pos;
      this._debug.mmpFailIntValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailIntValid = this._io.readBitsIntLe(1) != 0;
      this._debug.mmpFailIntValid.end = this._io.pos;
      this._debug.mmpConfigPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpConfigPad = this._io.readBitsIntLe(5);
      this._debug.mmpConfigPad.end = this._io.pos;
      this._debug.mmpInterval = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpInterval = this._io.readBitsIntLe(24);
      this._debug.mmpInterval.end = this._io.pos;
      this._debug.mmpSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeq = this._io.readBitsIntLe(16);
      this._debug.mmpSeq.end = this._io.pos;
      this._debug.mmpFailInt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailInt = this._io.readBitsIntLe(16);
      this._debug.mmpFailInt.end = this._io.pos;
    }
    MmpConfigBitsLe.prototype._readBE = function() {
      this._debug.mmpIntervalValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpIntervalValid = this._io.readBitsIntLe(1) != 0;
      this._debug.mmpIntervalValid.end = this._io.pos;
      this._debug.mmpSeqValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeqValid = this._io.readBitsIntLe(1) != 0;
      this._debug.mmpSeqValid.end = this._io.pos;
      this._debug.mmpFailIntValid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailIntValid = this._io.readBitsIntLe(1) != 0;
      this._debug.mmpFailIntValid.end = this._io.pos;
      this._debug.mmpConfigPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpConfigPad = this._io.readBitsIntLe(5);
      this._debug.mmpConfigPad.end = this._io.pos;
      this._debug.mmpInterval = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpInterval = this._io.readBitsIntLe(24);
      this._debug.mmpInterval.end = this._io.pos;
      this._debug.mmpSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpSeq = this._io.readBitsIntLe(16);
      this._debug.mmpSeq.end = this._io.pos;
      this._debug.mmpFailInt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mmpFailInt = this._io.readBitsIntLe(16);
      this._debug.mmpFailInt.end = this._io.pos;
    }

    /**
     * mmp_interval is meant.
     */

    /**
     * mmp_seq is meant.
     */

    /**
     * mmp_fail_int is meant.
     */

    /**
     * Milliseconds between writes.
     */

    /**
     * Counts writes within a second.
     */

    /**
     * Intervals without a write until the pool suspends.
     */

    return MmpConfigBitsLe;
  })();

  var RaidzReflowInfoBitsBe = Uberblock.RaidzReflowInfoBitsBe = (function() {
    function RaidzReflowInfoBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    RaidzReflowInfoBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RaidzReflowInfoBitsBe.prototype._readLE = function() {
      this._debug.reflowScratchState = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Uberblock.ScratchState" };
      this.reflowScratchState = this._io.readBitsIntBe(9);
      this._debug.reflowScratchState.end = this._io.pos;
      this._debug.reflowOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reflowOffset = this._io.readBitsIntBe(55);
      this._debug.reflowOffset.end = this._io.pos;
    }
    RaidzReflowInfoBitsBe.prototype._readBE = function() {
      this._debug.reflowScratchState = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Uberblock.ScratchState" };
      this.reflowScratchState = this._io.readBitsIntBe(9);
      this._debug.reflowScratchState.end = this._io.pos;
      this._debug.reflowOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reflowOffset = this._io.readBitsIntBe(55);
      this._debug.reflowOffset.end = this._io.pos;
    }

    /**
     * Whether the scratch area holds the beginning of the vdev.
     */

    /**
     * Everything below this offset of the RAID-Z vdev already lies in the new geometry.
     */

    return RaidzReflowInfoBitsBe;
  })();

  var RaidzReflowInfoBitsLe = Uberblock.RaidzReflowInfoBitsLe = (function() {
    function RaidzReflowInfoBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    RaidzReflowInfoBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RaidzReflowInfoBitsLe.prototype._readLE = function() {
      this._debug.reflowOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reflowOffset = this._io.readBitsIntLe(55);
      this._debug.reflowOffset.end = this._io.pos;
      this._debug.reflowScratchState = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Uberblock.ScratchState" };
      this.reflowScratchState = this._io.readBitsIntLe(9);
      this._debug.reflowScratchState.end = this._io.pos;
    }
    RaidzReflowInfoBitsLe.prototype._readBE = function() {
      this._debug.reflowOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reflowOffset = this._io.readBitsIntLe(55);
      this._debug.reflowOffset.end = this._io.pos;
      this._debug.reflowScratchState = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Uberblock.ScratchState" };
      this.reflowScratchState = this._io.readBitsIntLe(9);
      this._debug.reflowScratchState.end = this._io.pos;
    }

    /**
     * Everything below this offset of the RAID-Z vdev already lies in the new geometry.
     */

    /**
     * Whether the scratch area holds the beginning of the vdev.
     */

    return RaidzReflowInfoBitsLe;
  })();

  /**
   * Tells uberblock and byte order.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_magic
   */

  /**
   * Pool version; 5000 means feature flags.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_version
   */

  /**
   * Last txg synced.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_txg
   */

  /**
   * Sum of the guids of all vdevs, modulo 2^64; another value means that devices are missing.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_guid_sum
   */

  /**
   * When it was written, seconds since 1970 UTC.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_timestamp
   */

  /**
   * Object set of the pool (MOS).
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_rootbp
   */

  /**
   * Highest version known to the software that wrote it.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_software_version
   */

  /**
   * MMP_MAGIC if the three mmp fields are meant.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_magic
   */

  /**
   * Nanoseconds between the last writes of multihost protection; 0 if it is off.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_delay
   */

  /**
   * Settings of multihost protection.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_config
   */

  /**
   * Of a checkpoint: the txg it had when taken. Otherwise 0.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_checkpoint_txg
   */

  /**
   * Progress of a RAID-Z expansion.
   * @see OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_raidz_reflow_info
   */

  return Uberblock;
})();
Uberblock_.Uberblock = Uberblock;

export { Uberblock };
