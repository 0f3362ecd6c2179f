// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZfsOldace_ = {};
/**
 * Entry of an access control list of version 0.
 * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t
 */

var ZfsOldace = (function() {
  function ZfsOldace(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZfsOldace.prototype._read = function() {
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
  ZfsOldace.prototype._readLE = function() {
    this._debug.fuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fuid = this._io.readU4le();
    this._debug.fuid.end = this._io.pos;
    this._debug.accessMask = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.accessMask = this._io.readU4le();
    this._debug.accessMask.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU2le();
    this._debug.flags.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU2le();
    this._debug.type.end = this._io.pos;
  }
  ZfsOldace.prototype._readBE = function() {
    this._debug.fuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fuid = this._io.readU4be();
    this._debug.fuid.end = this._io.pos;
    this._debug.accessMask = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.accessMask = this._io.readU4be();
    this._debug.accessMask.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU2be();
    this._debug.flags.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU2be();
    this._debug.type.end = this._io.pos;
  }

  /**
   * User or group id.
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_fuid
   */

  /**
   * Rights.
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_access_mask
   */

  /**
   * Inheritance and who.
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_flags
   */

  /**
   * Allow or deny.
   * @see OpenZFS include/sys/zfs_acl.h zfs_oldace_t.z_type
   */

  return ZfsOldace;
})();
ZfsOldace_.ZfsOldace = ZfsOldace;

export { ZfsOldace };
