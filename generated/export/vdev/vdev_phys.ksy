# Made by tools/codegen from specs/vdev/vdev_phys.ksy; do not edit.
meta:
  id: vdev_phys
  imports:
    - ../spa/zio_eck
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
doc: "Third part of a label: the device's place in its pool, as an XDR nvlist."
doc-ref: OpenZFS include/sys/vdev_impl.h vdev_phys_t
seq:
  - id: nvlist
    size: 114648
    doc: Packed nvlist (version, name, state, txg, pool_guid, top_guid, guid, vdev_tree, features_for_read...), zero-filled.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_phys_t.vp_nvlist
  - id: zbt
    type: zio_eck(is_le)
    doc: Checksum of the 112 KiB; verifier is the block's byte offset on the device.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_phys_t.vp_zbt
