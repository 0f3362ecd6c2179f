// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZfsAce_ from "./ZfsAce.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZfsObjectAce_ = {};
/**
 * Entry of an access control list with object types, as SMB clients set them.
 * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t
 */

var ZfsObjectAce = (function() {
  function ZfsObjectAce(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZfsObjectAce.prototype._read = function() {
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
  ZfsObjectAce.prototype._readLE = function() {
    this._debug.ace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ace = new ZfsAce_.ZfsAce(this._io, null, null, this.isLe);
    this.ace._read();
    this._debug.ace.end = this._io.pos;
    this._debug.objectType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.objectType = this._io.readBytes(16);
    this._debug.objectType.end = this._io.pos;
    this._debug.inheritType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.inheritType = this._io.readBytes(16);
    this._debug.inheritType.end = this._io.pos;
  }
  ZfsObjectAce.prototype._readBE = function() {
    this._debug.ace = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ace = new ZfsAce_.ZfsAce(this._io, null, null, this.isLe);
    this.ace._read();
    this._debug.ace.end = this._io.pos;
    this._debug.objectType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.objectType = this._io.readBytes(16);
    this._debug.objectType.end = this._io.pos;
    this._debug.inheritType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.inheritType = this._io.readBytes(16);
    this._debug.inheritType.end = this._io.pos;
  }

  /**
   * Entry.
   * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_ace
   */

  /**
   * Object type, a UUID.
   * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_object_type
   */

  /**
   * Inherited object type, a UUID.
   * @see OpenZFS include/sys/zfs_acl.h zfs_object_ace_t.z_inherit_type
   */

  return ZfsObjectAce;
})();
ZfsObjectAce_.ZfsObjectAce = ZfsObjectAce;

export { ZfsObjectAce };
