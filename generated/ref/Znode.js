// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZfsAclPhys_ from "./ZfsAclPhys.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Znode_ = {};
/**
 * What a file system before version 5 keeps of a file, in the bonus of its dnode. A symbolic link's target of up to 56 bytes, or the 32-byte stamp of a virus scanner, follows in the rest of the bonus.
 * @see OpenZFS include/sys/zfs_sa.h znode_phys_t
 */

var Znode = (function() {
  function Znode(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Znode.prototype._read = function() {
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
  Znode.prototype._readLE = function() {
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
    this._debug.ctime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.ctime.arr = [];
    this.ctime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.ctime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ctime.push(this._io.readU8le());
      this._debug.ctime.arr[i].end = this._io.pos;
    }
    this._debug.ctime.end = this._io.pos;
    this._debug.crtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.crtime.arr = [];
    this.crtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.crtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crtime.push(this._io.readU8le());
      this._debug.crtime.arr[i].end = this._io.pos;
    }
    this._debug.crtime.end = this._io.pos;
    this._debug.gen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gen = this._io.readU8le();
    this._debug.gen.end = this._io.pos;
    this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mode = this._io.readU8le();
    this._debug.mode.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8le();
    this._debug.size.end = this._io.pos;
    this._debug.parent = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parent = this._io.readU8le();
    this._debug.parent.end = this._io.pos;
    this._debug.links = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.links = this._io.readU8le();
    this._debug.links.end = this._io.pos;
    this._debug.xattr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.xattr = this._io.readU8le();
    this._debug.xattr.end = this._io.pos;
    this._debug.rdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rdev = this._io.readU8le();
    this._debug.rdev.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uid = this._io.readU8le();
    this._debug.uid.end = this._io.pos;
    this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gid = this._io.readU8le();
    this._debug.gid.end = this._io.pos;
    this._debug.zap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zap = this._io.readU8le();
    this._debug.zap.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(24);
    this._debug.pad.end = this._io.pos;
    this._debug.acl = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.acl = new ZfsAclPhys_.ZfsAclPhys(this._io, null, null, this.isLe);
    this.acl._read();
    this._debug.acl.end = this._io.pos;
  }
  Znode.prototype._readBE = function() {
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
    this._debug.ctime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.ctime.arr = [];
    this.ctime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.ctime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ctime.push(this._io.readU8be());
      this._debug.ctime.arr[i].end = this._io.pos;
    }
    this._debug.ctime.end = this._io.pos;
    this._debug.crtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.crtime.arr = [];
    this.crtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.crtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crtime.push(this._io.readU8be());
      this._debug.crtime.arr[i].end = this._io.pos;
    }
    this._debug.crtime.end = this._io.pos;
    this._debug.gen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gen = this._io.readU8be();
    this._debug.gen.end = this._io.pos;
    this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mode = this._io.readU8be();
    this._debug.mode.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8be();
    this._debug.size.end = this._io.pos;
    this._debug.parent = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parent = this._io.readU8be();
    this._debug.parent.end = this._io.pos;
    this._debug.links = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.links = this._io.readU8be();
    this._debug.links.end = this._io.pos;
    this._debug.xattr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.xattr = this._io.readU8be();
    this._debug.xattr.end = this._io.pos;
    this._debug.rdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rdev = this._io.readU8be();
    this._debug.rdev.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uid = this._io.readU8be();
    this._debug.uid.end = this._io.pos;
    this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gid = this._io.readU8be();
    this._debug.gid.end = this._io.pos;
    this._debug.zap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zap = this._io.readU8be();
    this._debug.zap.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(24);
    this._debug.pad.end = this._io.pos;
    this._debug.acl = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.acl = new ZfsAclPhys_.ZfsAclPhys(this._io, null, null, this.isLe);
    this.acl._read();
    this._debug.acl.end = this._io.pos;
  }

  /**
   * Last access: seconds since 1970, nanoseconds.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_atime
   */

  /**
   * Last modification.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mtime
   */

  /**
   * Last change.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_ctime
   */

  /**
   * Creation.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_crtime
   */

  /**
   * Txg of creation; tells apart files that had the same object number.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gen
   */

  /**
   * Type and permissions.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mode
   */

  /**
   * Bytes of a file; entries of a directory, with . and ..
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_size
   */

  /**
   * Object of a directory that holds it.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_parent
   */

  /**
   * Hard links.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_links
   */

  /**
   * Directory of extended attributes; 0 if none.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_xattr
   */

  /**
   * Device number.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_rdev
   */

  /**
   * ZFS_ flags, and attributes in the upper half.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_flags
   */

  /**
   * Owner; upper half: index of its domain.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_uid
   */

  /**
   * Owning group, likewise.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gid
   */

  /**
   * Never used.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_zap
   */

  /**
   * Access control list.
   * @see OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_acl
   */

  return Znode;
})();
Znode_.Znode = Znode;

export { Znode };
