/**
 * Entries of NFSv4 access control lists, as files store them.
 *
 * @see OpenZFS include/sys/zfs_acl.h, module/os/linux/zfs/zfs_acl.c zfs_ace_fuid_size, zfs_ace_fuid_get_who
 */
import { ZfsError } from "@zfskit/core";
import {
  ACE_EVERYONE,
  ACE_GROUP,
  ACE_IDENTIFIER_GROUP,
  ACE_OWNER,
  ZfsAceHdrView,
  ZfsAceView,
  ZfsObjectAceView,
  ZfsOldaceView,
} from "@zfskit/format/fs";

/** Whom an entry is about: one of the three that every file has, or a user or group by its number. */
export type AceWho = "owner@" | "group@" | "everyone@" | "user" | "group";

/** One entry of an NFSv4 list. */
export interface Ace {
  /** 0 to 3 are allow, deny, audit and alarm, 5 to 8 the same with object types; {@link aceTypeWord} names them. */
  readonly type: number;
  readonly who: AceWho;
  /** Of a user or group: its number in the lower half, the index of its domain in the upper one. */
  readonly fuid: bigint | undefined;
  /** ACE_* bits; {@link aceRights} names them. */
  readonly mask: number;
  /** ACE_* bits of inheritance and of whom it is about; {@link aceFlags} names those of inheritance. */
  readonly flags: number;
  /** Two UUIDs that SMB clients set, 16 bytes each. */
  readonly objectTypes: { readonly object: Uint8Array; readonly inherited: Uint8Array } | undefined;
}

/** A bit of an entry, the letter that short forms have for it, and its word. */
export interface AceBit {
  readonly bit: number;
  readonly letter: string;
  readonly word: string;
}

/**
 * Rights in the order in which FreeBSD's getfacl shows them; a directory's list_directory, add_file and add_subdirectory
 * are the bits of read_data, write_data and append_data.
 *
 * @see OpenZFS include/os/linux/spl/sys/acl.h
 */
export const aceRightBits: readonly AceBit[] = [
  { bit: 0x1, letter: "r", word: "read_data" },
  { bit: 0x2, letter: "w", word: "write_data" },
  { bit: 0x20, letter: "x", word: "execute" },
  { bit: 0x4, letter: "p", word: "append_data" },
  { bit: 0x40, letter: "D", word: "delete_child" },
  { bit: 0x10000, letter: "d", word: "delete" },
  { bit: 0x80, letter: "a", word: "read_attributes" },
  { bit: 0x100, letter: "A", word: "write_attributes" },
  { bit: 0x8, letter: "R", word: "read_xattr" },
  { bit: 0x10, letter: "W", word: "write_xattr" },
  { bit: 0x20000, letter: "c", word: "read_acl" },
  { bit: 0x40000, letter: "C", word: "write_acl" },
  { bit: 0x80000, letter: "o", word: "write_owner" },
  { bit: 0x100000, letter: "s", word: "synchronize" },
];

/** Flags of inheritance and auditing, in the same order. */
export const aceFlagBits: readonly AceBit[] = [
  { bit: 0x1, letter: "f", word: "file_inherit" },
  { bit: 0x2, letter: "d", word: "dir_inherit" },
  { bit: 0x8, letter: "i", word: "inherit_only" },
  { bit: 0x4, letter: "n", word: "no_propagate" },
  { bit: 0x10, letter: "S", word: "successful_access" },
  { bit: 0x20, letter: "F", word: "failed_access" },
  { bit: 0x80, letter: "I", word: "inherited" },
];

const TYPE_WORDS = ["allow", "deny", "audit", "alarm"];
const ALLOW = 0;
const DENY = 1;
const FIRST_OBJECT_TYPE = 5;
const LAST_OBJECT_TYPE = 8;
const WHO_FLAGS = ACE_OWNER | ACE_GROUP | ACE_EVERYONE | ACE_IDENTIFIER_GROUP;
const WITHOUT_ID: Readonly<Record<number, AceWho>> = {
  [ACE_OWNER]: "owner@",
  [ACE_GROUP | ACE_IDENTIFIER_GROUP]: "group@",
  [ACE_EVERYONE]: "everyone@",
};

