// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrSetattr_ = {};
/**
 * Record of changed attributes.
 * @see OpenZFS include/sys/zil.h lr_setattr_t
 */

var LrSetattr = (function() {
  function LrSetattr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrSetattr.prototype._read = function() {
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
  LrSetattr.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8le();
    this._debug.foid.end = this._io.pos;
    this._debug.mask = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mask = this._io.readU8le();
    this._debug.mask.end = this._io.pos;
    this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mode = this._io.readU8le();
    this._debug.mode.end = this._io.pos;
    this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uid = this._io.readU8le();
    this._debug.uid.end = this._io.pos;
    this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gid = this._io.readU8le();
    this._debug.gid.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
    this._debug.atime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.atime.arr = [];
    this.atime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.atime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.atime.push(this._io.readU8le());
      this._debug.atime.arr[i].end = this._io.pos;
    }
    this._debug.atime.end = this._io.pos;
    this._debug.mtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.mtime.arr = [];
    this.mtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.mtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mtime.push(this._io.readU8le());
      this._debug.mtime.arr[i].end = this._io.pos;
    }
    this._debug.mtime.end = this._io.pos;
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
  LrSetattr.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8be();
    this._debug.foid.end = this._io.pos;
    this._debug.mask = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mask = this._io.readU8be();
    this._debug.mask.end = this._io.pos;
    this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mode = this._io.readU8be();
    this._debug.mode.end = this._io.pos;
    this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uid = this._io.readU8be();
    this._debug.uid.end = this._io.pos;
    this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gid = this._io.readU8be();
    this._debug.gid.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8be();
    this._debug.size.end = this._io.pos;
    this._debug.atime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.atime.arr = [];
    this.atime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.atime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.atime.push(this._io.readU8be());
      this._debug.atime.arr[i].end = this._io.pos;
    }
    this._debug.atime.end = this._io.pos;
    this._debug.mtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.mtime.arr = [];
    this.mtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.mtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mtime.push(this._io.readU8be());
      this._debug.mtime.arr[i].end = this._io.pos;
    }
    this._debug.mtime.end = this._io.pos;
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

  /**
   * Head.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_common
   */

  /**
   * Object.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_foid
   */

  /**
   * Which: 0x1 type, 0x2 mode, 0x4 uid, 0x8 gid, 0x200 size... as in vattr.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_mask
   */

  /**
   * Mode; the project id instead if XAT0_PROJID is set.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_mode
   */

  /**
   * Owner.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_uid
   */

  /**
   * Owning group.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_gid
   */

  /**
   * Size.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_size
   */

  /**
   * Access time.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_atime
   */

  /**
   * Modification time.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_mtime
   */

  /**
   * lr_attr if any, then domains of ids as strings.
   * @see OpenZFS include/sys/zil.h lr_setattr_t.lr_data
   */

  return LrSetattr;
})();
LrSetattr_.LrSetattr = LrSetattr;

export { LrSetattr };
