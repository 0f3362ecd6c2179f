meta:
  id: ewf_table
  endian: le
-zfskit-size: 24
doc: "Start of a table of chunks; the entries follow, then their Adler-32."
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
seq:
  - id: entry_count
    type: u4
    doc: "Entries."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
  - id: padding
    size: 4
    -zfskit-role: pad
  - id: base_offset
    type: u8
    -zfskit-number: safe
    doc: "What the entries count from, in bytes from the start of the file."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
  - id: padding2
    size: 4
    -zfskit-role: pad
  - id: checksum
    type: u4
    doc: "Adler-32 of what is before it."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
