/**
 * Access control lists that replay gives to files: the one that says what the mode says, and those that a log has.
 *
 * @see OpenZFS module/os/linux/zfs/zfs_acl.c acl_trivial_access_masks, zfs_acl_chmod, zfs_copy_ace_2_fuid
 */
import { ZfsAceEditor } from "@zfskit/format/edit/zfs-ace";
import { ZfsAceHdrEditor } from "@zfskit/format/edit/zfs-ace-hdr";
import { ACE_EVERYONE, ACE_GROUP, ACE_IDENTIFIER_GROUP, ACE_OWNER } from "@zfskit/format/fs";
import { type LoggedAce, loggedAces } from "./acl-mode.ts";
import type { FileAttributes } from "./file-attributes.ts";
import { isDirectoryMode } from "./file-attributes.ts";
import type { LoggedAcl } from "./record.ts";

/** Bits of include/os/linux/spl/sys/acl.h, that the permissions of a mode stand for. */
const READ = 0x1;
const WRITE = 0x2 | 0x4;
const DELETE_CHILD = 0x40;
const EXECUTE = 0x20;
/** Read named attributes, attributes and list; synchronize: what everyone may. */
const ALWAYS = 0x8 | 0x80 | 0x20000 | 0x100000;
/** Write named attributes, attributes, list and owner. */
const OWNER_ALWAYS = ALWAYS | 0x10 | 0x100 | 0x40000 | 0x80000;
const ALLOW = 0;
const DENY = 1;
const OWNING_GROUP = ACE_GROUP | ACE_IDENTIFIER_GROUP;
const WHO_MASK = ACE_OWNER | OWNING_GROUP | ACE_EVERYONE;

/** Give a file the list that its mode amounts to, as chmod does where aclmode is discard, which it is unless set. */
export function setModeList(file: FileAttributes): void {
  const mode = Number(file.word("ZPL_MODE"));
  setList(file, modeEntries(mode));
}

/** Give a file a list as it was logged. */
export function setLoggedList(file: FileAttributes, acl: LoggedAcl): void {
  setList(file, [...loggedAces(acl)]);
}

/** Old znodes keep theirs elsewhere: what they have is left as it is. */
function setList(file: FileAttributes, entries: readonly LoggedAce[]): void {
  if (file.values.bytes("ZPL_ZNODE_ACL") !== undefined) return;
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + sizeOf(entry), 0));
  let at = 0;
  for (const entry of entries) {
    const head = ZfsAceHdrEditor.of(bytes, at);
    head.type = entry.type;
    head.flags = entry.flags;
    head.accessMask = entry.mask;
    if (isNamed(entry)) {
      ZfsAceEditor.of(bytes, at).fuid = entry.who;
      bytes.set(entry.objectTypes, at + ZfsAceEditor.SIZE);
    }
    at += sizeOf(entry);
  }
  file.setBytes("ZPL_DACL_ACES", bytes);
  file.set("ZPL_DACL_COUNT", BigInt(entries.length));
}

/** Owner, owning group and everyone have no number; nor have they types of objects. */
function isNamed({ flags }: LoggedAce): boolean {
  const who = flags & WHO_MASK;
  return who === 0 || who === ACE_IDENTIFIER_GROUP;
}

function sizeOf(entry: LoggedAce): number {
  return isNamed(entry) ? ZfsAceEditor.SIZE + entry.objectTypes.length : ZfsAceHdrEditor.SIZE;
}

function modeEntries(mode: number): LoggedAce[] {
  const write = isDirectoryMode(mode) ? WRITE | DELETE_CHILD : WRITE;
  const masks = (bits: number) => ((bits & 4) === 0 ? 0 : READ) | ((bits & 2) === 0 ? 0 : write) | ((bits & 1) === 0 ? 0 : EXECUTE);
  const [owner, group, other] = [(mode >> 6) & 7, (mode >> 3) & 7, mode & 7] as const;
  const entries = [
    // Entries count in order: what a later one would grant to more than the mode does is settled before.
    ace(ALLOW, ACE_OWNER, masks(owner & ~group & other)),
    ace(DENY, ACE_OWNER, masks(~owner & (group | other))),
    ace(DENY, OWNING_GROUP, masks(~group & other)),
  ].filter(({ mask }) => mask !== 0);
  return [
    ...entries,
    ace(ALLOW, ACE_OWNER, OWNER_ALWAYS | masks(owner)),
    ace(ALLOW, OWNING_GROUP, ALWAYS | masks(group)),
    ace(ALLOW, ACE_EVERYONE, ALWAYS | masks(other)),
  ];
}

function ace(type: number, flags: number, mask: number): LoggedAce {
  return { type, flags, mask, who: 0n, objectTypes: NO_TYPES };
}

const NO_TYPES = new Uint8Array(0);
