meta:
  id: ewf_table_entry
  endian: le
-zfskit-size: 4
doc: "Where a chunk is."
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
seq:
  - id: entry
    type: u4
    -zfskit-bits:
      - {id: offset, bits: 31, doc: "Bytes from the base."}
      - {id: compressed, bits: 1, doc: "1: the chunk is a zlib stream."}
    doc: "The entry."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Table section
