meta:
  id: vhd_parent_locator
  endian: be
  -zfskit-const:
    VHD_LOCATOR_W2RU: {value: 0x57327275, doc: "Path from the image's folder, UTF-16, little-endian."}
    VHD_LOCATOR_W2KU: {value: 0x57326b75, doc: "Absolute path, UTF-16, little-endian."}
    VHD_LOCATOR_MACX: {value: 0x4d616358, doc: "File URL, UTF-8."}
-zfskit-size: 24
doc: Where the name of a parent is, as one kind of system writes it.
doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
seq:
  - id: platform_code
    type: u4
    doc: "Which system; 0 for no locator."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
  - id: platform_data_space
    type: u4
    doc: Room for the name, in sectors.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
  - id: platform_data_length
    type: u4
    doc: Bytes of the name.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
  - id: reserved
    type: u4
    -zfskit-role: pad
  - id: platform_data_offset
    type: u8
    -zfskit-number: safe
    doc: Where it is.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Parent Locator Entries
