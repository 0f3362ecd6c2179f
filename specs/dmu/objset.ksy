meta:
  id: objset
  imports:
    - dnode
    - ../zil/zil_header
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    OBJSET_PHYS_SIZE_V1:
      value: 1024
      doc: "Size without user accounting: ends before userused_dnode."
    OBJSET_PHYS_SIZE_V2:
      value: 2048
      doc: Size with user and group accounting.
    OBJSET_PHYS_SIZE_V3:
      value: 4096
      doc: Size with project accounting.
    OBJSET_FLAG_USERACCOUNTING_COMPLETE:
      value: 0x1
      doc: "Flag: space by owner and group is up to date."
    OBJSET_FLAG_USEROBJACCOUNTING_COMPLETE:
      value: 0x2
      doc: "Flag: objects by owner and group are counted too."
    OBJSET_FLAG_PROJECTQUOTA_COMPLETE:
      value: 0x4
      doc: "Flag: space and objects by project too."
params:
  - id: is_le
    type: bool
-zfskit-struct: objset_phys_t
-zfskit-size: 4096
doc: >-
  Root of a set of objects: a file system, a volume, a snapshot of one, or the MOS. The block is 1, 2 or 4 KiB
  long by what is accounted; fields past its end are absent, so look at the block's logical size first.
doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t
seq:
  - id: meta_dnode
    size: 512
    type: dnode(is_le)
    -zfskit-member: os_meta_dnode
    doc: The object whose content is all other dnodes.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_meta_dnode
  - id: zil_header
    type: zil_header(is_le)
    -zfskit-member: os_zil_header
    doc: Intent log of the set.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_zil_header
  - id: type
    type: u8
    enum: objset_type
    -zfskit-member: os_type
    -zfskit-number: safe
    doc: What the set is.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_type
  - id: flags
    type: u8
    -zfskit-member: os_flags
    -zfskit-number: safe
    doc: OBJSET_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_flags
  - id: portable_mac
    size: 32
    -zfskit-member: os_portable_mac
    doc: MAC over what a raw send carries, of an encrypted set.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_portable_mac
  - id: local_mac
    size: 32
    -zfskit-member: os_local_mac
    doc: MAC over the accounting objects, of an encrypted set.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_local_mac
  - id: pad0
    size: 240
    -zfskit-member: os_pad0
    -zfskit-role: pad
  - id: userused_dnode
    size: 512
    type: dnode(is_le)
    -zfskit-member: os_userused_dnode
    doc: ZAP, owner to space; from 2 KiB on.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_userused_dnode
  - id: groupused_dnode
    size: 512
    type: dnode(is_le)
    -zfskit-member: os_groupused_dnode
    doc: ZAP, group to space; from 2 KiB on.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_groupused_dnode
  - id: projectused_dnode
    size: 512
    type: dnode(is_le)
    -zfskit-member: os_projectused_dnode
    doc: ZAP, project to space; from 4 KiB on.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_projectused_dnode
  - id: pad1
    size: 1536
    -zfskit-member: os_pad1
    -zfskit-role: pad
enums:
  objset_type:
    0:
      id: none
    1:
      id: meta
      doc: The MOS.
    2:
      id: zfs
      doc: File system.
    3:
      id: zvol
      doc: Volume.
    4:
      id: other
      doc: For tests.
    5:
      id: any
      doc: Never on disk.
