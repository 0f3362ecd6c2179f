/**
 * The access control lists of a file: the NFSv4 one that ZFS keeps for each, and the POSIX ones that Linux keeps beside it.
 *
 * Which of them a system heeds is said by the dataset's property `acltype`.
 *
 * @see OpenZFS module/os/linux/zfs/zfs_acl.c zfs_acl_node_read, zfs_acl_znode_info
 */
import { type Limits, ZfsError } from "@zfskit/core";
import { ZFS_ACL_VERSION_INITIAL, ZfsAclPhysV0View, ZfsAclPhysView, ZfsObjectAceView, ZfsOldaceView } from "@zfskit/format/fs";
import { type Ace, decodeAces, decodeOldAces } from "./ace.ts";
import { decodePosixAcl, POSIX_ACL_ACCESS, POSIX_ACL_DEFAULT, type PosixAclEntry } from "./posix-acl.ts";
import type { Znode } from "./znode.ts";

/** All lists of one file. */
export interface Acl {
  /** Absent where the file has none, as the directories of extended attributes of some releases. */
  readonly nfs4: readonly Ace[] | undefined;
  /** Absent where the mode says it all. */
  readonly posix: readonly PosixAclEntry[] | undefined;
  /** What files made in a directory start with. */
  readonly posixDefault: readonly PosixAclEntry[] | undefined;
}

/** Entries of one list, at most: OpenZFS sets no longer one (include/os/linux/spl/sys/acl.h MAX_ACL_ENTRIES). */
const MAX_ENTRIES = 1024;

/** @throws {ZfsError} ECORRUPT when a list makes no sense */
export async function readAcl(znode: Znode, limits: Limits, signal?: AbortSignal): Promise<Acl> {
  const posix = async (name: string): Promise<PosixAclEntry[] | undefined> => {
    const value = await znode.getxattr(name, signal);
    return value === undefined ? undefined : decodePosixAcl(value);
  };
  return {
    nfs4: await readNfs4Acl(znode, limits, signal),
    posix: await posix(POSIX_ACL_ACCESS),
    posixDefault: await posix(POSIX_ACL_DEFAULT),
  };
}

async function readNfs4Acl(znode: Znode, limits: Limits, signal: AbortSignal | undefined): Promise<Ace[] | undefined> {
  const { attributes } = znode;
  const aces = attributes.bytes("ZPL_DACL_ACES");
  const count = attributes.word("ZPL_DACL_COUNT");
  if (aces !== undefined && count !== undefined)
    return decodeAces(aces, checked(Number(count), MAX_ENTRIES, "entries"), attributes.isLittleEndian("ZPL_DACL_ACES") ?? true);
  const stored = attributes.bytes("ZPL_ZNODE_ACL");
  return stored === undefined ? undefined : readOldAcl(znode, stored, attributes.isLittleEndian("ZPL_ZNODE_ACL") ?? true, limits, signal);
}

/** Of an old znode: what does not fit into it lies in an object of its own. */
async function readOldAcl(
  znode: Znode,
  stored: Uint8Array,
  littleEndian: boolean,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<Ace[]> {
  const head = ZfsAclPhysView.of(stored, 0, littleEndian);
  if (head.aclVersion === ZFS_ACL_VERSION_INITIAL) {
    const { aclCount } = ZfsAclPhysV0View.of(stored, 0, littleEndian);
    const bytes = checked(aclCount, MAX_ENTRIES, "entries") * ZfsOldaceView.SIZE;
    const found = await entryBytes(znode, head, { bytes, littleEndian }, limits, signal);
    return decodeOldAces(found.bytes, aclCount, found.littleEndian);
  }
  const bytes = checked(head.aclSize, MAX_ENTRIES * ZfsObjectAceView.SIZE, "bytes");
  const found = await entryBytes(znode, head, { bytes, littleEndian }, limits, signal);
  return decodeAces(found.bytes, checked(head.aclCount, MAX_ENTRIES, "entries"), found.littleEndian);
}

async function entryBytes(
  znode: Znode,
  head: ZfsAclPhysView,
  wanted: { readonly bytes: number; readonly littleEndian: boolean },
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<{ bytes: Uint8Array; littleEndian: boolean }> {
  const object = head.aclExternObj;
  if (object === 0) return { bytes: head.aceData.subarray(0, wanted.bytes), littleEndian: wanted.littleEndian };
  const data = await znode.otherObject(object, signal);
  // Such an object is of one block, as large as the list; the machine that wrote it last may not be the dnode's.
  if (data.blockSize > limits.blockBytes) throw new ZfsError("ECORRUPT", `access control list in a block of ${data.blockSize} bytes`);
  const block = await data.readBlock(0, { signal });
  return { bytes: block.bytes.subarray(0, wanted.bytes), littleEndian: block.littleEndian };
}

function checked(count: number, most: number, what: string): number {
  if (count <= most) return count;
  throw new ZfsError("ECORRUPT", `access control list of ${count} ${what}, at most ${most} are possible`, {
    place: { structure: "zfs_acl_phys" },
  });
}
