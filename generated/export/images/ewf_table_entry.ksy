# Made by tools/codegen from specs/images/ewf_table_entry.ksy; do not edit.
meta:
  id: ewf_table_entry
  endian: le
  license: MIT
  ks-version: 0.11
doc: Where a chunk is.
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
seq:
  - id: entry
    type: entry_bits
    doc: The entry.
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
types:
  entry_bits:
    meta:
      bit-endian: le
    seq:
      - id: offset
        doc: Bytes from the base.
        type: b31
      - id: compressed
        doc: "1: the chunk is a zlib stream."
        type: b1
