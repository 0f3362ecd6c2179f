/**
 * Copying files of a pool to the local disk: times, modes, links and holes are kept, and for root owners, devices and
 * extended attributes.
 */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  ftruncateSync,
  futimesSync,
  lchownSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  openSync,
  symlinkSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { basename } from "node:path";
import { encodeName, isZfsError, ZfsError, type ZfsPlace } from "@zfskit/core";
import { deviceNumbers, type Extent, type FileStat, type Filesystem, type OnDamage, type WalkEntry, type Znode } from "@zfskit/zpl";
import type { Volume } from "@zfskit/zvol";
import { collectXattrs, restoreXattrs, type XattrRecord } from "./copy-xattrs.ts";
import { type DamagedOption, DamagedRanges } from "./damaged.ts";
import type { Output } from "./output.ts";

export interface CopyOptions extends DamagedOption {
  readonly out: Output;
  /** Told of bytes as they are written, and of those that are left out as holes. */
  readonly onBytes: (count: number) => void;
}

/** The bytes of a file or volume: ranges that hold data, and what is in them. */
interface CopySource {
  readonly size: number;
  extents(onDamage: OnDamage | undefined): AsyncIterable<Extent>;
  chunks(extent: Extent, onDamage: OnDamage | undefined): AsyncIterable<Uint8Array>;
  /** Gives all bytes at once where they are few; otherwise false. */
  small?(use: (bytes: Uint8Array) => void): Promise<boolean>;
}

const NS_PER_SECOND = 1_000_000_000;
const PERMISSIONS = 0xfff;

/** Copies trees; remembers what must wait until all files are there. */
export class Copier {
  readonly #out: Output;
  readonly #onBytes: (count: number) => void;
  readonly #damaged: DamagedOption["damaged"];
  readonly #isRoot = process.getuid?.() === 0;
  /** Directories that were made here, in which what is made belongs to whom we are. */
  readonly #own = new Set<string>();
  /** Where an object with several names was copied to first. */
  readonly #linked = new Map<string, Uint8Array>();
  readonly #directories: { path: Uint8Array; stats: FileStat }[] = [];
  readonly #xattrs: XattrRecord[] = [];

  constructor({ out, onBytes, damaged }: CopyOptions) {
    this.#damaged = damaged;
    this.#out = out;
    this.#onBytes = onBytes;
  }

  /** Copy a file or directory and all below it to `to`, which must not exist; a directory may, and is filled. */
  async copyTree(fs: Filesystem, path: string, to: string): Promise<void> {
    // A directory that could not be made: what lies below it would land elsewhere, behind a link that is in its place.
    let refused: string | undefined;
    for await (const met of fs.walk(path)) {
      if (refused !== undefined && met.path.startsWith(refused)) continue;
      if ("error" in met) {
        this.#out.fail(met.error.message);
        continue;
      }
      const rest = path === "/" ? met.path.slice(1) : met.path.slice(path.length + 1);
      const made = this.#directories.length;
      try {
        await this.#copyOne(fs, met, localPath(to, rest));
      } catch (error) {
        if (met.stats.isDirectory() && this.#directories.length === made) refused = met.path === "/" ? "/" : `${met.path}/`;
        const wrapped = isZfsError(error) ? error : localError(error);
        this.#out.fail(wrapped.at({ dataset: fs.name, path: met.path }).message);
      }
    }
  }

  /** True where a file has its owner and group by being made. */
  #isOurs({ uid, gid }: FileStat, { dataset, path = "" }: ZfsPlace): boolean {
    return (
      uid === process.geteuid?.() &&
      gid === process.getegid?.() &&
      this.#own.has(`${dataset}:${path.slice(0, path.lastIndexOf("/")) || "/"}`)
    );
  }

