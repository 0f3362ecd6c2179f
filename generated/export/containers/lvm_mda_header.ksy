# Made by tools/codegen from specs/containers/lvm_mda_header.ksy; do not edit.
meta:
  id: lvm_mda_header
  endian: le
  license: MIT
  ks-version: 0.11
doc: "Start of a metadata area: 512 bytes, of which these and four raw_locn are used. What follows is a ring of text."
doc-ref: LVM2 lib/format_text/layout.h mda_header
seq:
  - id: checksum
    type: u4
    doc: CRC of the 508 bytes behind it.
    doc-ref: LVM2 lib/format_text/layout.h mda_header.checksum_xl
  - id: magic_low
    type: u8
    doc: First half of the magic.
    doc-ref: LVM2 lib/format_text/layout.h mda_header.magic
    valid: "0x5b7820324d564c20"
  - id: magic_high
    type: u8
    doc: Second half.
    doc-ref: LVM2 lib/format_text/layout.h mda_header.magic
    valid: "0x3e2a4e3072254135"
  - id: version
    type: u4
    doc: Always 1.
    doc-ref: LVM2 lib/format_text/layout.h mda_header.version
  - id: start
    type: u8
    doc: Bytes from the start of the device to this header.
    doc-ref: LVM2 lib/format_text/layout.h mda_header.start
  - id: size
    type: u8
    doc: Bytes of the area with this header.
    doc-ref: LVM2 lib/format_text/layout.h mda_header.size
