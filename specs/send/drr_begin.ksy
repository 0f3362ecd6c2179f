meta:
  id: drr_begin
  imports:
    - ../dmu/objset
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    DMU_SUBSTREAM:
      value: 1
      doc: "Kind of header: one snapshot."
    DMU_COMPOUNDSTREAM:
      value: 2
      doc: "Kind of header: several streams in one."
    DMU_BACKUP_FEATURE_DEDUP:
      value: 0x1
      doc: Has write_byref records.
    DMU_BACKUP_FEATURE_DEDUPPROPS:
      value: 0x2
      doc: Has deduplication properties.
    DMU_BACKUP_FEATURE_SA_SPILL:
      value: 0x4
      doc: Has spill records.
    DMU_BACKUP_FEATURE_EMBED_DATA:
      value: 0x10000
      doc: Has write_embedded records.
    DMU_BACKUP_FEATURE_LZ4:
      value: 0x20000
      doc: Payloads may be LZ4.
    DMU_BACKUP_FEATURE_LARGE_BLOCKS:
      value: 0x80000
      doc: Blocks may exceed 128 KiB.
    DMU_BACKUP_FEATURE_RESUMING:
      value: 0x100000
      doc: Goes on where another stream broke off.
    DMU_BACKUP_FEATURE_REDACTED:
      value: 0x200000
      doc: Has redact records.
    DMU_BACKUP_FEATURE_COMPRESSED:
      value: 0x400000
      doc: Payloads are as on disk.
    DMU_BACKUP_FEATURE_LARGE_DNODE:
      value: 0x800000
      doc: Dnodes may exceed one slot.
    DMU_BACKUP_FEATURE_RAW:
      value: 0x1000000
      doc: Blocks are still encrypted.
    DMU_BACKUP_FEATURE_ZSTD:
      value: 0x2000000
      doc: Payloads may be zstd.
    DMU_BACKUP_FEATURE_HOLDS:
      value: 0x4000000
      doc: Has holds.
    DMU_BACKUP_FEATURE_SWITCH_TO_LARGE_BLOCKS:
      value: 0x8000000
      doc: Large blocks may replace split ones.
    DMU_BACKUP_FEATURE_LONGNAME:
      value: 0x10000000
      doc: Names may exceed 255 bytes.
    DMU_BACKUP_FEATURE_LARGE_MICROZAP:
      value: 0x20000000
      doc: Micro ZAPs may exceed 128 KiB.
    DRR_FLAG_CLONE:
      value: 0x1
      doc: Is of a clone.
    DRR_FLAG_CI_DATA:
      value: 0x2
      doc: The file system ignores case.
    DRR_FLAG_FREERECORDS:
      value: 0x4
      doc: A full stream with free records.
    DRR_FLAG_SPILL_BLOCK:
      value: 0x8
      doc: DRR_OBJECT_SPILL and DRR_SPILL_UNMODIFIED are meant.
    DRR_CHECKSUM_DEDUP:
      value: 0x1
      doc: "Flag of a write: the checksum is strong enough to deduplicate."
    DRR_RAW_BYTESWAP:
      value: 0x2
      doc: "Flag of a raw record: data is of the other byte order."
    DRR_OBJECT_SPILL:
      value: 0x4
      doc: "Flag of an object: has a spill block."
    DRR_SPILL_UNMODIFIED:
      value: 0x4
      doc: "Flag of a spill: only for old receivers."
params:
  - id: is_le
    type: bool
-zfskit-struct: struct drr_begin
-zfskit-size: 304
doc: Fields of a begin record, in place of dmu_replay_record's u and checksum.
doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin
seq:
  - id: magic
    type: u8
    -zfskit-member: drr_magic
    -zfskit-expect: "0x00000002f5bacbac"
    doc: Tells stream and byte order.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_magic
  - id: versioninfo
    type: u8
    -zfskit-member: drr_versioninfo
    -zfskit-bits:
      - {id: hdrtype, bits: 2, doc: "DMU_SUBSTREAM or DMU_COMPOUNDSTREAM."}
      - {id: featureflags, bits: 56, -zfskit-number: safe, doc: "DMU_BACKUP_FEATURE_ bits."}
      - {id: versioninfo_pad, bits: 6, -zfskit-role: pad}
    doc: Kind and features.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_versioninfo
  - id: creation_time
    type: u8
    -zfskit-member: drr_creation_time
    doc: Of the snapshot, seconds since 1970.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_creation_time
  - id: type
    type: u4
    enum: objset::objset_type
    -zfskit-member: drr_type
    doc: What the object set is.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_type
  - id: flags
    type: u4
    -zfskit-member: drr_flags
    doc: DRR_FLAG_ bits.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_flags
  - id: toguid
    type: u8
    -zfskit-member: drr_toguid
    doc: Guid of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toguid
  - id: fromguid
    type: u8
    -zfskit-member: drr_fromguid
    doc: Guid of the snapshot it is the difference to; 0 for a full stream.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_fromguid
  - id: toname
    type: strz
    size: 256
    encoding: UTF-8
    -zfskit-member: drr_toname
    doc: Name of the snapshot.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toname
