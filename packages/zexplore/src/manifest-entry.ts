/** One line of a manifest: every attribute and the content's hash of a file or volume, as the kernel would show it. */
import { isZfsError, type ZfsPlace } from "@zfskit/core";
import { deviceNumbers, type WalkEntry, type Znode } from "@zfskit/zpl";
import type { Volume } from "@zfskit/zvol";

const PERMISSION_MASK = 0xfff;

/**
 * The kernel numbers the roots of mounted snapshots downwards from here, by their object set.
 *
 * @see OpenZFS include/os/linux/zfs/sys/zfs_ctldir.h ZFSCTL_INO_SNAPDIRS, module/os/linux/zfs/zfs_vnops_os.c zfs_getattr_fast
 */
const SNAPSHOT_ROOTS_INO = 0xfffffffffffc;

/** A hash that is fed in pieces, which it does not keep: as node:crypto has it. What a browser has is waited for. */
export interface Sha256 {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array | Promise<Uint8Array>;
}

export type NewSha256 = () => Sha256;

interface DatasetName {
  readonly dataset: string;
  readonly snapshot: string | null;
}

interface EntryOptions {
  /** Number of the object set that the file is in. */
  readonly objset: number;
  readonly sha256: NewSha256;
}

/** Fields stand in the order of the reference, absent where they do not apply. */
export async function fileEntry(
  name: DatasetName,
  { path, stats, file }: WalkEntry,
  { objset, sha256 }: EntryOptions,
): Promise<Record<string, unknown>> {
  const entry: Record<string, unknown> = {
    ...name,
    path,
    type: stats.type,
    ino: name.snapshot !== null && path === "/" ? SNAPSHOT_ROOTS_INO - objset : stats.ino,
    mode: stats.mode & PERMISSION_MASK,
    uid: stats.uid,
    gid: stats.gid,
    nlink: stats.nlink,
    size: stats.size,
    mtime: String(stats.mtimeNs),
    ctime: String(stats.ctimeNs),
    btime: String(stats.birthtimeNs),
  };
  if (stats.isCharacterDevice() || stats.isBlockDevice()) {
    const { major, minor } = deviceNumbers(stats.rdev);
    entry["rdev"] = `${major}:${minor}`;
  }
  if (stats.isSymbolicLink()) entry["target"] = await file.readlink();
  if (stats.isFile()) {
    try {
      const dataset = name.snapshot === null ? name.dataset : `${name.dataset}@${name.snapshot}`;
      entry["sha256"] = await fileHash(file, { dataset, path }, sha256());
    } catch (error) {
      if (!isZfsError(error)) throw error;
      entry["error"] = error.message;
    }
  }
  const names = await file.listxattr();
  if (names.length > 0) {
    const xattrs: Record<string, string> = {};
    for (const xattr of names) xattrs[xattr] = base64((await file.getxattr(xattr)) ?? new Uint8Array(0));
    entry["xattrs"] = xattrs;
  }
  return entry;
}

export async function volumeEntry(volume: Volume, name: DatasetName, sha256: NewSha256): Promise<Record<string, unknown>> {
  const hash = sha256();
  let at = 0;
  for await (const { offset, length } of volume.extents()) {
    addZeros(hash, offset - at);
    for await (const chunk of volume.chunks(offset, length, { lend: true })) hash.update(chunk);
    at = offset + length;
  }
  addZeros(hash, volume.size - at);
  return { ...name, type: "volume", size: volume.size, sha256: hex(await hash.digest()) };
}

const ZERO_BYTES = 1024 * 1024;
let zeros: Uint8Array | undefined;

/** Holes are hashed without being read. */
async function fileHash(znode: Znode, place: ZfsPlace, hash: Sha256): Promise<string> {
  const file = znode.open(place);
  const { size } = znode.stats;
  let at = 0;
  for await (const { offset, length } of file.extents()) {
    addZeros(hash, offset - at);
    for await (const chunk of file.chunks({ start: offset, end: offset + length - 1, lend: true })) hash.update(chunk);
    at = offset + length;
  }
  addZeros(hash, size - at);
  return hex(await hash.digest());
}

function addZeros(hash: Sha256, count: number): void {
  if (count > 0) zeros ??= new Uint8Array(ZERO_BYTES);
  if (zeros === undefined) return;
  for (let left = count; left > 0; left -= zeros.length) hash.update(zeros.subarray(0, Math.min(left, zeros.length)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
