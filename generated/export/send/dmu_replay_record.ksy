# Made by tools/codegen from specs/send/dmu_replay_record.ksy; do not edit.
meta:
  id: dmu_replay_record
  imports:
    - ../spa/zio_cksum
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
doc: A record of a send stream, 312 bytes whatever its type, then its payload. The checksum at the end is Fletcher-4
  over the stream so far, the record's first 280 bytes included; all zeros in the first record, whose name takes that
  place.
doc-ref: OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t
seq:
  - id: type
    type: u4
    enum: drr_type
    doc: Type of the record.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_type
  - id: payloadlen
    type: u4
    doc: Bytes of an nvlist after a begin record; others derive their payload from their fields.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_payloadlen
  - id: u
    size: 272
    doc: The fields of the type, see drr_ structures.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_u.drr_checksum.drr_pad
  - id: checksum
    type: zio_cksum(is_le)
    doc: Checksum of the stream up to here; part of the name in a begin record.
    doc-ref: OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_u.drr_checksum.drr_checksum
enums:
  drr_type:
    0:
      id: begin
    1:
      id: object
    2:
      id: freeobjects
    3:
      id: write
    4:
      id: free
    5:
      id: end
    6:
      id: write_byref
    7:
      id: spill
    8:
      id: write_embedded
    9:
      id: object_range
    10:
      id: redact
