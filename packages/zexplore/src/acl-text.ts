/**
 * Access control lists as the commands of other systems print them: POSIX ones as Linux's getfacl, NFSv4 ones as FreeBSD's
 * getfacl and illumos' `ls -V`.
 */
import {
  type Ace,
  type AceBit,
  type Acl,
  aceFlagBits,
  aceFlags,
  aceRightBits,
  aceRights,
  aceTypeWord,
  type FileStat,
  type FuidDomains,
  fuidNumber,
  fuidText,
  type PosixAclEntry,
} from "@zfskit/zpl";
import { hex } from "./objects.ts";

const PERMISSION_LETTERS = [
  [4, "r"],
  [2, "w"],
  [1, "x"],
] as const;
const WORDS: Readonly<Record<PosixAclEntry["tag"], string>> = {
  "user-obj": "user",
  user: "user",
  "group-obj": "group",
  group: "group",
  mask: "mask",
  other: "other",
};
/** What the mask bounds. */
const MASKED: ReadonlySet<string> = new Set(["user", "group-obj", "group"]);

/** `owner@:rw-p--aARWcCos:fd-----:allow` */
function aceText(ace: Ace, domains: FuidDomains): string {
  const who = ace.fuid === undefined ? ace.who : `${ace.who}:${fuidText(ace.fuid, domains)}`;
  const types = ace.objectTypes === undefined ? "" : `:${hex(ace.objectTypes.object)}:${hex(ace.objectTypes.inherited)}`;
  return `${who}:${letters(aceRightBits, ace.mask)}:${letters(aceFlagBits, ace.flags)}:${aceTypeWord(ace.type)}${types}`;
}

/** The lines of both lists; without a POSIX one, those that the mode stands for. */
export function aclLines(acl: Acl, stats: FileStat, domains: FuidDomains): string[] {
  return [
    ...posixLines(acl.posix ?? entriesOfMode(stats.mode), ""),
    ...posixLines(acl.posixDefault ?? [], "default:"),
    ...(acl.nfs4 === undefined ? [] : ["# NFSv4", ...acl.nfs4.map((ace) => aceText(ace, domains))]),
  ];
}

/** The same with all fields, for JSON. */
export function aclJson(acl: Acl, domains: FuidDomains): Record<string, unknown> {
  return {
    posix: acl.posix?.map(posixJson),
    posixDefault: acl.posixDefault?.map(posixJson),
    nfs4: acl.nfs4?.map((ace) => ({
      text: aceText(ace, domains),
      type: aceTypeWord(ace.type),
      who: ace.who,
      ...(ace.fuid === undefined ? {} : { id: fuidNumber(ace.fuid), sid: sidOf(ace.fuid, domains) }),
      rights: aceRights(ace.mask),
      mask: ace.mask,
      inheritance: aceFlags(ace.flags),
      flags: ace.flags,
      ...(ace.objectTypes && { objectType: hex(ace.objectTypes.object), inheritedObjectType: hex(ace.objectTypes.inherited) }),
    })),
  };
}

/** `S-1-5-21-1-2-3-1000`; undefined for a plain number. */
export function sidOf(fuid: bigint, domains: FuidDomains): string | undefined {
  return fuid === BigInt(fuidNumber(fuid)) ? undefined : fuidText(fuid, domains);
}

function posixLines(entries: readonly PosixAclEntry[], prefix: string): string[] {
  const mask = entries.find(({ tag }) => tag === "mask")?.permissions;
  return entries.map(({ tag, id, permissions }) => {
    const line = `${prefix}${WORDS[tag]}:${id ?? ""}:${permissionText(permissions)}`;
    const effective = mask === undefined || !MASKED.has(tag) ? permissions : permissions & mask;
    return effective === permissions ? line : `${line}\t#effective:${permissionText(effective)}`;
  });
}

function posixJson({ tag, id, permissions }: PosixAclEntry): Record<string, unknown> {
  return { tag, id, permissions: permissionText(permissions) };
}

function entriesOfMode(mode: number): PosixAclEntry[] {
  return [
    { tag: "user-obj", id: undefined, permissions: (mode >> 6) & 7 },
    { tag: "group-obj", id: undefined, permissions: (mode >> 3) & 7 },
    { tag: "other", id: undefined, permissions: mode & 7 },
  ];
}

function permissionText(permissions: number): string {
  return PERMISSION_LETTERS.map(([bit, letter]) => ((permissions & bit) === 0 ? "-" : letter)).join("");
}

function letters(bits: readonly AceBit[], value: number): string {
  return bits.map(({ bit, letter }) => ((value & bit) === 0 ? "-" : letter)).join("");
}
