meta:
  id: lvm_label
  endian: le
-zfskit-size: 32
doc: Label of a physical volume of LVM2, in one of its first four sectors of 512 bytes.
doc-ref: LVM2 lib/label/label.h label_header
seq:
  - id: magic
    type: u8
    -zfskit-expect: "0x454e4f4c4542414c"
    doc: The letters LABELONE.
    doc-ref: LVM2 lib/label/label.h label_header.id
  - id: sector
    type: u8
    -zfskit-number: safe
    doc: The sector that this label is in.
    doc-ref: LVM2 lib/label/label.h label_header.sector_xl
  - id: crc
    type: u4
    doc: CRC of the sector from the next field on.
    doc-ref: LVM2 lib/label/label.h label_header.crc_xl
  - id: content_offset
    type: u4
    doc: Where the content begins, in bytes from the start of the label.
    doc-ref: LVM2 lib/label/label.h label_header.offset_xl
  - id: type
    type: u8
    -zfskit-expect: "0x31303020324d564c"
    doc: The letters LVM2 001.
    doc-ref: LVM2 lib/label/label.h label_header.type
