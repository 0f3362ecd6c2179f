# Made by tools/codegen from specs/spa/dva.ksy; do not edit.
meta:
  id: dva
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
doc: "Where one copy of a block lies: a top-level vdev, an offset in its allocatable space and the space taken there. A
  DVA whose two words are zero is empty. An encrypted block uses the third DVA of its pointer for key material instead;
  see blkptr_encrypted."
doc-ref: OpenZFS include/sys/spa.h dva_t
seq:
  - id: word0
    type:
      switch-on: is_le
      cases:
        true: word0_bits_le
        false: word0_bits_be
    doc: Allocated size and vdev.
    doc-ref: OpenZFS include/sys/spa.h dva_t.dva_word[0]
  - id: word1
    type:
      switch-on: is_le
      cases:
        true: word1_bits_le
        false: word1_bits_be
    doc: Offset and gang bit.
    doc-ref: OpenZFS include/sys/spa.h dva_t.dva_word[1]
types:
  word0_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: asize
        doc: Space allocated, with RAID-Z parity and skip sectors; of a gang block the whole gang's, children included.
        type: b24
      - id: asize_pad
        type: b8
      - id: vdev
        doc: Id of the top-level vdev (its index among the root vdev's children).
        type: b24
      - id: vdev_pad
        type: b8
  word0_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: vdev_pad
        type: b8
      - id: vdev
        doc: Id of the top-level vdev (its index among the root vdev's children).
        type: b24
      - id: asize_pad
        type: b8
      - id: asize
        doc: Space allocated, with RAID-Z parity and skip sectors; of a gang block the whole gang's, children included.
        type: b24
  word1_bits_le:
    meta:
      bit-endian: le
    seq:
      - id: offset
        doc: "Offset in the vdev's allocatable space, which begins VDEV_LABEL_START_SIZE (4 MiB) after the start of a leaf
          device: label pair (512 KiB) and boot area (3.5 MiB), not the label pair alone."
        type: b63
      - id: gang
        doc: Set if a gang header lies here instead of the data.
        type: b1
  word1_bits_be:
    meta:
      bit-endian: be
    seq:
      - id: gang
        doc: Set if a gang header lies here instead of the data.
        type: b1
      - id: offset
        doc: "Offset in the vdev's allocatable space, which begins VDEV_LABEL_START_SIZE (4 MiB) after the start of a leaf
          device: label pair (512 KiB) and boot area (3.5 MiB), not the label pair alone."
        type: b63
