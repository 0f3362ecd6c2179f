meta:
  id: sa_hdr
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    SA_MAGIC:
      value: 0x2F505A
      doc: Magic of a bonus or spill block of system attributes.
    SA_HDR_MIN_BYTES:
      value: 8
      doc: Bytes of the shortest header; the size in layout_info counts from the magic.
params:
  - id: is_le
    type: bool
-zfskit-struct: sa_hdr_phys_t
-zfskit-size: 6
doc: >-
  Head of the system attributes in a bonus or a spill block. The layout number names the sequence of
  attributes, a value of the ZAP of layouts. The attributes follow the header at once, in that sequence, each
  rounded up to 8 bytes. A layout number of 0 means layout 1. In C the structure is 8 bytes with one length in
  it; there are as many as fit in the header.
doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t
seq:
  - id: magic
    type: u4
    -zfskit-member: sa_magic
    -zfskit-expect: "0x002f505a"
    doc: SA_MAGIC.
    doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_magic
  - id: layout_info
    type: u2
    -zfskit-member: sa_layout_info
    -zfskit-bits:
      - {id: layout, bits: 10, doc: "Number of the layout."}
      - id: header_size
        bits: 6
        -zfskit-number: safe
        -zfskit-unit: 8
        doc: Size of the header in 8-byte units.
    doc: Layout and size of header.
    doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_layout_info
  - id: lengths
    type: u2
    repeat: expr
    repeat-expr: ((layout_info >> 10) * 8 - 6) / 2
    -zfskit-member: sa_lengths
    doc: >-
      Lengths in bytes of the attributes of variable size, in the layout's sequence; padding follows. The very
      last such attribute of a layout has one too.
    doc-ref: OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_lengths
