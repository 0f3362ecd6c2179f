# Made by tools/codegen from specs/dmu/objset.ksy; do not edit.
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
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: "Root of a set of objects: a file system, a volume, a snapshot of one, or the MOS. The block is 1, 2 or 4 KiB long
  by what is accounted; fields past its end are absent, so look at the block's logical size first."
doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t
seq:
  - id: meta_dnode
    size: 512
    type: dnode(is_le)
    doc: The object whose content is all other dnodes.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_meta_dnode
  - id: zil_header
    type: zil_header(is_le)
    doc: Intent log of the set.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_zil_header
  - id: type
    type: u8
    enum: objset_type
    doc: What the set is.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_type
  - id: flags
    type: u8
    doc: OBJSET_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_flags
  - id: portable_mac
    size: 32
    doc: MAC over what a raw send carries, of an encrypted set.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_portable_mac
  - id: local_mac
    size: 32
    doc: MAC over the accounting objects, of an encrypted set.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_local_mac
  - id: pad0
    size: 240
  - id: userused_dnode
    size: 512
    type: dnode(is_le)
    doc: ZAP, owner to space; from 2 KiB on.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_userused_dnode
  - id: groupused_dnode
    size: 512
    type: dnode(is_le)
    doc: ZAP, group to space; from 2 KiB on.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_groupused_dnode
  - id: projectused_dnode
    size: 512
    type: dnode(is_le)
    doc: ZAP, project to space; from 4 KiB on.
    doc-ref: OpenZFS include/sys/dmu_objset.h objset_phys_t.os_projectused_dnode
  - id: pad1
    size: 1536
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
