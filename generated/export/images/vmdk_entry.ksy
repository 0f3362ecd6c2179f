# Made by tools/codegen from specs/images/vmdk_entry.ksy; do not edit.
meta:
  id: vmdk_entry
  endian: le
  license: MIT
  ks-version: 0.11
doc: Entry of a grain directory or table.
doc-ref: VMware Virtual Disk Format 5.0, Grain Directory
seq:
  - id: sector
    type: u4
    doc: Sector of the table or grain; 0 for none.
    doc-ref: VMware Virtual Disk Format 5.0, Grain Directory
