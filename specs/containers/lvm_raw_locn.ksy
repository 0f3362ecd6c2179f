meta:
  id: lvm_raw_locn
  endian: le
-zfskit-size: 24
doc: Where in a metadata area a text lies.
doc-ref: LVM2 lib/format_text/layout.h raw_locn
seq:
  - id: offset
    type: u8
    -zfskit-number: safe
    doc: "Bytes from the start of the area; the text goes on behind the header where it reaches the end."
    doc-ref: LVM2 lib/format_text/layout.h raw_locn.offset
  - id: size
    type: u8
    -zfskit-number: safe
    doc: Bytes of the text.
    doc-ref: LVM2 lib/format_text/layout.h raw_locn.size
  - id: checksum
    type: u4
    doc: CRC of the text.
    doc-ref: LVM2 lib/format_text/layout.h raw_locn.checksum
  - id: flags
    type: u4
    doc: "1: ignored."
    doc-ref: LVM2 lib/format_text/layout.h raw_locn.flags
