/**
 * The old znode: before ZPL version 5 a file's attributes lie in its bonus buffer in one fixed order.
 *
 * @see OpenZFS include/sys/zfs_znode.h znode_phys_t, module/zfs/zfs_sa.c zfs_attr_table
 */
import { ZnodeFields, ZnodeView } from "@zfskit/format/fs";
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

const PLACES = new Map(
  Object.entries(NAMES).flatMap(([name, id]) => {
    const field = ZnodeFields.find((candidate) => candidate.name === id);
    return field === undefined ? [] : [[name, { at: field.offset, length: field.width * (field.count ?? 1) }] as const];
  }),
);

/**
 * The fields of an old znode under the names of system attributes; what follows it is the target of a symbolic link.
 *
 * @throws {ZfsError} ECORRUPT when the bonus is too short
 */
export function parseZnode(bonus: Uint8Array, littleEndian: boolean): SaAttributes {
  const { dv: view } = ZnodeView.of(bonus, 0, littleEndian);
  const symlink = { at: ZnodeView.SIZE, length: bonus.length - ZnodeView.SIZE };
  return new SaAttributes([{ view, littleEndian, places: symlink.length === 0 ? PLACES : new Map([...PLACES, ["ZPL_SYMLINK", symlink]]) }]);
}
