meta:
  id: vhdx_region_entry
  endian: le
-zfskit-size: 32
doc: "Where a region is."
doc-ref: MS-VHDX 2.2.3.2 Region Table Entry
seq:
  - id: guid
    size: 16
    doc: "What it is."
    doc-ref: MS-VHDX 2.2.3.2 Region Table Entry
  - id: file_offset
    type: u8
    -zfskit-number: safe
    doc: "Where it is."
    doc-ref: MS-VHDX 2.2.3.2 Region Table Entry
  - id: length
    type: u4
    doc: "Its bytes."
    doc-ref: MS-VHDX 2.2.3.2 Region Table Entry
  - id: required
    type: u4
    doc: "1: a reader must know it."
    doc-ref: MS-VHDX 2.2.3.2 Region Table Entry
