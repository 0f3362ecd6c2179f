meta:
  id: dirent
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 8
doc: Value of an entry of a directory's ZAP. File systems of version 1 have the whole word as object number.
doc-ref:
  - OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE
  - OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
seq:
  - id: word
    type: u8
    -zfskit-bits:
      - {id: obj, bits: 48, -zfskit-number: safe, doc: "Object number."}
      - {id: word_pad, bits: 12, -zfskit-role: pad}
      - id: type
        bits: 4
        enum: dirent_type
        doc: "Type of the file: bits 12 to 15 of its mode; 0 if not recorded."
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
