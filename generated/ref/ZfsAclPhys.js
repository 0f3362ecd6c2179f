// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZfsAclPhys_ = {};
/**
 * Access control list of an old znode, or of the attribute ZPL_ZNODE_ACL: head and up to 72 bytes of entries.
 * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t
 */

var ZfsAclPhys = (function() {
  function ZfsAclPhys(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZfsAclPhys.prototype._read = function() {
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
  ZfsAclPhys.prototype._readLE = function() {
    this._debug.aclExternObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclExternObj = this._io.readU8le();
    this._debug.aclExternObj.end = this._io.pos;
    this._debug.aclSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclSize = this._io.readU4le();
    this._debug.aclSize.end = this._io.pos;
    this._debug.aclVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclVersion = this._io.readU2le();
    this._debug.aclVersion.end = this._io.pos;
    this._debug.aclCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclCount = this._io.readU2le();
    this._debug.aclCount.end = this._io.pos;
    this._debug.aceData = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aceData = this._io.readBytes(72);
    this._debug.aceData.end = this._io.pos;
  }
  ZfsAclPhys.prototype._readBE = function() {
    this._debug.aclExternObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclExternObj = this._io.readU8be();
    this._debug.aclExternObj.end = this._io.pos;
    this._debug.aclSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclSize = this._io.readU4be();
    this._debug.aclSize.end = this._io.pos;
    this._debug.aclVersion = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclVersion = this._io.readU2be();
    this._debug.aclVersion.end = this._io.pos;
    this._debug.aclCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aclCount = this._io.readU2be();
    this._debug.aclCount.end = this._io.pos;
    this._debug.aceData = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.aceData = this._io.readBytes(72);
    this._debug.aceData.end = this._io.pos;
  }

  /**
   * Object with the entries if they do not fit; else 0.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_extern_obj
   */

  /**
   * Bytes of entries. In version 0 this word is the number of entries instead, see zfs_acl_phys_v0.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_size
   */

  /**
   * ZFS_ACL_VERSION_.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_version
   */

  /**
   * Number of entries; unused in version 0.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_acl_count
   */

  /**
   * Entries.
   * @see OpenZFS include/sys/zfs_acl.h zfs_acl_phys_t.z_ace_data
   */

  return ZfsAclPhys;
})();
ZfsAclPhys_.ZfsAclPhys = ZfsAclPhys;

export { ZfsAclPhys };
