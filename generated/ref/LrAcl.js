// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrAcl_ = {};
/**
 * Record of an ACL.
 * @see OpenZFS include/sys/zil.h lr_acl_t
 */

var LrAcl = (function() {
  function LrAcl(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrAcl.prototype._read = function() {
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
  LrAcl.prototype._readLE = function() {
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
    this._debug.domcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.domcnt = this._io.readU8le();
    this._debug.domcnt.end = this._io.pos;
    this._debug.fuidcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fuidcnt = this._io.readU8le();
    this._debug.fuidcnt.end = this._io.pos;
    this._debug.aclBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclBytes = this._io.readU8le();
    this._debug.aclBytes.end = this._io.pos;
    this._debug.aclFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclFlags = this._io.readU8le();
    this._debug.aclFlags.end = this._io.pos;
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
  LrAcl.prototype._readBE = function() {
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
    this._debug.domcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.domcnt = this._io.readU8be();
    this._debug.domcnt.end = this._io.pos;
    this._debug.fuidcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fuidcnt = this._io.readU8be();
    this._debug.fuidcnt.end = this._io.pos;
    this._debug.aclBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclBytes = this._io.readU8be();
    this._debug.aclBytes.end = this._io.pos;
    this._debug.aclFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclFlags = this._io.readU8be();
    this._debug.aclFlags.end = this._io.pos;
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
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_common
   */

  /**
   * Object.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_foid
   */

  /**
   * Entries of the ACL.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_aclcnt
   */

  /**
   * Domains of ids.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_domcnt
   */

  /**
   * Ids with a domain.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_fuidcnt
   */

  /**
   * Bytes of the ACL.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_acl_bytes
   */

  /**
   * Flags of the ACL.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_acl_flags
   */

  /**
   * Entries rounded up to 8 bytes, then ids with a domain, then the domains as strings.
   * @see OpenZFS include/sys/zil.h lr_acl_t.lr_data
   */

  return LrAcl;
})();
LrAcl_.LrAcl = LrAcl;

export { LrAcl };
