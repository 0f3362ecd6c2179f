meta:
  id: vhd_bat_entry
  endian: be
  -zfskit-const:
    VHD_BLOCK_ABSENT: {value: 0xffffffff, doc: "Entry of a block that was never written to."}
-zfskit-size: 4
doc: Entry of the block allocation table.
doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
seq:
  - id: sector
    type: u4
    doc: "Where the block is, in sectors of 512 bytes: its bitmap, padded to sectors, then its data."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Block Allocation Table and Data Blocks
