# Made by tools/codegen from specs/images/vdi_block.ksy; do not edit.
meta:
  id: vdi_block
  endian: le
  license: MIT
  ks-version: 0.11
doc: Entry of the block map.
doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
seq:
  - id: block
    type: u4
    doc: Which block of the data.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
