# Made by tools/codegen from specs/dmu/dnode.ksy; do not edit.
meta:
  id: dnode
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
doc: "One object of an object set, in its first slot of 512 bytes: 64 bytes core, then block pointers, bonus and spill
  pointer. With extra_slots the dnode runs on into the slots that follow, and the spill pointer lies at its very end;
  see dnode_full."
doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t
seq:
  - id: type
    type: u1
    enum: dmu::object_type
    doc: DMU object type; 0 is a free slot.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_type
  - id: indblkshift
    type: u1
    doc: log2 of the size of the indirect blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_indblkshift
  - id: nlevels
    type: u1
    doc: Levels of the block tree; with 1 the dnode's own pointers lead to data.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_nlevels
  - id: nblkptr
    type: u1
    doc: Number of block pointers in the dnode, 1 to 3.
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
    doc: Bytes of the bonus.
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
    repeat-expr: 3
    doc: Roots of the block tree, the first nblkptr of these; what follows them is bonus.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_blkptr
  - id: bonus_end
    size: 64
    doc: "Last bytes of the slot: bonus, or second half of the spill pointer."
    doc-ref: OpenZFS include/sys/dnode.h DN_BONUS
instances:
  bonus:
    pos: 192
    size: 320
    doc: Bonus of a dnode with one block pointer and one slot; in general it begins at 64 + 128 * nblkptr.
    doc-ref: OpenZFS include/sys/dnode.h DN_BONUS
  spill:
    pos: 384
    type: blkptr(is_le)
    doc: Pointer to the spill block of a dnode of one slot, if DNODE_FLAG_SPILL_BLKPTR is set.
    doc-ref: OpenZFS include/sys/dnode.h DN_SPILL_BLKPTR
