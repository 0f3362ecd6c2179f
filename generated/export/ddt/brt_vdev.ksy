# Made by tools/codegen from specs/ddt/brt_vdev.ksy; do not edit.
meta:
  id: brt_vdev
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
doc: "Bonus of the block reference table of a vdev (com.fudosecurity:brt:vdev: and its id in the MOS directory). The
  object is an array of 16-bit numbers of cloned blocks, one a range."
doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t
seq:
  - id: mos_entries
    type: u8
    doc: ZAP from offset (one word, as a hash of itself) to further references.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_mos_entries
  - id: size
    type: u8
    doc: Ranges.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_size
  - id: byteorder
    type: u8
    doc: Byte order of the array.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_byteorder
  - id: totalcount
    type: u8
    doc: Cloned blocks in all.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_totalcount
  - id: rangesize
    type: u8
    doc: Bytes of a range.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_rangesize
  - id: usedspace
    type: u8
    doc: Space of cloned blocks.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_usedspace
  - id: savedspace
    type: u8
    doc: Space saved by cloning.
    doc-ref: OpenZFS include/sys/brt_impl.h brt_vdev_phys_t.bvp_savedspace