  /** Copy a volume into a file, holes as holes. */
  async copyVolume(volume: Volume, to: string): Promise<void> {
    await this.#writeFile(encodeName(to), {
      size: volume.size,
      extents: (onDamage) => volume.extents(undefined, onDamage),
      chunks: ({ offset, length }, onDamage) => volume.chunks(offset, length, { onDamage, lend: true }),
    });
  }

  /** Times and modes of directories come last: files put into them would change them. */
  finish(): void {
    for (const { path, stats } of this.#directories.reverse()) this.#setAttributes(path, stats);
    restoreXattrs(this.#xattrs, this.#out);
  }

  async #copyOne(fs: Filesystem, { file, path, stats }: WalkEntry, to: Uint8Array): Promise<void> {
    const identity = `${fs.name} ${stats.ino}`;
    const first = stats.isDirectory() ? undefined : this.#linked.get(identity);
    if (first !== undefined) {
      linkSync(asPath(first), asPath(to));
      return;
    }
    if (stats.isDirectory()) {
      if (makeDirectory(to)) this.#own.add(`${fs.name}:${path}`);
      this.#directories.push({ path: to, stats });
    } else if (stats.isFile()) await this.#copyFile(file, to, { dataset: fs.name, path });
    else if (stats.isSymbolicLink()) symlinkSync(asPath(encodeName(await file.readlink())), asPath(to));
    else this.#makeSpecial(stats, to);
    if (stats.nlink > 1 && !stats.isDirectory()) this.#linked.set(identity, to);
    if (!stats.isDirectory() && !stats.isFile()) this.#setAttributes(to, stats);
    if (this.#isRoot && file.mayHaveXattrs) this.#xattrs.push(...(await collectXattrs(file, to)));
  }

  async #copyFile(file: Znode, to: Uint8Array, place: ZfsPlace): Promise<void> {
    const handle = file.open(place);
    const source: CopySource = {
      size: file.stats.size,
      extents: (onDamage) => handle.extents(undefined, onDamage),
      chunks: ({ offset, length }, onDamage) => handle.chunks({ start: offset, end: offset + length - 1, onDamage, lend: true }),
      small: (use) => handle.lendSmall(use),
    };
    // By the open file: the system then looks up its path once.
    await this.#writeFile(to, source, (fd) => {
      const { stats } = file;
      if (this.#isRoot && !this.#isOurs(stats, place)) fchownSync(fd, stats.uid, stats.gid);
      fchmodSync(fd, stats.mode & PERMISSIONS);
      futimesSync(fd, ...timesOf(stats));
    });
  }

  /** Where reading stops at damage, the copy ends there too: no zeros stand in for what is not known. */
  async #writeFile(to: Uint8Array, source: CopySource, finish: (fd: number) => void = () => {}): Promise<void> {
    const fd = openSync(asPath(to), constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600);
    try {
      if ((await source.small?.((bytes) => writeAt(fd, bytes, 0))) === true) this.#onBytes(source.size);
      else await this.#writeExtents(fd, source);
      finish(fd);
    } finally {
      closeSync(fd);
    }
  }

  async #writeExtents(fd: number, { size, extents, chunks }: CopySource): Promise<void> {
    const damaged = new DamagedRanges(this.#damaged, this.#out);
    let end = 0;
    try {
      let holes = size;
      for await (const extent of extents(damaged.onDamage)) {
        end = extent.offset;
        for await (const chunk of chunks(extent, damaged.onDamage)) {
          for (const { at, bytes } of damaged.pieces(end, chunk)) writeAt(fd, bytes, at);
          end += chunk.length;
          this.#onBytes(chunk.length);
          holes -= chunk.length;
        }
      }
      this.#onBytes(holes);
      damaged.finish();
      if (end < size || damaged.skipped > 0) ftruncateSync(fd, size - damaged.skipped);
    } catch (error) {
      if (isZfsError(error)) ftruncateSync(fd, Math.min(size, error.place.position ?? end));
      throw error;
    }
  }

  /** Node has no mknod; the command has, and devices need root. */
  #makeSpecial(stats: FileStat, to: Uint8Array): void {
    const path = new TextDecoder().decode(to);
    const { major, minor } = deviceNumbers(stats.rdev);
    const device = stats.isBlockDevice() ? "b" : stats.isCharacterDevice() ? "c" : undefined;
    if (stats.isSocket()) throw new ZfsError("EINVAL", "sockets cannot be copied: the program that listens makes its own");
    if (device !== undefined && !this.#isRoot) throw new ZfsError("EACCES", "only root may make devices");
    if (Buffer.compare(Buffer.from(path), to) !== 0) throw new ZfsError("EINVAL", "mknod cannot be given a name that is not UTF-8");
    const args = device === undefined ? [path, "p"] : [path, device, String(major), String(minor)];
    const made = spawnSync("mknod", ["--", ...args], { encoding: "utf8" });
    if (made.status !== 0) throw new ZfsError("EIO", `mknod failed (${made.error?.message ?? made.stderr.trim()})`);
  }

  #setAttributes(to: Uint8Array, stats: FileStat): void {
    const path = asPath(to);
    if (stats.isSymbolicLink()) {
      if (this.#isRoot) lchownSync(path, stats.uid, stats.gid);
      lutimesSync(path, ...timesOf(stats));
      return;
    }
    if (this.#isRoot) chownSync(path, stats.uid, stats.gid);
    chmodSync(path, stats.mode & PERMISSIONS);
    utimesSync(path, ...timesOf(stats));
  }
}

function writeAt(fd: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
}

function timesOf({ atimeNs, mtimeNs }: FileStat): [atime: number, mtime: number] {
  return [Number(atimeNs) / NS_PER_SECOND, Number(mtimeNs) / NS_PER_SECOND];
}

/** A path below `to`; names of a damaged pool may not lead out of it. */
function localPath(to: string, rest: string): Uint8Array {
  if (rest === "") return encodeName(to);
  const impossible = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(rest);
  if (impossible !== null) throw new ZfsError("ECORRUPT", `name ${JSON.stringify(impossible[1])} cannot be made`);
  return encodeName(to === "" || to.endsWith("/") ? to + rest : `${to}/${rest}`);
}

/** fs takes the bytes of a name as they are, but only in its own Buffer. */
function asPath(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * A directory that is there already is filled, but not one behind a symbolic link.
 *
 * @returns true where what is made in it belongs to whom we are: it was made here, and belongs to them itself. A file's group
 *   is that of the process, or its directory's
 */
function makeDirectory(to: Uint8Array): boolean {
  const path = asPath(to);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) throw new ZfsError("EINVAL", "something else than a directory is in its place");
  if (there !== undefined) return false;
  mkdirSync(path, { recursive: false, mode: 0o700 });
  const { uid, gid } = lstatSync(path);
  return uid === process.geteuid?.() && gid === process.getegid?.();
}

function localError(error: unknown): ZfsError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const reason = code === "EEXIST" ? "a file of that name is there already" : `could not be written (${code}: ${message})`;
  return new ZfsError("EIO", reason, { cause: error });
}

/** The name that something copied gets in a folder. */
export function nameFor(dataset: string, path: string): string {
  return path === "/" ? basename(dataset) : basename(path);
}
