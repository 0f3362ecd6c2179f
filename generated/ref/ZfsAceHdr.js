// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZfsAceHdr_ = {};
/**
 * Head of an entry of an access control list, and the whole of one for owner@, group@ or everyone@.
 * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t
 */

var ZfsAceHdr = (function() {
  function ZfsAceHdr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZfsAceHdr.prototype._read = function() {
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
  ZfsAceHdr.prototype._readLE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU2le();
    this._debug.type.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU2le();
    this._debug.flags.end = this._io.pos;
    this._debug.accessMask = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.accessMask = this._io.readU4le();
    this._debug.accessMask.end = this._io.pos;
  }
  ZfsAceHdr.prototype._readBE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU2be();
    this._debug.type.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU2be();
    this._debug.flags.end = this._io.pos;
    this._debug.accessMask = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.accessMask = this._io.readU4be();
    this._debug.accessMask.end = this._io.pos;
  }

  /**
   * 0 allow, 1 deny, 2 audit, 3 alarm; 5 to 8 the same with object types.
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_type
   */

  /**
   * Inheritance and who.
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_flags
   */

  /**
   * Rights.
   * @see OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_access_mask
   */

  return ZfsAceHdr;
})();
ZfsAceHdr_.ZfsAceHdr = ZfsAceHdr;

export { ZfsAceHdr };
