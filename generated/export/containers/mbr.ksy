# Made by tools/codegen from specs/containers/mbr.ksy; do not edit.
meta:
  id: mbr
  endian: le
  imports:
    - mbr_entry
  license: MIT
  ks-version: 0.11
doc: First sector of a disk with a table of four partitions; of an extended partition, and of each next one in its chain.
doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
seq:
  - id: boot_code
    size: 446
  - id: partitions
    type: mbr_entry
    repeat: expr
    repeat-expr: 4
    doc: Partitions.
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: signature
    type: u2
    doc: 55 aa.
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
    valid: "0xaa55"
