meta:
  id: ewf_file_header
  endian: le
-zfskit-size: 13
doc: "Start of each file."
doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
seq:
  - id: signature
    size: 8
    doc: "The letters EVF and five bytes."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
  - id: fields_start
    type: u1
    doc: "1."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
  - id: segment
    type: u2
    doc: "Number of the file, from 1 on."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
  - id: fields_end
    type: u2
    doc: "0."
    doc-ref: libewf documentation/Expert Witness Compression Format (EWF).asciidoc File header
