/**
 * Bits of the mask of a setattr record.
 *
 * They are the kernel's own, and not the format's: FreeBSD and illumos have others, and a log that one of them wrote is
 * replayed wrongly by Linux, and the other way round.
 *
 * @see OpenZFS include/os/linux/spl/sys/vnode.h ATTR_XVATTR; Linux include/linux/fs.h ATTR_MODE
 */
export const SETATTR_MODE = 0x1;
export const SETATTR_UID = 0x2;
export const SETATTR_GID = 0x4;
export const SETATTR_SIZE = 0x8;
export const SETATTR_ATIME = 0x10;
export const SETATTR_MTIME = 0x20;
/** Attributes beyond those of POSIX follow the record. */
export const SETATTR_XVATTR = 0x80000000;
