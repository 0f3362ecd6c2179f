meta:
  id: znode
  imports:
    - zfs_acl_phys
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ZFS_XATTR:
      value: 0x1
      doc: "Flag: is an extended attribute or their directory."
    ZFS_INHERIT_ACE:
      value: 0x2
      doc: "Flag: the ACL has entries to inherit."
    ZFS_ACL_TRIVIAL:
      value: 0x4
      doc: "Flag: the ACL says what the mode says."
    ZFS_ACL_OBJ_ACE:
      value: 0x8
      doc: "Flag: the ACL has entries with object types."
    ZFS_ACL_PROTECTED:
      value: 0x10
      doc: "Flag: the ACL does not inherit."
    ZFS_ACL_DEFAULTED:
      value: 0x20
      doc: "Flag: the ACL came by default."
    ZFS_ACL_AUTO_INHERIT:
      value: 0x40
      doc: "Flag: the ACL is inherited automatically."
    ZFS_BONUS_SCANSTAMP:
      value: 0x80
      doc: "Flag: a virus scanner's stamp follows the znode in the bonus."
    ZFS_NO_EXECS_DENIED:
      value: 0x100
      doc: "Flag: nobody is denied execution."
    ZFS_READONLY:
      value: 0x0000000100000000
      doc: "Attribute: read-only."
    ZFS_HIDDEN:
      value: 0x0000000200000000
      doc: "Attribute: hidden."
    ZFS_SYSTEM:
      value: 0x0000000400000000
      doc: "Attribute: system."
    ZFS_ARCHIVE:
      value: 0x0000000800000000
      doc: "Attribute: to be archived."
    ZFS_IMMUTABLE:
      value: 0x0000001000000000
      doc: "Attribute: immutable."
    ZFS_NOUNLINK:
      value: 0x0000002000000000
      doc: "Attribute: may not be removed."
    ZFS_APPENDONLY:
      value: 0x0000004000000000
      doc: "Attribute: may only be appended to."
    ZFS_NODUMP:
      value: 0x0000008000000000
      doc: "Attribute: not to be dumped."
    ZFS_OPAQUE:
      value: 0x0000010000000000
      doc: "Attribute: opaque directory of a union mount."
    ZFS_AV_QUARANTINED:
      value: 0x0000020000000000
      doc: "Attribute: quarantined by a virus scanner."
    ZFS_AV_MODIFIED:
      value: 0x0000040000000000
      doc: "Attribute: modified since the last scan."
    ZFS_REPARSE:
      value: 0x0000080000000000
      doc: "Attribute: reparse point."
    ZFS_OFFLINE:
      value: 0x0000100000000000
      doc: "Attribute: offline."
    ZFS_SPARSE:
      value: 0x0000200000000000
      doc: "Attribute: sparse."
    ZFS_PROJINHERIT:
      value: 0x0000400000000000
      doc: "Attribute: children inherit the project id."
    ZFS_PROJID:
      value: 0x0000800000000000
      doc: The object has a project id.
    ZFS_DEFAULT_PROJID:
      value: 0
      doc: Project of an object without ZFS_PROJID.
    ZPL_VERSION_INITIAL:
      value: 1
      doc: First version of file systems.
    ZPL_VERSION_DIRENT_TYPE:
      value: 2
      doc: Version with the type in directory entries.
    ZPL_VERSION_FUID:
      value: 3
      doc: Version with domains of ids.
    ZPL_VERSION_USERSPACE:
      value: 4
      doc: Version with space by user.
    ZPL_VERSION_SA:
      value: 5
      doc: Version with system attributes instead of znodes.
params:
  - id: is_le
    type: bool
-zfskit-struct: znode_phys_t
-zfskit-size: 264
doc: >-
  What a file system before version 5 keeps of a file, in the bonus of its dnode. A symbolic link's target of
  up to 56 bytes, or the 32-byte stamp of a virus scanner, follows in the rest of the bonus.
doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t
seq:
  - id: atime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: zp_atime
    doc: "Last access: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_atime
  - id: mtime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: zp_mtime
    doc: Last modification.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mtime
  - id: ctime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: zp_ctime
    doc: Last change.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_ctime
  - id: crtime
    type: u8
    repeat: expr
    repeat-expr: 2
    -zfskit-member: zp_crtime
    doc: Creation.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_crtime
  - id: gen
    type: u8
    -zfskit-member: zp_gen
    -zfskit-number: safe
    doc: Txg of creation; tells apart files that had the same object number.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gen
  - id: mode
    type: u8
    -zfskit-member: zp_mode
    -zfskit-number: safe
    doc: Type and permissions.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mode
  - id: size
    type: u8
    -zfskit-member: zp_size
    -zfskit-number: safe
    doc: Bytes of a file; entries of a directory, with . and ..
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_size
  - id: parent
    type: u8
    -zfskit-member: zp_parent
    -zfskit-number: safe
    doc: Object of a directory that holds it.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_parent
  - id: links
    type: u8
    -zfskit-member: zp_links
    -zfskit-number: safe
    doc: Hard links.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_links
  - id: xattr
    type: u8
    -zfskit-member: zp_xattr
    -zfskit-number: safe
    doc: Directory of extended attributes; 0 if none.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_xattr
  - id: rdev
    type: u8
    -zfskit-member: zp_rdev
    doc: Device number.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_rdev
  - id: flags
    type: u8
    -zfskit-member: zp_flags
    doc: ZFS_ flags, and attributes in the upper half.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_flags
  - id: uid
    type: u8
    -zfskit-member: zp_uid
    doc: "Owner; upper half: index of its domain."
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_uid
  - id: gid
    type: u8
    -zfskit-member: zp_gid
    doc: Owning group, likewise.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gid
  - id: zap
    type: u8
    -zfskit-member: zp_zap
    -zfskit-number: safe
    doc: Never used.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_zap
  - id: pad
    size: 24
    -zfskit-member: zp_pad
    -zfskit-role: pad
  - id: acl
    type: zfs_acl_phys(is_le)
    -zfskit-member: zp_acl
    doc: Access control list.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_acl
