meta:
  id: nvlist_header
  endian: be
-zfskit-struct: nvs_header_t
-zfskit-size: 4
doc: The four bytes before a packed nvlist of either encoding.
doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t
seq:
  - id: encoding
    type: u1
    -zfskit-member: nvh_encoding
    doc: NV_ENCODE_.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_encoding
  - id: endian
    type: u1
    -zfskit-member: nvh_endian
    doc: >-
      1: packed on a little-endian machine. Matters for the native encoding only; XDR is big-endian
      throughout.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_endian
  - id: reserved1
    size: 1
    -zfskit-member: nvh_reserved1
    -zfskit-role: pad
  - id: reserved2
    size: 1
    -zfskit-member: nvh_reserved2
    -zfskit-role: pad
