# Made by tools/codegen from specs/vdev/vdev_boot_envblock.ksy; do not edit.
meta:
  id: vdev_boot_envblock
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
doc: "Second 8 KiB of a label: variables of a boot loader."
doc-ref: OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t
seq:
  - id: version
    type: u8
    doc: "0: bootenv is text, 1: a packed nvlist."
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_version
  - id: bootenv
    size: 8144
    doc: The variables, zero-filled.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_bootenv
  - id: zbt
    type: zio_eck(is_le)
    doc: Checksum of the 8 KiB; verifier is the block's byte offset on the device.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_zbt
