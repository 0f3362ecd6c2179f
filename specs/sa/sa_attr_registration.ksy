meta:
  id: sa_attr_registration
  endian:
    switch-on: is_le
    cases:
      true: le
      false: be
params:
  - id: is_le
    type: bool
-zfskit-size: 8
doc: "A value of the ZAP of attribute names: number, length and way of swapping bytes of an attribute."
doc-ref: OpenZFS include/sys/sa_impl.h ATTR_ENCODE
seq:
  - id: word
    type: u8
    -zfskit-bits:
      - {id: num, bits: 16, doc: "Number of the attribute, as layouts have it."}
      - {id: byteswap, bits: 8, enum: sa_byteswap, doc: "How its bytes are swapped."}
      - {id: length, bits: 16, -zfskit-number: safe, doc: "Length in bytes; 0 if it varies."}
      - {id: word_pad, bits: 24, -zfskit-role: pad}
    doc: The integer.
    doc-ref: OpenZFS include/sys/sa_impl.h ATTR_ENCODE
enums:
  sa_byteswap:
    0:
      id: uint64_array
    1:
      id: uint32_array
    2:
      id: uint16_array
    3:
      id: uint8_array
    4:
      id: acl
