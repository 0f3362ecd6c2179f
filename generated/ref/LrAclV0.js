// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrAclV0_ = {};
/**
 * Record of an ACL of version 0.
 * @see OpenZFS include/sys/zil.h lr_acl_v0_t
 */

var LrAclV0 = (function() {
  function LrAclV0(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrAclV0.prototype._read = function() {
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
  LrAclV0.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8le();
    this._debug.foid.end = this._io.pos;
    this._debug.aclcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclcnt = this._io.readU8le();
    this._debug.aclcnt.end = this._io.pos;
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
  LrAclV0.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.foid = this._io.readU8be();
    this._debug.foid.end = this._io.pos;
    this._debug.aclcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclcnt = this._io.readU8be();
    this._debug.aclcnt.end = this._io.pos;
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
   * @see OpenZFS include/sys/zil.h lr_acl_v0_t.lr_common
   */

  /**
   * Object.
   * @see OpenZFS include/sys/zil.h lr_acl_v0_t.lr_foid
   */

  /**
   * Entries.
   * @see OpenZFS include/sys/zil.h lr_acl_v0_t.lr_aclcnt
   */

  /**
   * Entries, as zfs_oldace in size; rounded up to 8 bytes.
   * @see OpenZFS include/sys/zil.h lr_acl_v0_t.lr_data
   */

  return LrAclV0;
})();
LrAclV0_.LrAclV0 = LrAclV0;

export { LrAclV0 };
