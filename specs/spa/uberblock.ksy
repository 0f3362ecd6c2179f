meta:
  id: uberblock
  imports:
    - blkptr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    UBERBLOCK_MAGIC:
      value: 0x00bab10c
      doc: Magic of an uberblock.
    UBERBLOCK_SHIFT:
      value: 10
      doc: Least log2 of an uberblock slot's size; the slot is 1 << max(10, min(ashift, 13)) bytes.
    MAX_UBERBLOCK_SHIFT:
      value: 13
      doc: Greatest log2 of an uberblock slot's size.
    MMP_MAGIC:
      value: 0xa11cea11
      doc: Value of mmp_magic of a pool that knows multihost protection.
    MMP_BLOCKS_PER_LABEL:
      value: 1
      doc: Slots at the end of each ring that belong to multihost protection when that is on.
params:
  - id: is_le
    type: bool
-zfskit-struct: uberblock_t
-zfskit-size: 216
doc: >-
  Root of the pool as of one txg, in a slot of each label's ring, checksummed by a zio_eck in the slot's last
  40 bytes. The valid one with the highest txg (then timestamp, then mmp sequence) is current. A checkpoint is
  a whole uberblock as an array of 27 words under com.delphix:zpool_checkpoint in the MOS directory. Old pools
  wrote only the fields up to software_version.
doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock
seq:
  - id: magic
    type: u8
    -zfskit-member: ub_magic
    -zfskit-expect: "0x0000000000bab10c"
    doc: Tells uberblock and byte order.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_magic
  - id: version
    type: u8
    -zfskit-member: ub_version
    -zfskit-number: safe
    doc: Pool version; 5000 means feature flags.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_version
  - id: txg
    type: u8
    -zfskit-member: ub_txg
    -zfskit-number: safe
    doc: Last txg synced.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_txg
  - id: guid_sum
    type: u8
    -zfskit-member: ub_guid_sum
    doc: Sum of the guids of all vdevs, modulo 2^64; another value means that devices are missing.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_guid_sum
  - id: timestamp
    type: u8
    -zfskit-member: ub_timestamp
    doc: When it was written, seconds since 1970 UTC.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_timestamp
  - id: rootbp
    type: blkptr(is_le)
    -zfskit-member: ub_rootbp
    doc: Object set of the pool (MOS).
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_rootbp
  - id: software_version
    type: u8
    -zfskit-member: ub_software_version
    -zfskit-number: safe
    doc: Highest version known to the software that wrote it.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_software_version
  - id: mmp_magic
    type: u8
    -zfskit-member: ub_mmp_magic
    doc: MMP_MAGIC if the three mmp fields are meant.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_magic
  - id: mmp_delay
    type: u8
    -zfskit-member: ub_mmp_delay
    doc: Nanoseconds between the last writes of multihost protection; 0 if it is off.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_delay
  - id: mmp_config
    type: u8
    -zfskit-member: ub_mmp_config
    -zfskit-bits:
      - {id: mmp_interval_valid, bits: 1, doc: "mmp_interval is meant."}
      - {id: mmp_seq_valid, bits: 1, doc: "mmp_seq is meant."}
      - {id: mmp_fail_int_valid, bits: 1, doc: "mmp_fail_int is meant."}
      - {id: mmp_config_pad, bits: 5, -zfskit-role: pad}
      - {id: mmp_interval, bits: 24, -zfskit-number: safe, doc: "Milliseconds between writes."}
      - {id: mmp_seq, bits: 16, doc: "Counts writes within a second."}
      - {id: mmp_fail_int, bits: 16, doc: "Intervals without a write until the pool suspends."}
    doc: Settings of multihost protection.
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_mmp_config
  - id: checkpoint_txg
    type: u8
    -zfskit-member: ub_checkpoint_txg
    -zfskit-number: safe
    doc: "Of a checkpoint: the txg it had when taken. Otherwise 0."
    doc-ref: OpenZFS include/sys/uberblock_impl.h struct uberblock.ub_checkpoint_txg
  - id: raidz_reflow_info
    type: u8
    -zfskit-member: ub_raidz_reflow_info
    -zfskit-bits:
      - id: reflow_offset
        bits: 55
        -zfskit-number: safe
        -zfskit-unit: 512
        doc: Everything below this offset of the RAID-Z vdev already lies in the new geometry.
      - id: reflow_scratch_state
        bits: 9
        enum: scratch_state
        doc: Whether the scratch area holds the beginning of the vdev.
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
