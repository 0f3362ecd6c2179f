meta:
  id: dva
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
  -zfskit-const:
    SPA_MINBLOCKSHIFT:
      value: 9
      doc: log2 of the 512-byte unit in which block pointers count sizes and offsets.
    SPA_MINBLOCKSIZE:
      value: 512
      doc: Smallest block and unit of every size in a block pointer, in bytes.
    SPA_OLD_MAXBLOCKSIZE:
      value: 131072
      doc: Largest data block without the large_blocks feature, in bytes.
    SPA_MAXBLOCKSIZE:
      value: 16777216
      doc: Largest data block of any pool, in bytes.
params:
  - id: is_le
    type: bool
-zfskit-struct: dva_t
-zfskit-size: 16
doc: >-
  Where one copy of a block lies: a top-level vdev, an offset in its allocatable space and the space taken
  there. A DVA whose two words are zero is empty. An encrypted block uses the third DVA of its pointer for key
  material instead; see blkptr_encrypted.
doc-ref: OpenZFS include/sys/spa.h dva_t
seq:
  - id: word0
    type: u8
    -zfskit-member: dva_word[0]
    -zfskit-bits:
      - id: asize
        bits: 24
        -zfskit-number: safe
        -zfskit-unit: 512
        doc: >-
          Space allocated, with RAID-Z parity and skip sectors; of a gang block the whole gang's, children
          included.
      - {id: asize_pad, bits: 8, -zfskit-role: pad}
      - id: vdev
        bits: 24
        -zfskit-number: safe
        doc: Id of the top-level vdev (its index among the root vdev's children).
      - {id: vdev_pad, bits: 8, -zfskit-role: pad}
    doc: Allocated size and vdev.
    doc-ref: OpenZFS include/sys/spa.h dva_t.dva_word[0]
  - id: word1
    type: u8
    -zfskit-member: dva_word[1]
    -zfskit-bits:
      - id: offset
        bits: 63
        -zfskit-number: safe
        -zfskit-unit: 512
        doc: >-
          Offset in the vdev's allocatable space, which begins VDEV_LABEL_START_SIZE (4 MiB) after the start
          of a leaf device: label pair (512 KiB) and boot area (3.5 MiB), not the label pair alone.
      - {id: gang, bits: 1, doc: "Set if a gang header lies here instead of the data."}
    doc: Offset and gang bit.
    doc-ref: OpenZFS include/sys/spa.h dva_t.dva_word[1]
