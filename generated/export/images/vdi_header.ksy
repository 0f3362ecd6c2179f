# Made by tools/codegen from specs/images/vdi_header.ksy; do not edit.
meta:
  id: vdi_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: Start of a VDI, with the header of version 1.1.
doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
seq:
  - id: text
    size: 64
    doc: What made it.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: signature
    type: u4
    doc: Magic.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
    valid: "0xbeda107f"
  - id: version
    type: u4
    doc: 0x10001.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: header_bytes
    type: u4
    doc: Bytes of the header from here on.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: image_type
    type: u4
    doc: 1 dynamic, 2 fixed, 3 undo, 4 differencing.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: image_flags
    type: u4
    doc: Flags.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: comment
    size: 256
    doc: Text.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: blocks_offset
    type: u4
    doc: Where the block map is.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: data_offset
    type: u4
    doc: Where the first block is.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: cylinders
    type: u4
    doc: "Geometry: cylinders."
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: heads
    type: u4
    doc: "Geometry: heads."
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: sectors
    type: u4
    doc: "Geometry: sectors of a track."
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: sector_bytes
    type: u4
    doc: Bytes of a sector.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: dummy
    type: u4
  - id: disk_bytes
    type: u8
    doc: Bytes of the disk.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: block_bytes
    type: u4
    doc: Bytes of a block.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: block_extra_bytes
    type: u4
    doc: Bytes in front of each block that are not the disk's.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: blocks
    type: u4
    doc: Entries of the block map.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: blocks_allocated
    type: u4
    doc: Blocks that are there.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: uuid
    size: 16
    doc: Identity.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: uuid_modify
    size: 16
    doc: Identity of its last change.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: uuid_linkage
    size: 16
    doc: Identity of the parent.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
  - id: uuid_parent_modify
    size: 16
    doc: Identity of the parent's last change.
    doc-ref: VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
