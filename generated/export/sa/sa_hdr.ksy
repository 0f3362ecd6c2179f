# Made by tools/codegen from specs/sa/sa_hdr.ksy; do not edit.
meta:
  id: sa_hdr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: Head of the system attributes in a bonus or a spill block. The layout number names the sequence of attributes, a
  value of the ZAP of layouts. The attributes follow the header at once, in that sequence, each rounded up to 8 bytes. A
  layout number of 0 means layout 1. In C the structure is 8 bytes with one length in it; there are as many as fit in
  the header.
doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t
seq:
  - id: magic
    type: u4
    doc: SA_MAGIC.
    doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_magic
    valid: "0x002f505a"
  - id: layout_info
    type: u2
    doc: Layout and size of header.
    doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_layout_info
  - id: lengths
    type: u2
    repeat: expr
    repeat-expr: ((layout_info >> 10) * 8 - 6) / 2
    doc: Lengths in bytes of the attributes of variable size, in the layout's sequence; padding follows. The very last such
      attribute of a layout has one too.
    doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_lengths
instances:
  layout:
    value: (layout_info >> 0) & 1023
    doc: Number of the layout.
  header_size:
    value: (layout_info >> 10) & 63
    doc: Size of the header in 8-byte units.
