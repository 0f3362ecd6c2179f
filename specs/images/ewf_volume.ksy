meta:
  id: ewf_volume
  endian: le
-zfskit-size: 24
doc: "Start of the volume section."
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
seq:
  - id: media_type
    type: u1
    doc: "Kind of the disk."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
  - id: unknown
    size: 3
    -zfskit-role: pad
  - id: chunk_count
    type: u4
    doc: "Chunks of the disk."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
  - id: sectors_per_chunk
    type: u4
    doc: "Sectors of a chunk."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
  - id: bytes_per_sector
    type: u4
    doc: "Bytes of a sector."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
  - id: sector_count
    type: u8
    -zfskit-number: safe
    doc: "Sectors of the disk."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Volume section
