# Made by tools/codegen from specs/nvpair/nvlist_header.ksy; do not edit.
meta:
  id: nvlist_header
  endian: be
  license: MIT
  ks-version: 0.11
doc: The four bytes before a packed nvlist of either encoding.
doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t
seq:
  - id: encoding
    type: u1
    doc: NV_ENCODE_.
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_encoding
  - id: endian
    type: u1
    doc: "1: packed on a little-endian machine. Matters for the native encoding only; XDR is big-endian throughout."
    doc-ref: OpenZFS module/nvpair/nvpair.c nvs_header_t.nvh_endian
  - id: reserved1
    size: 1
  - id: reserved2
    size: 1
