# Made by tools/codegen from specs/images/ewf_table.ksy; do not edit.
meta:
  id: ewf_table
  endian: le
  license: MIT
  ks-version: 0.11
doc: Start of a table of chunks; the entries follow, then their Adler-32.
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
seq:
  - id: entry_count
    type: u4
    doc: Entries.
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
  - id: padding
    size: 4
  - id: base_offset
    type: u8
    doc: What the entries count from, in bytes from the start of the file.
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
  - id: padding2
    size: 4
  - id: checksum
    type: u4
    doc: Adler-32 of what is before it.
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
