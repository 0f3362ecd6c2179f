meta:
  id: lr_attr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    XVA_MAPSIZE:
      value: 3
      doc: Usual words of the bitmap.
    XAT0_CREATETIME:
      value: 0x1
      doc: Creation time.
    XAT0_ARCHIVE:
      value: 0x2
      doc: Archive.
    XAT0_SYSTEM:
      value: 0x4
      doc: System.
    XAT0_READONLY:
      value: 0x8
      doc: Read-only.
    XAT0_HIDDEN:
      value: 0x10
      doc: Hidden.
    XAT0_NOUNLINK:
      value: 0x20
      doc: May not be removed.
    XAT0_IMMUTABLE:
      value: 0x40
      doc: Immutable.
    XAT0_APPENDONLY:
      value: 0x80
      doc: May only be appended to.
    XAT0_NODUMP:
      value: 0x100
      doc: Not to be dumped.
    XAT0_OPAQUE:
      value: 0x200
      doc: Opaque.
    XAT0_AV_QUARANTINED:
      value: 0x400
      doc: Quarantined.
    XAT0_AV_MODIFIED:
      value: 0x800
      doc: Modified since the last scan.
    XAT0_AV_SCANSTAMP:
      value: 0x1000
      doc: Stamp of a virus scanner.
    XAT0_REPARSE:
      value: 0x2000
      doc: Reparse point.
    XAT0_GEN:
      value: 0x4000
      doc: Generation.
    XAT0_OFFLINE:
      value: 0x8000
      doc: Offline.
    XAT0_SPARSE:
      value: 0x10000
      doc: Sparse.
    XAT0_PROJINHERIT:
      value: 0x20000
      doc: Children inherit the project.
    XAT0_PROJID:
      value: 0x40000
      doc: Project id.
params:
  - id: is_le
    type: bool
-zfskit-struct: lr_attr_t
-zfskit-size: 8
doc: Extended attributes in a record; the rest of the bitmap and lr_attr_end follow.
doc-ref: OpenZFS include/sys/zil.h lr_attr_t
seq:
  - id: masksize
    type: u4
    -zfskit-member: lr_attr_masksize
    doc: Words of the bitmap.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_t.lr_attr_masksize
  - id: bitmap
    type: u4
    -zfskit-member: lr_attr_bitmap
    doc: "Its first word: which attributes of lr_attr_end are meant."
    doc-ref: OpenZFS include/sys/zil.h lr_attr_t.lr_attr_bitmap
  - id: data
    type: u1
    repeat: eos
    -zfskit-member: lr_attr_data
    doc: The rest.
    doc-ref: OpenZFS include/sys/zil.h lr_attr_t.lr_attr_data
