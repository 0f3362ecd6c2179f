# Made by tools/codegen from specs/containers/mbr_entry.ksy; do not edit.
meta:
  id: mbr_entry
  endian: le
  license: MIT
  ks-version: 0.11
doc: A partition of an MBR.
doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
seq:
  - id: boot_indicator
    type: u1
    doc: "0x80: started from."
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: first_chs
    size: 3
    doc: First cylinder, head and sector, as nobody counts any more.
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: type
    type: u1
    doc: What it is for; 0 where it is not in use.
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: last_chs
    size: 3
    doc: Last cylinder, head and sector.
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: first_sector
    type: u4
    doc: "Its first sector: of a logical partition from its own table on, of the next table from the start of the extended
      one."
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: sector_count
    type: u4
    doc: Its sectors.
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
