# Made by tools/codegen from specs/fs/znode.ksy; do not edit.
meta:
  id: znode
  imports:
    - zfs_acl_phys
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: What a file system before version 5 keeps of a file, in the bonus of its dnode. A symbolic link's target of up to
  56 bytes, or the 32-byte stamp of a virus scanner, follows in the rest of the bonus.
doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t
seq:
  - id: atime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: "Last access: seconds since 1970, nanoseconds."
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_atime
  - id: mtime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: Last modification.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mtime
  - id: ctime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: Last change.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_ctime
  - id: crtime
    type: u8
    repeat: expr
    repeat-expr: 2
    doc: Creation.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_crtime
  - id: gen
    type: u8
    doc: Txg of creation; tells apart files that had the same object number.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gen
  - id: mode
    type: u8
    doc: Type and permissions.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_mode
  - id: size
    type: u8
    doc: Bytes of a file; entries of a directory, with . and ..
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_size
  - id: parent
    type: u8
    doc: Object of a directory that holds it.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_parent
  - id: links
    type: u8
    doc: Hard links.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_links
  - id: xattr
    type: u8
    doc: Directory of extended attributes; 0 if none.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_xattr
  - id: rdev
    type: u8
    doc: Device number.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_rdev
  - id: flags
    type: u8
    doc: ZFS_ flags, and attributes in the upper half.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_flags
  - id: uid
    type: u8
    doc: "Owner; upper half: index of its domain."
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_uid
  - id: gid
    type: u8
    doc: Owning group, likewise.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_gid
  - id: zap
    type: u8
    doc: Never used.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_zap
  - id: pad
    size: 24
  - id: acl
    type: zfs_acl_phys(is_le)
    doc: Access control list.
    doc-ref: OpenZFS include/sys/zfs_sa.h znode_phys_t.zp_acl
