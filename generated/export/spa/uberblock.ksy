# Made by tools/codegen from specs/spa/uberblock.ksy; do not edit.
meta:
  id: uberblock
  imports:
    - blkptr
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
doc: Root of the pool as of one txg, in a slot of each label's ring, checksummed by a zio_eck in the slot's last 40
  bytes. The valid one with the highest txg (then timestamp, then mmp sequence) is current. A checkpoint is a whole
  uberblock as an array of 27 words under com.delphix:zpool_checkpoint in the MOS directory. Old pools wrote only the
  fields up to software_version.
doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock
seq:
  - id: magic
    type: u8
    doc: Tells uberblock and byte order.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_magic
    valid: "0x0000000000bab10c"
  - id: version
    type: u8
    doc: Pool version; 5000 means feature flags.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_version
  - id: txg
    type: u8
    doc: Last txg synced.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_txg
  - id: guid_sum
    type: u8
    doc: Sum of the guids of all vdevs, modulo 2^64; another value means that devices are missing.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_guid_sum
  - id: timestamp
    type: u8
    doc: When it was written, seconds since 1970 UTC.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_timestamp
  - id: rootbp
    type: blkptr(is_le)
    doc: Object set of the pool (MOS).
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_rootbp
  - id: software_version
    type: u8
    doc: Highest version known to the software that wrote it.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_software_version
  - id: mmp_magic
    type: u8
    doc: MMP_MAGIC if the three mmp fields are meant.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_magic
  - id: mmp_delay
    type: u8
    doc: Nanoseconds between the last writes of multihost protection; 0 if it is off.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_delay
  - id: mmp_config
    type:
      switch-on: is_le
      cases:
        true: mmp_config_bits_le
        false: mmp_config_bits_be
    doc: Settings of multihost protection.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_config
  - id: checkpoint_txg
    type: u8
    doc: "Of a checkpoint: the txg it had when taken. Otherwise 0."
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_checkpoint_txg
  - id: raidz_reflow_info
    type:
      switch-on: is_le
      cases:
        true: raidz_reflow_info_bits_le
        false: raidz_reflow_info_bits_be
    doc: Progress of a RAID-Z expansion.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_raidz_reflow_info
enums:
  scratch_state:
    0:
      id: not_in_use
    1:
      id: valid
      doc: The first part of the vdev is to be read from the scratch area in the boot region.
    2:
      id: invalid_synced
    3:
      id: invalid_synced_on_import
    4:
      id: invalid_synced_reflow
types:
  mmp_config_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: mmp_interval_valid
        doc: mmp_interval is meant.
        type: b1
      - id: mmp_seq_valid
        doc: mmp_seq is meant.
        type: b1
      - id: mmp_fail_int_valid
        doc: mmp_fail_int is meant.
        type: b1
      - id: mmp_config_pad
        type: b5
      - id: mmp_interval
        doc: Milliseconds between writes.
        type: b24
      - id: mmp_seq
        doc: Counts writes within a second.
        type: b16
      - id: mmp_fail_int
        doc: Intervals without a write until the pool suspends.
        type: b16
  mmp_config_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: mmp_fail_int
        doc: Intervals without a write until the pool suspends.
        type: b16
      - id: mmp_seq
        doc: Counts writes within a second.
        type: b16
      - id: mmp_interval
        doc: Milliseconds between writes.
        type: b24
      - id: mmp_config_pad
        type: b5
      - id: mmp_fail_int_valid
        doc: mmp_fail_int is meant.
        type: b1
      - id: mmp_seq_valid
        doc: mmp_seq is meant.
        type: b1
      - id: mmp_interval_valid
        doc: mmp_interval is meant.
        type: b1
  raidz_reflow_info_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: reflow_offset
        doc: Everything below this offset of the RAID-Z vdev already lies in the new geometry.
        type: b55
      - id: reflow_scratch_state
        enum: scratch_state
        doc: Whether the scratch area holds the beginning of the vdev.
        type: b9
  raidz_reflow_info_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: reflow_scratch_state
        enum: scratch_state
        doc: Whether the scratch area holds the beginning of the vdev.
        type: b9
      - id: reflow_offset
        doc: Everything below this offset of the RAID-Z vdev already lies in the new geometry.
        type: b55
