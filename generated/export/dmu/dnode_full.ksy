# Made by tools/codegen from specs/dmu/dnode_full.ksy; do not edit.
meta:
  id: dnode_full
  imports:
    - dmu
    - ../spa/blkptr
    - ../spa/zio
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
doc: "A dnode of any number of slots, cut where it is: pointers, bonus area, spill pointer."
doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t
seq:
  - id: type
    type: u1
    enum: dmu::object_type
    doc: DMU object type.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_type
  - id: indblkshift
    type: u1
    doc: log2 of the size of the indirect blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_indblkshift
  - id: nlevels
    type: u1
    doc: Levels of the block tree.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_nlevels
  - id: nblkptr
    type: u1
    doc: Number of block pointers.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_nblkptr
  - id: bonustype
    type: u1
    enum: dmu::object_type
    doc: DMU object type of the bonus.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonustype
  - id: checksum
    type: u1
    enum: zio::checksum
    doc: Checksum function for new blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_checksum
  - id: compress
    type: u1
    enum: zio::compress
    doc: Compression function for new blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_compress
  - id: flags
    type: u1
    doc: DNODE_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_flags
  - id: datablkszsec
    type: u2
    doc: Size of a data block in 512-byte sectors.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_datablkszsec
  - id: bonuslen
    type: u2
    doc: Bytes of the bonus; the rest of the bonus area is unused.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonuslen
  - id: extra_slots
    type: u1
    doc: Slots taken beyond the first.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_extra_slots
  - id: pad2
    size: 3
  - id: maxblkid
    type: u8
    doc: Number of the last block.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_maxblkid
  - id: used
    type: u8
    doc: Space taken, in bytes or sectors by DNODE_FLAG_USED_BYTES.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_used
  - id: pad3
    size: 32
  - id: blkptrs
    type: blkptr(is_le)
    repeat: expr
    repeat-expr: nblkptr
    doc: Roots of the block tree.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_blkptr
  - id: bonus
    size: (extra_slots + 1) * 512 - 64 - nblkptr * 128 - ((flags >> 2) & 1) * 128
    doc: Bonus area, up to the spill pointer or the end of the dnode.
    doc-ref: OpenZFS include/sys/dnode.h DN_MAX_BONUS_LEN
  - id: spill
    type: blkptr(is_le)
    if: (flags & 4) != 0
    doc: Pointer to the block of further system attributes.
    doc-ref: OpenZFS include/sys/dnode.h DN_SPILL_BLKPTR
