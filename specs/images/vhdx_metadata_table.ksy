meta:
  id: vhdx_metadata_table
  endian: le
-zfskit-size: 32
doc: "Start of the metadata region; the entries follow."
doc-ref: MS-VHDX 2.6.1.1 Metadata Table Header
seq:
  - id: signature
    type: u8
    -zfskit-expect: "0x617461646174656d"
    doc: "The letters metadata."
    doc-ref: MS-VHDX 2.6.1.1 Metadata Table Header
  - id: reserved
    type: u2
    -zfskit-role: pad
  - id: entry_count
    type: u2
    doc: "Entries, at most 2047."
    doc-ref: MS-VHDX 2.6.1.1 Metadata Table Header
  - id: reserved2
    size: 20
    -zfskit-role: pad
