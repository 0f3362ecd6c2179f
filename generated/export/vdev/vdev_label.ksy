# Made by tools/codegen from specs/vdev/vdev_label.ksy; do not edit.
meta:
  id: vdev_label
  imports:
    - vdev_boot_envblock
    - vdev_phys
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
doc: "One of a device's four labels, 256 KiB: at 0, 256 KiB, and the last two multiples of 256 KiB that fit."
doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t
seq:
  - id: pad1
    size: 8192
  - id: be
    type: vdev_boot_envblock(is_le)
    doc: Variables of a boot loader.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_be
  - id: vdev_phys
    type: vdev_phys(is_le)
    doc: Configuration.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_vdev_phys
  - id: uberblock
    size: 131072
    doc: Ring of uberblocks, slots of 1 << max(10, min(ashift, 13)) bytes; txg t goes to slot t modulo their number, the
      last one left to multihost protection when that is on.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_uberblock
enums:
  pool_state:
    0:
      id: active
      doc: In use, or not exported properly.
    1:
      id: exported
    2:
      id: destroyed
    3:
      id: spare
      doc: The device is a hot spare.
    4:
      id: l2cache
      doc: The device is a read cache.
    5:
      id: uninitialized
      doc: Never on disk.
    6:
      id: unavail
      doc: Never on disk.
    7:
      id: potentially_active
      doc: Never on disk.
