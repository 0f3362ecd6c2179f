/**
 * Extended attributes: as an nvlist among a file's system attributes, or as files of a hidden directory.
 *
 * @see OpenZFS module/os/linux/zfs/zpl_xattr.c zpl_xattr_list, module/zfs/zfs_sa.c zfs_sa_get_xattr
 */
import { compareNames, type Limits } from "@zfskit/core";
import type { NvList } from "@zfskit/nvlist";
import { decodeNvlist } from "@zfskit/nvlist/decode";
import { nvGet } from "@zfskit/nvlist/lookup";
import { Directory } from "./directory.ts";
import type { Znode } from "./znode.ts";

/** Names that Linux knows a namespace of; others were stored without one, as FreeBSD and Solaris do. */
const NAMESPACES = ["user.", "trusted.", "security.", "system."];

/** All extended attributes of a file by name, the names as Linux shows them, in the order of their bytes. */
export async function listXattrs(znode: Znode, limits: Limits, signal?: AbortSignal): Promise<string[]> {
  const names = new Set(Object.keys(inAttributes(znode, limits)).map(shownName));
  const directory = await hiddenDirectory(znode, limits, signal);
  if (directory !== undefined) for await (const entry of directory.entries(signal)) names.add(shownName(entry.name));
  return [...names].sort(compareNames);
}

/**
 * The value of one extended attribute.
 *
 * @returns undefined where the file has none of that name
 */
export async function readXattr(znode: Znode, name: string, limits: Limits, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  const stored = inAttributes(znode, limits);
  const directory = await hiddenDirectory(znode, limits, signal);
  for (const candidate of storedNames(name)) {
    const value = nvGet(stored, candidate, "byte_array");
    if (value !== undefined) return value.slice();
    const entry = await directory?.find(candidate, signal);
    if (entry !== undefined) return (await znode.sibling(entry.object, signal)).open().readFile(signal === undefined ? {} : { signal });
  }
  return undefined;
}

function inAttributes(znode: Znode, limits: Limits): NvList {
  const packed = znode.attributes.bytes("ZPL_DXATTR");
  return packed === undefined || packed.length === 0 ? {} : decodeNvlist(packed, { limits });
}

async function hiddenDirectory(znode: Znode, limits: Limits, signal: AbortSignal | undefined): Promise<Directory | undefined> {
  const object = znode.attributes.word("ZPL_XATTR") ?? 0n;
  if (object === 0n) return undefined;
  const directory = await znode.sibling(Number(object), signal);
  return Directory.open(directory, 0, { limits, signal });
}

function shownName(stored: string): string {
  return NAMESPACES.some((namespace) => stored.startsWith(namespace)) ? stored : `user.${stored}`;
}

function storedNames(shown: string): string[] {
  return shown.startsWith("user.") ? [shown, shown.slice("user.".length)] : [shown];
}
