meta:
  id: ewf_section
  endian: le
-zfskit-size: 76
doc: "Start of a section."
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
seq:
  - id: type
    size: 16
    doc: "What it is, as text padded with zeros."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
  - id: next_offset
    type: u8
    -zfskit-number: safe
    doc: "Where the next section is; its own place in the last one."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
  - id: size
    type: u8
    -zfskit-number: safe
    doc: "Bytes of the section with this."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
  - id: padding
    size: 40
    -zfskit-role: pad
  - id: checksum
    type: u4
    doc: "Adler-32 of what is before it."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc Section descriptor
