meta:
  id: vdi_block
  endian: le
  -zfskit-const:
    VDI_BLOCK_FREE: {value: 0xffffffff, doc: "Entry of a block that was never written to."}
    VDI_BLOCK_ZERO: {value: 0xfffffffe, doc: "Entry of a block of zeros."}
-zfskit-size: 4
doc: "Entry of the block map."
doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
seq:
  - id: block
    type: u4
    doc: "Which block of the data."
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIIMAGEBLOCKPOINTER
