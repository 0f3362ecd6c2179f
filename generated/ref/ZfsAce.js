// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZfsAceHdr_ from "./ZfsAceHdr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZfsAce_ = {};
/**
 * Entry of an access control list for a user or a group.
 * @see OpenZFS include/sys/zfs_acl.h zfs_ace_t
 */

var ZfsAce = (function() {
  function ZfsAce(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZfsAce.prototype._read = function() {
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
  ZfsAce.prototype._readLE = function() {
    this._debug.hdr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hdr = new ZfsAceHdr_.ZfsAceHdr(this._io, null, null, this.isLe);
    this.hdr._read();
    this._debug.hdr.end = this._io.pos;
    this._debug.fuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fuid = this._io.readU8le();
    this._debug.fuid.end = this._io.pos;
  }
  ZfsAce.prototype._readBE = function() {
    this._debug.hdr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hdr = new ZfsAceHdr_.ZfsAceHdr(this._io, null, null, this.isLe);
    this.hdr._read();
    this._debug.hdr.end = this._io.pos;
    this._debug.fuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fuid = this._io.readU8be();
    this._debug.fuid.end = this._io.pos;
  }

  /**
   * Head.
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_hdr
   */

  /**
   * User or group id; upper half: index of its domain.
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_t.z_fuid
   */

  return ZfsAce;
})();
ZfsAce_.ZfsAce = ZfsAce;

export { ZfsAce };
