meta:
  id: brt_vdev
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    BRT_RANGESIZE:
      value: 16777216
      doc: Usual bytes of a range.
    BRT_LITTLE_ENDIAN:
      value: 0
      doc: "byteorder: counts are little-endian."
    BRT_BIG_ENDIAN:
      value: 1
      doc: "byteorder: counts are big-endian."
params:
  - id: is_le
    type: bool
-zfskit-struct: brt_vdev_phys_t
-zfskit-size: 56
doc: >-
  Bonus of the block reference table of a vdev (com.fudosecurity:brt:vdev: and its id in the MOS directory).
  The object is an array of 16-bit numbers of cloned blocks, one a range.
doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t
seq:
  - id: mos_entries
    type: u8
    -zfskit-member: bvp_mos_entries
    -zfskit-number: safe
    doc: ZAP from offset (one word, as a hash of itself) to further references.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_mos_entries
  - id: size
    type: u8
    -zfskit-member: bvp_size
    -zfskit-number: safe
    doc: Ranges.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_size
  - id: byteorder
    type: u8
    -zfskit-member: bvp_byteorder
    -zfskit-number: safe
    doc: Byte order of the array.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_byteorder
  - id: totalcount
    type: u8
    -zfskit-member: bvp_totalcount
    -zfskit-number: safe
    doc: Cloned blocks in all.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_totalcount
  - id: rangesize
    type: u8
    -zfskit-member: bvp_rangesize
    -zfskit-number: safe
    doc: Bytes of a range.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_rangesize
  - id: usedspace
    type: u8
    -zfskit-member: bvp_usedspace
    -zfskit-number: safe
    doc: Space of cloned blocks.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_usedspace
  - id: savedspace
    type: u8
    -zfskit-member: bvp_savedspace
    -zfskit-number: safe
    doc: Space saved by cloning.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_savedspace
