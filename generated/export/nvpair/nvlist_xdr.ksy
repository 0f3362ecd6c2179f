# Made by tools/codegen from specs/nvpair/nvlist_xdr.ksy; do not edit.
meta:
  id: nvlist_xdr
  imports:
    - nvlist_header
    - nvpair
  endian: be
  license: MIT
  ks-version: 0.11
doc: A packed nvlist in XDR, as labels and packed_nvlist objects have it. Everything is big-endian, and starts at
  multiples of 4.
doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_create
seq:
  - id: header
    size: 4
    type: nvlist_header
    doc: Encoding, 1.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t
  - id: root
    type: list
    doc: The list.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvlist
types:
  list:
    doc: A list, the outermost or an embedded one.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvlist
    seq:
      - id: version
        type: s4
        doc: NV_VERSION.
        doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
      - id: nvflag
        type: u4
        doc: NV_UNIQUE_ bits.
        doc-ref: OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
      - id: pairs
        type: pair
        repeat: until
        repeat-until: _.decoded_size == 0
        doc: Pairs; the last has only its two sizes, both 0.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvl_fini
  pair:
    doc: A pair, or the end of the list.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: encoded_size
        type: u4
        doc: Bytes of the pair with this word and embedded lists; readers need not trust it.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_size
      - id: decoded_size
        type: u4
        doc: Bytes of the pair in memory; 0 ends the list.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvpair
      - id: body
        type: body
        if: decoded_size != 0
        doc: Name, type, value.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
  body:
    doc: What a pair holds.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: name
        type: text
        doc: Name.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
      - id: type
        type: u4
        enum: nvpair::data_type
        doc: What the value is.
        doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_type
      - id: nelem
        type: u4
        doc: Number of elements.
        doc-ref: OpenZFS include/sys/nvpair.h nvpair_t.nvp_value_elem
      - id: value
        type:
          switch-on: type
          cases:
            nvpair::data_type::boolean: nothing
            nvpair::data_type::byte: u4
            nvpair::data_type::int16: s4
            nvpair::data_type::uint16: u4
            nvpair::data_type::int32: s4
            nvpair::data_type::uint32: u4
            nvpair::data_type::int64: s8
            nvpair::data_type::uint64: u8
            nvpair::data_type::string: text
            nvpair::data_type::byte_array: opaque(nelem)
            nvpair::data_type::int16_array: words
            nvpair::data_type::uint16_array: words
            nvpair::data_type::int32_array: words
            nvpair::data_type::uint32_array: words
            nvpair::data_type::int64_array: longs
            nvpair::data_type::uint64_array: longs
            nvpair::data_type::string_array: texts(nelem)
            nvpair::data_type::hrtime: s8
            nvpair::data_type::nvlist: list
            nvpair::data_type::nvlist_array: lists(nelem)
            nvpair::data_type::boolean_value: u4
            nvpair::data_type::int8: u4
            nvpair::data_type::uint8: u4
            nvpair::data_type::boolean_array: words
            nvpair::data_type::int8_array: words
            nvpair::data_type::uint8_array: words
            nvpair::data_type::double: u8
        if: nelem != 0
        doc: Value. Integers of fewer than 32 bits are widened to 32, also in arrays; of a byte only the low 8 bits count, the
          others may be its sign or zero. A double is its 64 bits.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
  nothing:
    doc: No value.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq: []
  text:
    doc: A string, without zero byte.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: length
        type: u4
        doc: Bytes.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
      - id: text
        size: length
        doc: The string; UTF-8 by habit, any bytes by format.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
      - id: fill
        size: (4 - length % 4) % 4
  opaque:
    params:
      - id: nelem
        type: u4
        doc: Number of elements, from the pair.
    doc: Bytes; without a length of their own, unlike the other arrays.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: bytes
        size: nelem
        doc: The bytes.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
      - id: fill
        size: (4 - nelem % 4) % 4
  words:
    doc: An array of integers of up to 32 bits.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: count
        type: u4
        doc: Number of elements once more.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
      - id: items
        type: u4
        repeat: expr
        repeat-expr: count
        doc: Elements.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
  longs:
    doc: An array of 64-bit integers.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: count
        type: u4
        doc: Number of elements once more.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
      - id: items
        type: u8
        repeat: expr
        repeat-expr: count
        doc: Elements.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
  texts:
    params:
      - id: nelem
        type: u4
        doc: Number of elements, from the pair.
    doc: An array of strings; their number is the pair's.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
    seq:
      - id: items
        type: text
        repeat: expr
        repeat-expr: nelem
        doc: Elements.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
  lists:
    params:
      - id: nelem
        type: u4
        doc: Number of elements, from the pair.
    doc: An array of lists; their number is the pair's.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_embedded_nvl_array
    seq:
      - id: items
        type: list
        repeat: expr
        repeat-expr: nelem
        doc: Elements.
        doc-ref: OpenZFS module/nvpair/nvpair.c nvs_embedded_nvl_array
