# Made by tools/codegen from specs/images/vmdk_sparse_header.ksy; do not edit.
meta:
  id: vmdk_sparse_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: Start of a sparse extent of hosted products; of streams a copy is near the end.
doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
seq:
  - id: magic
    type: u4
    doc: The letters KDMV.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
    valid: "0x564d444b"
  - id: version
    type: u4
    doc: 1 to 3.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: flags
    type: flags_bits
    doc: Flags.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: capacity
    type: u8
    doc: Sectors of the disk.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: grain_size
    type: u8
    doc: Sectors of a grain.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: descriptor_offset
    type: u8
    doc: Sector of the descriptor; 0 for none.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: descriptor_size
    type: u8
    doc: Sectors of the descriptor.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: entries_per_table
    type: u4
    doc: Entries of a grain table.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: redundant_directory_offset
    type: u8
    doc: Sector of the second grain directory.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: directory_offset
    type: u8
    doc: Sector of the grain directory; all ones where the copy at the end says it.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: overhead
    type: u8
    doc: Sectors before the first grain.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: unclean
    type: u1
    doc: "1: it was not closed."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: newlines
    size: 4
    doc: A newline, a space and two more newlines.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: compression
    type: u2
    doc: 0 none, 1 deflate.
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: padding
    size: 433
types:
  flags_bits:
    meta:
      bit-endian: le
    seq:
      - id: valid_newlines
        doc: "1: newlines are as they were written."
        type: b1
      - id: redundant_tables
        doc: "1: there are two of each table."
        type: b1
      - id: zeroed_grains
        doc: "1: an entry of 1 is a grain of zeros."
        type: b1
      - id: flags_pad
        type: b13
      - id: compressed
        doc: "1: grains are compressed."
        type: b1
      - id: markers
        doc: "1: markers say what follows."
        type: b1
      - id: flags_pad2
        type: b14