/** `allow`, `deny`, `audit` or `alarm`, whether or not object types go with it; others, which nothing sets, by number. */
export function aceTypeWord(type: number): string {
  return TYPE_WORDS[isObjectType(type) ? type - FIRST_OBJECT_TYPE : type] ?? `type ${type}`;
}

/** The words of the rights in a mask. */
export function aceRights(mask: number): string[] {
  return aceRightBits.filter(({ bit }) => (mask & bit) !== 0).map(({ word }) => word);
}

/** The words of the flags of inheritance and auditing. */
export function aceFlags(flags: number): string[] {
  return aceFlagBits.filter(({ bit }) => (flags & bit) !== 0).map(({ word }) => word);
}

/**
 * The entries of a list of today's form: 8 bytes for the three that have no number, 48 with object types, else 16.
 *
 * @param count - entries that the list is said to have; bytes behind them are not looked at
 * @throws {ZfsError} ECORRUPT when an entry reaches past the bytes
 */
export function decodeAces(bytes: Uint8Array, count: number, littleEndian: boolean): Ace[] {
  const aces: Ace[] = [];
  for (let at = 0; aces.length < count; ) {
    if (at + ZfsAceHdrView.SIZE > bytes.length) throw pastEnd(aces.length, count, bytes.length);
    const { type, flags, accessMask } = ZfsAceHdrView.of(bytes, at, littleEndian);
    const without = WITHOUT_ID[flags & WHO_FLAGS];
    const size = isObjectType(type)
      ? ZfsObjectAceView.SIZE
      : without !== undefined && (type === ALLOW || type === DENY)
        ? ZfsAceHdrView.SIZE
        : ZfsAceView.SIZE;
    if (at + size > bytes.length) throw pastEnd(aces.length, count, bytes.length);
    const object = isObjectType(type) ? ZfsObjectAceView.of(bytes, at, littleEndian) : undefined;
    aces.push({
      type,
      who: without ?? namedWho(flags),
      fuid: without === undefined ? ZfsAceView.of(bytes, at, littleEndian).fuid : undefined,
      mask: accessMask,
      flags,
      objectTypes: object && { object: object.objectType.slice(), inherited: object.inheritType.slice() },
    });
    at += size;
  }
  return aces;
}

/**
 * The entries of a list as ZPL versions 1 and 2 have it: 12 bytes each.
 *
 * @throws {ZfsError} ECORRUPT when an entry reaches past the bytes
 */
export function decodeOldAces(bytes: Uint8Array, count: number, littleEndian: boolean): Ace[] {
  if (count * ZfsOldaceView.SIZE > bytes.length) throw pastEnd(Math.floor(bytes.length / ZfsOldaceView.SIZE), count, bytes.length);
  return Array.from({ length: count }, (_, i) => {
    const { type, flags, accessMask, fuid } = ZfsOldaceView.of(bytes, i * ZfsOldaceView.SIZE, littleEndian);
    const without = WITHOUT_ID[flags & WHO_FLAGS];
    const who = without ?? namedWho(flags);
    return { type, who, fuid: without === undefined ? BigInt(fuid) : undefined, mask: accessMask, flags, objectTypes: undefined };
  });
}

function isObjectType(type: number): boolean {
  return type >= FIRST_OBJECT_TYPE && type <= LAST_OBJECT_TYPE;
}

function namedWho(flags: number): AceWho {
  return (flags & ACE_IDENTIFIER_GROUP) === 0 ? "user" : "group";
}

function pastEnd(index: number, count: number, length: number): ZfsError {
  return new ZfsError("ECORRUPT", `entry ${index} of ${count} of an access control list lies past its ${length} bytes`, {
    place: { structure: "zfs_ace" },
  });
}
