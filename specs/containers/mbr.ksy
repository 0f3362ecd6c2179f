meta:
  id: mbr
  endian: le
  imports:
    - mbr_entry
-zfskit-size: 512
doc: "First sector of a disk with a table of four partitions; of an extended partition, and of each next one in its chain."
doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
seq:
  - id: boot_code
    size: 446
    -zfskit-role: pad
  - id: partitions
    type: mbr_entry
    repeat: expr
    repeat-expr: 4
    doc: "Partitions."
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
  - id: signature
    type: u2
    -zfskit-expect: "0xaa55"
    doc: "55 aa."
    doc-ref: UEFI Specification 2.10 5.2.1 Legacy Master Boot Record
