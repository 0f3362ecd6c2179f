// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrRenameWhiteout_ = {};
/**
 * Record of a rename that leaves a whiteout.
 * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t
 */

var LrRenameWhiteout = (function() {
  function LrRenameWhiteout(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrRenameWhiteout.prototype._read = function() {
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
  LrRenameWhiteout.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.sdoid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sdoid = this._io.readU8le();
    this._debug.sdoid.end = this._io.pos;
    this._debug.tdoid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tdoid = this._io.readU8le();
    this._debug.tdoid.end = this._io.pos;
    this._debug.wfoid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.wfoid = new WfoidBitsBe(this._io, this, this._root, this._is_le);
      this.wfoid._read();
      break;
    case true:
      this.wfoid = new WfoidBitsLe(this._io, this, this._root, this._is_le);
      this.wfoid._read();
      break;
    }
    this._debug.wfoid.end = this._io.pos;
    this._debug.wmode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wmode = this._io.readU8le();
    this._debug.wmode.end = this._io.pos;
    this._debug.wuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wuid = this._io.readU8le();
    this._debug.wuid.end = this._io.pos;
    this._debug.wgid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wgid = this._io.readU8le();
    this._debug.wgid.end = this._io.pos;
    this._debug.wgen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wgen = this._io.readU8le();
    this._debug.wgen.end = this._io.pos;
    this._debug.wcrtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.wcrtime.arr = [];
    this.wcrtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.wcrtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wcrtime.push(this._io.readU8le());
      this._debug.wcrtime.arr[i].end = this._io.pos;
    }
    this._debug.wcrtime.end = this._io.pos;
    this._debug.wrdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wrdev = this._io.readU8le();
    this._debug.wrdev.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.data.arr = [];
    this.data = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.data.arr[this.data.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data.push(this._io.readU1());
      this._debug.data.arr[this.data.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.data.end = this._io.pos;
  }
  LrRenameWhiteout.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.sdoid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sdoid = this._io.readU8be();
    this._debug.sdoid.end = this._io.pos;
    this._debug.tdoid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tdoid = this._io.readU8be();
    this._debug.tdoid.end = this._io.pos;
    this._debug.wfoid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.wfoid = new WfoidBitsBe(this._io, this, this._root, this._is_le);
      this.wfoid._read();
      break;
    case true:
      this.wfoid = new WfoidBitsLe(this._io, this, this._root, this._is_le);
      this.wfoid._read();
      break;
    }
    this._debug.wfoid.end = this._io.pos;
    this._debug.wmode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wmode = this._io.readU8be();
    this._debug.wmode.end = this._io.pos;
    this._debug.wuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wuid = this._io.readU8be();
    this._debug.wuid.end = this._io.pos;
    this._debug.wgid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wgid = this._io.readU8be();
    this._debug.wgid.end = this._io.pos;
    this._debug.wgen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wgen = this._io.readU8be();
    this._debug.wgen.end = this._io.pos;
    this._debug.wcrtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.wcrtime.arr = [];
    this.wcrtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.wcrtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wcrtime.push(this._io.readU8be());
      this._debug.wcrtime.arr[i].end = this._io.pos;
    }
    this._debug.wcrtime.end = this._io.pos;
    this._debug.wrdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.wrdev = this._io.readU8be();
    this._debug.wrdev.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.data.arr = [];
    this.data = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.data.arr[this.data.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data.push(this._io.readU1());
      this._debug.data.arr[this.data.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.data.end = this._io.pos;
  }

  var WfoidBitsBe = LrRenameWhiteout.WfoidBitsBe = (function() {
    function WfoidBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    WfoidBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    WfoidBitsBe.prototype._readLE = function() {
      this._debug.wslots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wslots = this._io.readBitsIntBe(8);
      this._debug.wslots.end = this._io.pos;
      this._debug.wfoidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wfoidPad = this._io.readBitsIntBe(8);
      this._debug.wfoidPad.end = this._io.pos;
      this._debug.wobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wobj = this._io.readBitsIntBe(48);
      this._debug.wobj.end = this._io.pos;
    }
    WfoidBitsBe.prototype._readBE = function() {
      this._debug.wslots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wslots = this._io.readBitsIntBe(8);
      this._debug.wslots.end = this._io.pos;
      this._debug.wfoidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wfoidPad = this._io.readBitsIntBe(8);
      this._debug.wfoidPad.end = this._io.pos;
      this._debug.wobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wobj = this._io.readBitsIntBe(48);
      this._debug.wobj.end = this._io.pos;
    }

    /**
     * Slots of its dnode: stored value plus one.
     */

    /**
     * Object.
     */

    return WfoidBitsBe;
  })();

  var WfoidBitsLe = LrRenameWhiteout.WfoidBitsLe = (function() {
    function WfoidBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    WfoidBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    WfoidBitsLe.prototype._readLE = function() {
      this._debug.wobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wobj = this._io.readBitsIntLe(48);
      this._debug.wobj.end = this._io.pos;
      this._debug.wfoidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wfoidPad = this._io.readBitsIntLe(8);
      this._debug.wfoidPad.end = this._io.pos;
      this._debug.wslots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wslots = this._io.readBitsIntLe(8);
      this._debug.wslots.end = this._io.pos;
    }
    WfoidBitsLe.prototype._readBE = function() {
      this._debug.wobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wobj = this._io.readBitsIntLe(48);
      this._debug.wobj.end = this._io.pos;
      this._debug.wfoidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wfoidPad = this._io.readBitsIntLe(8);
      this._debug.wfoidPad.end = this._io.pos;
      this._debug.wslots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wslots = this._io.readBitsIntLe(8);
      this._debug.wslots.end = this._io.pos;
    }

    /**
     * Object.
     */

    /**
     * Slots of its dnode: stored value plus one.
     */

    return WfoidBitsLe;
  })();

  /**
   * Head.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_common
   */

  /**
   * Source directory.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_sdoid
   */

  /**
   * Target directory.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_rename.lr_tdoid
   */

  /**
   * The whiteout.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wfoid
   */

  /**
   * Its type and permissions.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wmode
   */

  /**
   * Owner.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wuid
   */

  /**
   * Owning group.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgid
   */

  /**
   * Txg of creation.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wgen
   */

  /**
   * Creation: seconds since 1970, nanoseconds.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wcrtime
   */

  /**
   * Device number, 0.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_wrdev
   */

  /**
   * Both names, each with its zero byte.
   * @see OpenZFS include/sys/zil.h lr_rename_whiteout_t.lr_data
   */

  return LrRenameWhiteout;
})();
LrRenameWhiteout_.LrRenameWhiteout = LrRenameWhiteout;

export { LrRenameWhiteout };
