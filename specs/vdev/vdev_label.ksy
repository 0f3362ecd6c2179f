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
  -zfskit-const:
    VDEV_LABELS:
      value: 4
      doc: "Labels of a device: two at its start, two at its end."
    VDEV_PAD_SIZE:
      value: 8192
      doc: Bytes of each of the two leading areas.
    VDEV_PHYS_SIZE:
      value: 114688
      doc: Bytes of the nvlist area with its checksum.
    VDEV_UBERBLOCK_RING:
      value: 131072
      doc: Bytes of the uberblock ring.
    VDEV_BOOT_OFFSET:
      value: 524288
      doc: "Where the boot area begins: after the first two labels."
    VDEV_BOOT_SIZE:
      value: 3670016
      doc: Bytes of the boot area; RAID-Z expansion uses it as scratch space.
    VDEV_LABEL_START_SIZE:
      value: 4194304
      doc: >-
        Bytes before allocatable space: two labels and the boot area. Offset 0 of a DVA lies 4 MiB after the
        start of the partition.
    VDEV_LABEL_END_SIZE:
      value: 524288
      doc: >-
        Bytes of the two labels at the end. The device's size is first rounded down to a multiple of the
        label's.
params:
  - id: is_le
    type: bool
-zfskit-struct: vdev_label_t
-zfskit-size: 262144
doc: "One of a device's four labels, 256 KiB: at 0, 256 KiB, and the last two multiples of 256 KiB that fit."
doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t
seq:
  - id: pad1
    size: 8192
    -zfskit-member: vl_pad1
    -zfskit-role: pad
  - id: be
    type: vdev_boot_envblock(is_le)
    -zfskit-member: vl_be
    doc: Variables of a boot loader.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_be
  - id: vdev_phys
    type: vdev_phys(is_le)
    -zfskit-member: vl_vdev_phys
    doc: Configuration.
    doc-ref: OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_vdev_phys
  - id: uberblock
    size: 131072
    -zfskit-member: vl_uberblock
    doc: >-
      Ring of uberblocks, slots of 1 << max(10, min(ashift, 13)) bytes; txg t goes to slot t modulo their
      number, the last one left to multihost protection when that is on.
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
