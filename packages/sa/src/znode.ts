/**
 * The old znode: before ZPL version 5 a file's attributes lie in its bonus buffer in one fixed order.
 *
 * @see OpenZFS include/sys/zfs_znode.h znode_phys_t, module/zfs/zfs_sa.c zfs_attr_table
 */
import { ZnodeView } from "@zfskit/format/fs";
import { SaAttributes } from "./attributes.ts";

/** Names that system attributes have for the fields of the old znode. */
const NAMES: Readonly<Record<string, string>> = {
  ZPL_ATIME: "atime",
  ZPL_MTIME: "mtime",
  ZPL_CTIME: "ctime",
  ZPL_CRTIME: "crtime",
  ZPL_GEN: "gen",
  ZPL_MODE: "mode",
  ZPL_SIZE: "size",
  ZPL_PARENT: "parent",
  ZPL_LINKS: "links",
  ZPL_XATTR: "xattr",
  ZPL_RDEV: "rdev",
  ZPL_FLAGS: "flags",
  ZPL_UID: "uid",
  ZPL_GID: "gid",
  ZPL_ZNODE_ACL: "acl",
};

/**
 * The fields of an old znode under the names of system attributes; what follows it is the target of a symbolic link.
 *
 * @throws {ZfsError} ECORRUPT when the bonus is too short
 */
export function parseZnode(bonus: Uint8Array, littleEndian: boolean): SaAttributes {
  ZnodeView.of(bonus, 0, littleEndian);
  const values = new Map<string, { bytes: Uint8Array; littleEndian: boolean }>();
  for (const [name, id] of Object.entries(NAMES)) {
    const field = ZnodeView.fields.find((candidate) => candidate.name === id);
    if (field === undefined) continue;
    values.set(name, { bytes: bonus.subarray(field.offset, field.offset + field.width * (field.count ?? 1)), littleEndian });
  }
  if (bonus.length > ZnodeView.SIZE) values.set("ZPL_SYMLINK", { bytes: bonus.subarray(ZnodeView.SIZE), littleEndian });
  return new SaAttributes(values);
}
