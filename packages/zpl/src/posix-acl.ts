/**
 * POSIX access control lists: Linux keeps them in extended attributes, in a form of its own that is little-endian everywhere.
 *
 * @see OpenZFS module/os/linux/zfs/zpl_xattr.c zpl_set_acl_impl; Linux include/uapi/linux/posix_acl_xattr.h
 */
import { ZfsError } from "@zfskit/core";

/** Whom an entry is about; the mask bounds all but user-obj and other. */
export type PosixAclTag = "user-obj" | "user" | "group-obj" | "group" | "mask" | "other";

export interface PosixAclEntry {
  readonly tag: PosixAclTag;
  /** Of user and group alone. */
  readonly id: number | undefined;
  /** 4 read, 2 write, 1 execute. */
  readonly permissions: number;
}

/** Names of the extended attributes. */
export const POSIX_ACL_ACCESS = "system.posix_acl_access";
export const POSIX_ACL_DEFAULT = "system.posix_acl_default";

const VERSION = 2;
const HEADER_BYTES = 4;
const ENTRY_BYTES = 8;
const PERMISSIONS = 7;
const TAGS: Readonly<Record<number, PosixAclTag>> = {
  1: "user-obj",
  2: "user",
  4: "group-obj",
  8: "group",
  16: "mask",
  32: "other",
};

/**
 * The entries of the value of such an attribute.
 *
 * @throws {ZfsError} ECORRUPT when its version or a tag is unknown, or its length fits no whole number of entries
 */
export function decodePosixAcl(value: Uint8Array): PosixAclEntry[] {
  if (value.length < HEADER_BYTES || (value.length - HEADER_BYTES) % ENTRY_BYTES !== 0) throw corrupt(`of ${value.length} bytes`);
  const view = new DataView(value.buffer, value.byteOffset, value.length);
  const version = view.getUint32(0, true);
  if (version !== VERSION) throw corrupt(`of version ${version}`);
  return Array.from({ length: (value.length - HEADER_BYTES) / ENTRY_BYTES }, (_, i) => {
    const at = HEADER_BYTES + i * ENTRY_BYTES;
    const tag = TAGS[view.getUint16(at, true)];
    const permissions = view.getUint16(at + 2, true);
    if (tag === undefined) throw corrupt(`with an entry of tag ${view.getUint16(at, true)}`);
    if (permissions > PERMISSIONS) throw corrupt(`with permissions 0x${permissions.toString(16)}`);
    return { tag, id: tag === "user" || tag === "group" ? view.getUint32(at + 4, true) : undefined, permissions };
  });
}

function corrupt(what: string): ZfsError {
  return new ZfsError("ECORRUPT", `POSIX access control list ${what}`, { place: { structure: "posix_acl_xattr" } });
}
