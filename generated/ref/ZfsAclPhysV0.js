// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZfsOldace_ from "./ZfsOldace.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZfsAclPhysV0_ = {};
/**
 * Access control list of version 0.
 * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t
 */

var ZfsAclPhysV0 = (function() {
  function ZfsAclPhysV0(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZfsAclPhysV0.prototype._read = function() {
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
  ZfsAclPhysV0.prototype._readLE = function() {
    this._debug.aclExternObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclExternObj = this._io.readU8le();
    this._debug.aclExternObj.end = this._io.pos;
    this._debug.aclCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclCount = this._io.readU4le();
    this._debug.aclCount.end = this._io.pos;
    this._debug.aclVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclVersion = this._io.readU2le();
    this._debug.aclVersion.end = this._io.pos;
    this._debug.aclPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclPad = this._io.readBytes(2);
    this._debug.aclPad.end = this._io.pos;
    this._debug.aceData = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.aceData.arr = [];
    this.aceData = [];
    for (var i = 0; i < 6; i++) {
      this._debug.aceData.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_aceData = new ZfsOldace_.ZfsOldace(this._io, null, null, this.isLe);
      try {
        _t_aceData._read();
      } finally {
        this.aceData.push(_t_aceData);
      }
      this._debug.aceData.arr[i].end = this._io.pos;
    }
    this._debug.aceData.end = this._io.pos;
  }
  ZfsAclPhysV0.prototype._readBE = function() {
    this._debug.aclExternObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclExternObj = this._io.readU8be();
    this._debug.aclExternObj.end = this._io.pos;
    this._debug.aclCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclCount = this._io.readU4be();
    this._debug.aclCount.end = this._io.pos;
    this._debug.aclVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclVersion = this._io.readU2be();
    this._debug.aclVersion.end = this._io.pos;
    this._debug.aclPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclPad = this._io.readBytes(2);
    this._debug.aclPad.end = this._io.pos;
    this._debug.aceData = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.aceData.arr = [];
    this.aceData = [];
    for (var i = 0; i < 6; i++) {
      this._debug.aceData.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_aceData = new ZfsOldace_.ZfsOldace(this._io, null, null, this.isLe);
      try {
        _t_aceData._read();
      } finally {
        this.aceData.push(_t_aceData);
      }
      this._debug.aceData.arr[i].end = this._io.pos;
    }
    this._debug.aceData.end = this._io.pos;
  }

  /**
   * Object with the entries if they do not fit; else 0.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_extern_obj
   */

  /**
   * Number of entries.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_count
   */

  /**
   * ZFS_ACL_VERSION_INITIAL.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_acl_version
   */

  /**
   * Entries.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_v0_t.z_ace_data
   */

  return ZfsAclPhysV0;
})();
ZfsAclPhysV0_.ZfsAclPhysV0 = ZfsAclPhysV0;

export { ZfsAclPhysV0 };
