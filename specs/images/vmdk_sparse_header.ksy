meta:
  id: vmdk_sparse_header
  endian: le
  -zfskit-const:
    VMDK_DIRECTORY_AT_END: {value: "0xffffffffffffffff", doc: "Directory offset of a stream: the copy of the header at its end has the real one."}
    VMDK_GRAIN_ZERO: {value: 1, doc: "Entry of a grain of zeros."}
-zfskit-size: 512
doc: "Start of a sparse extent of hosted products; of streams a copy is near the end."
doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
seq:
  - id: magic
    type: u4
    -zfskit-expect: "0x564d444b"
    doc: "The letters KDMV."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: version
    type: u4
    doc: "1 to 3."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: flags
    type: u4
    -zfskit-bits:
      - {id: valid_newlines, bits: 1, doc: "1: newlines are as they were written."}
      - {id: redundant_tables, bits: 1, doc: "1: there are two of each table."}
      - {id: zeroed_grains, bits: 1, doc: "1: an entry of 1 is a grain of zeros."}
      - {id: flags_pad, bits: 13, -zfskit-role: pad}
      - {id: compressed, bits: 1, doc: "1: grains are compressed."}
      - {id: markers, bits: 1, doc: "1: markers say what follows."}
      - {id: flags_pad2, bits: 14, -zfskit-role: pad}
    doc: "Flags."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: capacity
    type: u8
    -zfskit-number: safe
    doc: "Sectors of the disk."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: grain_size
    type: u8
    -zfskit-number: safe
    doc: "Sectors of a grain."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: descriptor_offset
    type: u8
    -zfskit-number: safe
    doc: "Sector of the descriptor; 0 for none."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: descriptor_size
    type: u8
    -zfskit-number: safe
    doc: "Sectors of the descriptor."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: entries_per_table
    type: u4
    doc: "Entries of a grain table."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: redundant_directory_offset
    type: u8
    doc: "Sector of the second grain directory."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: directory_offset
    type: u8
    doc: "Sector of the grain directory; all ones where the copy at the end says it."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: overhead
    type: u8
    -zfskit-number: safe
    doc: "Sectors before the first grain."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: unclean
    type: u1
    doc: "1: it was not closed."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: newlines
    size: 4
    doc: "A newline, a space and two more newlines."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: compression
    type: u2
    doc: "0 none, 1 deflate."
    doc-ref: VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
  - id: padding
    size: 433
    -zfskit-role: pad
