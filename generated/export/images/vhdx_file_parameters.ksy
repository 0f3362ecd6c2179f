# Made by tools/codegen from specs/images/vhdx_file_parameters.ksy; do not edit.
meta:
  id: vhdx_file_parameters
  endian: le
  license: MIT
  ks-version: 0.11
doc: "Item: how blocks are."
doc-ref: MS-VHDX 2.6.2.1 File Parameters
seq:
  - id: block_size
    type: u4
    doc: Bytes of a block, 1 MiB to 256 MiB.
    doc-ref: MS-VHDX 2.6.2.1 File Parameters
  - id: flags
    type: flags_bits
    doc: Flags.
    doc-ref: MS-VHDX 2.6.2.1 File Parameters
types:
  flags_bits:
    meta:
      bit-endian: le
    seq:
      - id: leave_allocated
        doc: "1: a fixed disk."
        type: b1
      - id: has_parent
        doc: "1: a differencing disk."
        type: b1
      - id: flags_pad
        type: b30
