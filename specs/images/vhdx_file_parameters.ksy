meta:
  id: vhdx_file_parameters
  endian: le
-zfskit-size: 8
doc: "Item: how blocks are."
doc-ref: MS-VHDX 2.6.2.1 File Parameters
seq:
  - id: block_size
    type: u4
    doc: "Bytes of a block, 1 MiB to 256 MiB."
    doc-ref: MS-VHDX 2.6.2.1 File Parameters
  - id: flags
    type: u4
    -zfskit-bits:
      - {id: leave_allocated, bits: 1, doc: "1: a fixed disk."}
      - {id: has_parent, bits: 1, doc: "1: a differencing disk."}
      - {id: flags_pad, bits: 30, -zfskit-role: pad}
    doc: "Flags."
    doc-ref: MS-VHDX 2.6.2.1 File Parameters
