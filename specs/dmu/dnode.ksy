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
  -zfskit-const:
    DNODE_SHIFT:
      value: 9
      doc: log2 of a dnode slot.
    DNODE_MIN_SIZE:
      value: 512
      doc: Bytes of a dnode of one slot.
    DNODE_MAX_SIZE:
      value: 16384
      doc: Bytes of the largest dnode.
    DNODE_BLOCK_SIZE:
      value: 16384
      doc: Bytes of a block of the meta dnode.
    DNODE_CORE_SIZE:
      value: 64
      doc: Bytes before the block pointers. The bonus begins at 64 + 128 * nblkptr.
    DN_MIN_INDBLKSHIFT:
      value: 12
      doc: Least log2 of an indirect block.
    DN_MAX_INDBLKSHIFT:
      value: 17
      doc: Greatest log2 of an indirect block.
    DN_MAX_LEVELS:
      value: 12
      doc: More levels of indirection than any object needs.
    DN_MAX_OBJECT:
      value: 281474976710656
      doc: Object numbers are below this (2^48).
    DN_OLD_MAX_BONUSLEN:
      value: 320
      doc: Bonus bytes of a dnode of one slot.
    DNODE_FLAG_USED_BYTES:
      value: 0x1
      doc: used counts bytes; otherwise 512-byte sectors.
    DNODE_FLAG_USERUSED_ACCOUNTED:
      value: 0x2
      doc: The object is counted in its owner's and group's space.
    DNODE_FLAG_SPILL_BLKPTR:
      value: 0x4
      doc: The last 128 bytes of the dnode point to a block of further system attributes.
    DNODE_FLAG_USEROBJUSED_ACCOUNTED:
      value: 0x8
      doc: The object is counted in its owner's, group's and project's number of objects.
params:
  - id: is_le
    type: bool
-zfskit-struct: dnode_phys_t
-zfskit-size: 512
doc: >-
  One object of an object set, in its first slot of 512 bytes: 64 bytes core, then block pointers, bonus and
  spill pointer. With extra_slots the dnode runs on into the slots that follow, and the spill pointer lies at
  its very end; see dnode_full.
doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t
seq:
  - id: type
    type: u1
    enum: dmu::object_type
    -zfskit-member: dn_type
    doc: DMU object type; 0 is a free slot.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_type
  - id: indblkshift
    type: u1
    -zfskit-member: dn_indblkshift
    doc: log2 of the size of the indirect blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_indblkshift
  - id: nlevels
    type: u1
    -zfskit-member: dn_nlevels
    doc: Levels of the block tree; with 1 the dnode's own pointers lead to data.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_nlevels
  - id: nblkptr
    type: u1
    -zfskit-member: dn_nblkptr
    doc: Number of block pointers in the dnode, 1 to 3.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_nblkptr
  - id: bonustype
    type: u1
    enum: dmu::object_type
    -zfskit-member: dn_bonustype
    doc: DMU object type of the bonus.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonustype
  - id: checksum
    type: u1
    enum: zio::checksum
    -zfskit-member: dn_checksum
    doc: Checksum function for new blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_checksum
  - id: compress
    type: u1
    enum: zio::compress
    -zfskit-member: dn_compress
    doc: Compression function for new blocks.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_compress
  - id: flags
    type: u1
    -zfskit-member: dn_flags
    doc: DNODE_FLAG_ bits.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_flags
  - id: datablkszsec
    type: u2
    -zfskit-member: dn_datablkszsec
    doc: Size of a data block in 512-byte sectors.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_datablkszsec
  - id: bonuslen
    type: u2
    -zfskit-member: dn_bonuslen
    doc: Bytes of the bonus.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonuslen
  - id: extra_slots
    type: u1
    -zfskit-member: dn_extra_slots
    doc: Slots taken beyond the first.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_extra_slots
  - id: pad2
    size: 3
    -zfskit-member: dn_pad2
    -zfskit-role: pad
  - id: maxblkid
    type: u8
    -zfskit-member: dn_maxblkid
    -zfskit-number: safe
    doc: Number of the last block.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_maxblkid
  - id: used
    type: u8
    -zfskit-member: dn_used
    -zfskit-number: safe
    doc: Space taken, in bytes or sectors by DNODE_FLAG_USED_BYTES.
    doc-ref: OpenZFS include/sys/dnode.h dnode_phys_t.dn_used
  - id: pad3
    size: 32
    -zfskit-member: dn_pad3
    -zfskit-role: pad
  - id: blkptrs
    type: blkptr(is_le)
    repeat: expr
    repeat-expr: 3
    -zfskit-member: dn_blkptr
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
    -zfskit-member: dn_bonus
    doc: Bonus of a dnode with one block pointer and one slot; in general it begins at 64 + 128 * nblkptr.
    doc-ref: OpenZFS include/sys/dnode.h DN_BONUS
  spill:
    pos: 384
    type: blkptr(is_le)
    -zfskit-member: dn_spill
    doc: Pointer to the spill block of a dnode of one slot, if DNODE_FLAG_SPILL_BLKPTR is set.
    doc-ref: OpenZFS include/sys/dnode.h DN_SPILL_BLKPTR
