/** One line of a manifest: every attribute and the content's hash of a file or volume, as the kernel would show it. */
import { createHash } from "node:crypto";
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

interface DatasetName {
  readonly dataset: string;
  readonly snapshot: string | null;
}

/** Fields stand in the order of the reference, absent where they do not apply. */
export async function fileEntry(name: DatasetName, { path, stats, file }: WalkEntry, objsetId: number): Promise<Record<string, unknown>> {
  const entry: Record<string, unknown> = {
    ...name,
    path,
    type: stats.type,
    ino: name.snapshot !== null && path === "/" ? SNAPSHOT_ROOTS_INO - objsetId : stats.ino,
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
      entry["sha256"] = await fileHash(file, { dataset, path });
    } catch (error) {
      if (!isZfsError(error)) throw error;
      entry["error"] = error.message;
    }
  }
  const names = await file.listxattr();
  if (names.length > 0) {
    const xattrs: Record<string, string> = {};
    for (const xattr of names) xattrs[xattr] = Buffer.from((await file.getxattr(xattr)) ?? []).toString("base64");
    entry["xattrs"] = xattrs;
  }
  return entry;
}

export async function volumeEntry(volume: Volume, name: DatasetName): Promise<Record<string, unknown>> {
  const hash = createHash("sha256");
  let at = 0;
  for await (const { offset, length } of volume.extents()) {
    addZeros(hash, offset - at);
    for await (const chunk of volume.chunks(offset, length, { lend: true })) hash.update(chunk);
    at = offset + length;
  }
  addZeros(hash, volume.size - at);
  return { ...name, type: "volume", size: volume.size, sha256: hash.digest("hex") };
}

const ZERO_BYTES = 1024 * 1024;
let zeros: Uint8Array | undefined;

/** Holes are hashed without being read. */
async function fileHash(znode: Znode, place: ZfsPlace): Promise<string> {
  const hash = createHash("sha256");
  const file = znode.open(place);
  const { size } = znode.stats;
  let at = 0;
  for await (const { offset, length } of file.extents()) {
    addZeros(hash, offset - at);
    for await (const chunk of file.chunks({ start: offset, end: offset + length - 1, lend: true })) hash.update(chunk);
    at = offset + length;
  }
  addZeros(hash, size - at);
  return hash.digest("hex");
}

function addZeros(hash: ReturnType<typeof createHash>, count: number): void {
  if (count > 0) zeros ??= new Uint8Array(ZERO_BYTES);
  if (zeros === undefined) return;
  for (let left = count; left > 0; left -= zeros.length) hash.update(zeros.subarray(0, Math.min(left, zeros.length)));
}
