# Made by tools/codegen from specs/send/drr_begin.ksy; do not edit.
meta:
  id: drr_begin
  imports:
    - ../dmu/objset
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
doc: Fields of a begin record, in place of dmu_replay_record's u and checksum.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin
seq:
  - id: magic
    type: u8
    doc: Tells stream and byte order.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_magic
    valid: "0x00000002f5bacbac"
  - id: versioninfo
    type:
      switch-on: is_le
      cases:
        true: versioninfo_bits_le
        false: versioninfo_bits_be
    doc: Kind and features.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_versioninfo
  - id: creation_time
    type: u8
    doc: Of the snapshot, seconds since 1970.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_creation_time
  - id: type
    type: u4
    enum: objset::objset_type
    doc: What the object set is.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_type
  - id: flags
    type: u4
    doc: DRR_FLAG_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_flags
  - id: toguid
    type: u8
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toguid
  - id: fromguid
    type: u8
    doc: Guid of the snapshot it is the difference to; 0 for a full stream.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_fromguid
  - id: toname
    type: strz
    size: 256
    encoding: UTF-8
    doc: Name of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toname
types:
  versioninfo_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: hdrtype
        doc: DMU_SUBSTREAM or DMU_COMPOUNDSTREAM.
        type: b2
      - id: featureflags
        doc: DMU_BACKUP_FEATURE_ bits.
        type: b56
      - id: versioninfo_pad
        type: b6
  versioninfo_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: versioninfo_pad
        type: b6
      - id: featureflags
        doc: DMU_BACKUP_FEATURE_ bits.
        type: b56
      - id: hdrtype
        doc: DMU_SUBSTREAM or DMU_COMPOUNDSTREAM.
        type: b2
