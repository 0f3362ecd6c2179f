meta:
  id: luks2_hdr
  endian: be
-zfskit-size: 512
doc: "Binary header of LUKS2, in 4096 bytes; JSON follows, up to hdr_size. A second copy follows that."
doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk
seq:
  - id: magic
    size: 6
    doc: "L U K S, 0xba 0xbe; S K U L in the second copy."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.magic
  - id: version
    type: u2
    doc: Always 2.
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.version
  - id: hdr_size
    type: u8
    -zfskit-number: safe
    doc: "Bytes of header and JSON: 16 KiB to 4 MiB, a power of two."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.hdr_size
  - id: seqid
    type: u8
    doc: The copy with the higher number is newer.
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.seqid
  - id: label
    size: 48
    doc: "Label, as text; zero-filled."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.label
  - id: csum_alg
    size: 32
    doc: "Checksum, as sha256."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.csum_alg
  - id: salt
    size: 64
    doc: "Random, so that copies differ."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.salt
  - id: uuid
    size: 40
    doc: "Identity, as text; zero-filled."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.uuid
  - id: subsystem
    size: 48
    doc: "Second label, as text; zero-filled."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.subsystem
  - id: hdr_offset
    type: u8
    -zfskit-number: safe
    doc: Where this copy lies in bytes.
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.hdr_offset
  - id: padding
    size: 184
    -zfskit-role: pad
    doc: Zeros.
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.padding
  - id: csum
    size: 64
    doc: "Checksum of header and JSON, taken with zeros in its place."
    doc-ref: LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.csum
