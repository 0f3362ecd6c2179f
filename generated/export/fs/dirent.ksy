# Made by tools/codegen from specs/fs/dirent.ksy; do not edit.
meta:
  id: dirent
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  license: MIT
  ks-version: 0.11
params:
  - id: is_le
    type: bool
doc: Value of an entry of a directory's ZAP. File systems of version 1 have the whole word as object number.
doc-ref:
  - OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE
  - OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
seq:
  - id: word
    type:
      switch-on: is_le
      cases:
        true: word_bits_le
        false: word_bits_be
    doc: The integer.
    doc-ref: OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
enums:
  dirent_type:
    0:
      id: unknown
    1:
      id: fifo
    2:
      id: character_device
    4:
      id: directory
    6:
      id: block_device
    8:
      id: regular
    10:
      id: symbolic_link
    12:
      id: socket
    14:
      id: whiteout
types:
  word_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: obj
        doc: Object number.
        type: b48
      - id: word_pad
        type: b12
      - id: type
        enum: dirent_type
        doc: "Type of the file: bits 12 to 15 of its mode; 0 if not recorded."
        type: b4
  word_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: type
        enum: dirent_type
        doc: "Type of the file: bits 12 to 15 of its mode; 0 if not recorded."
        type: b4
      - id: word_pad
        type: b12
      - id: obj
        doc: Object number.
        type: b48
