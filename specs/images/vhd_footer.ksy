meta:
  id: vhd_footer
  endian: be
  -zfskit-const:
    VHD_FIXED: {value: 2, doc: "Type of disk: all of it, then the footer."}
    VHD_DYNAMIC: {value: 3, doc: "Type of disk: blocks as they were written to."}
    VHD_DIFFERENCING: {value: 4, doc: "Type of disk: sectors in which it differs from its parent."}
-zfskit-size: 512
doc: Last sector of a VHD; of those that are not fixed the first one too.
doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
seq:
  - id: cookie
    type: u8
    -zfskit-expect: "0x636f6e6563746978"
    doc: The letters conectix.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: features
    type: u4
    doc: Bits of features.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: version
    type: u4
    doc: "0x10000."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: data_offset
    type: u8
    doc: "Where the next structure is; all ones in a fixed disk."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: timestamp
    type: u4
    doc: Seconds since the beginning of 2000.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: creator_application
    size: 4
    doc: What made it.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: creator_version
    type: u4
    doc: Its version.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: creator_host_os
    type: u4
    doc: Where it ran.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: original_size
    type: u8
    doc: Bytes of the disk when it was made.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: current_size
    type: u8
    -zfskit-number: safe
    doc: Bytes of the disk.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: cylinders
    type: u2
    doc: "Geometry: cylinders."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: heads
    type: u1
    doc: "Geometry: heads."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: sectors
    type: u1
    doc: "Geometry: sectors of a track."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: disk_type
    type: u4
    doc: "Fixed, dynamic or differencing."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: checksum
    type: u4
    doc: Complement of the sum of all bytes but these four.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: unique_id
    size: 16
    doc: Identity of the disk.
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: saved_state
    type: u1
    doc: "1: the guest was suspended."
    doc-ref: Microsoft Virtual Hard Disk Image Format Specification 1.0 (2006) Hard Disk Footer Format
  - id: reserved
    size: 427
    -zfskit-role: pad
