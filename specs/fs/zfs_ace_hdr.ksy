meta:
  id: zfs_ace_hdr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    ACE_OWNER:
      value: 0x1000
      doc: "Flag: the entry is for the owner; only the head is stored."
    ACE_GROUP:
      value: 0x2000
      doc: "Flag: the entry is for the owning group; only the head is stored."
    ACE_IDENTIFIER_GROUP:
      value: 0x40
      doc: "Flag: the id is a group's."
    ACE_EVERYONE:
      value: 0x4000
      doc: "Flag: the entry is for everyone; only the head is stored."
params:
  - id: is_le
    type: bool
-zfskit-struct: zfs_ace_hdr_t
-zfskit-size: 8
doc: Head of an entry of an access control list, and the whole of one for owner@, group@ or everyone@.
doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t
seq:
  - id: type
    type: u2
    -zfskit-member: z_type
    doc: 0 allow, 1 deny, 2 audit, 3 alarm; 5 to 8 the same with object types.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_type
  - id: flags
    type: u2
    -zfskit-member: z_flags
    doc: Inheritance and who.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_flags
  - id: access_mask
    type: u4
    -zfskit-member: z_access_mask
    doc: Rights.
    doc-ref: OpenZFS include/sys/zfs_acl.h zfs_ace_hdr_t.z_access_mask
