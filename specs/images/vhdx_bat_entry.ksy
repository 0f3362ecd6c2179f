meta:
  id: vhdx_bat_entry
  endian: le
  -zfskit-const:
    VHDX_BLOCK_NOT_PRESENT: {value: 0, doc: "State: never written to; the parent shows."}
    VHDX_BLOCK_FULLY_PRESENT: {value: 6, doc: "State: it is there."}
    VHDX_BLOCK_PARTIALLY_PRESENT: {value: 7, doc: "State: sectors of it are there, as a bitmap says."}
-zfskit-size: 8
doc: "Entry of the block allocation table."
doc-ref: MS-VHDX 2.5.1 BAT Entry
seq:
  - id: entry
    type: u8
    -zfskit-bits:
      - {id: state, bits: 3, doc: "What is known of the block."}
      - {id: entry_pad, bits: 17, -zfskit-role: pad}
      - id: file_offset
        bits: 44
        -zfskit-number: safe
        -zfskit-unit: 1048576
        doc: Where the block is.
    doc: "The entry."
    doc-ref: MS-VHDX 2.5.1 BAT Entry
