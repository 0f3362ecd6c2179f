/**
 * The permission bits that an access control list amounts to.
 *
 * @see OpenZFS module/os/linux/zfs/zfs_acl.c zfs_mode_compute, zfs_acl_next_ace; zfs_byteswap.c zfs_ace_byteswap
 */
import { ACE_EVERYONE, ACE_GROUP, ACE_IDENTIFIER_GROUP, ACE_OWNER, ZfsOldaceView } from "@zfskit/format/fs";
import type { LoggedAcl } from "./record.ts";

/** Of access masks and flags: include/sys/acl.h. */
const ACE_READ_DATA = 0x1;
const ACE_WRITE_DATA = 0x2;
const ACE_EXECUTE = 0x20;
const ACE_INHERIT_ONLY = 0x8;
const ALLOW = 0;
const DENY = 1;
/** Entries of these types are longer: they name objects. */
const OBJECT_TYPE_FIRST = 5;
const OBJECT_TYPE_LAST = 8;
const OBJECT_TYPES_BYTES = 32;
const WHO_MASK = ACE_OWNER | ACE_GROUP | ACE_IDENTIFIER_GROUP | ACE_EVERYONE;
const OWNING_GROUP = ACE_GROUP | ACE_IDENTIFIER_GROUP;
/** Not among the permissions: type, set-uid, set-gid, sticky. */
const KEPT_BITS = 0o177000;

/** An entry of a list as it was logged. */
export interface LoggedAce {
  readonly type: number;
  readonly flags: number;
  readonly mask: number;
  /** A user's or group's number, where the flags name nobody. */
  readonly who: bigint;
  /** The two UUIDs of an entry about objects; empty for others. */
  readonly objectTypes: Uint8Array;
}

/** @throws {ZfsError} ECORRUPT when the entries reach past the list */
export function modeOfAcl(acl: LoggedAcl, file: { readonly mode: number; readonly uid: bigint; readonly gid: bigint }): number {
  let mode = file.mode & KEPT_BITS;
  let seen = 0;
  for (const ace of loggedAces(acl)) {
    if ((ace.type !== ALLOW && ace.type !== DENY) || (ace.flags & ACE_INHERIT_ONLY) !== 0) continue;
    const who = ace.flags & WHO_MASK;
    const permissions =
      ((ace.mask & ACE_READ_DATA) === 0 ? 0 : 4) | ((ace.mask & ACE_WRITE_DATA) === 0 ? 0 : 2) | ((ace.mask & ACE_EXECUTE) === 0 ? 0 : 1);
    let decided = 0;
    if (who === ACE_OWNER || (who === 0 && ace.who === file.uid)) decided = permissions << 6;
    else if (who === OWNING_GROUP || (who === ACE_IDENTIFIER_GROUP && ace.who === file.gid)) decided = permissions << 3;
    else if (who === ACE_EVERYONE) decided = (permissions << 6) | (permissions << 3) | permissions;
    // The first entry that speaks of a permission decides it.
    if (ace.type === ALLOW) mode |= decided & ~seen;
    seen |= decided;
  }
  return mode;
}

/** In a log, entries are as the kernel was given them, with ids of 32 bits: as old pools have them on disk. */
export function* loggedAces({ aces: bytes, count, littleEndian }: LoggedAcl): Generator<LoggedAce> {
  for (let i = 0, at = 0; i < count; i++) {
    const ace = ZfsOldaceView.of(bytes, at, littleEndian);
    at += ZfsOldaceView.SIZE;
    const typed = ace.type >= OBJECT_TYPE_FIRST && ace.type <= OBJECT_TYPE_LAST;
    const objectTypes = bytes.subarray(at, at + (typed ? OBJECT_TYPES_BYTES : 0));
    at += objectTypes.length;
    yield { type: ace.type, flags: ace.flags, mask: ace.accessMask, who: BigInt(ace.fuid), objectTypes };
  }
}
