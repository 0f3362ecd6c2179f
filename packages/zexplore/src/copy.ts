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
  ftruncateSync,
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
import { basename, join } from "node:path";
import { encodeName, isZfsError, ZfsError } from "@zfskit/core";
import { deviceNumbers, type FileStat, type Filesystem, type WalkEntry, type Znode } from "@zfskit/zpl";
import type { Volume } from "@zfskit/zvol";
import { collectXattrs, restoreXattrs, type XattrRecord } from "./copy-xattrs.ts";
import type { Output } from "./output.ts";

export interface CopyOptions {
  readonly out: Output;
  /** Told of bytes as they are written, and of those that are left out as holes. */
  readonly onBytes: (count: number) => void;
}

const COPY_CHUNK_BYTES = 1024 * 1024;
const NS_PER_SECOND = 1_000_000_000;

/** Copies trees; remembers what must wait until all files are there. */
export class Copier {
  readonly #out: Output;
  readonly #onBytes: (count: number) => void;
  readonly #isRoot = process.getuid?.() === 0;
  /** Where an object with several names was copied to first. */
  readonly #linked = new Map<string, Uint8Array>();
  readonly #directories: { path: Uint8Array; stats: FileStat }[] = [];
  readonly #xattrs: XattrRecord[] = [];

  constructor({ out, onBytes }: CopyOptions) {
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

  /** Copy a volume into a file, holes as holes. */
  async copyVolume(volume: Volume, to: string): Promise<void> {
    await this.#writeFile(encodeName(to), volume.size, volume.extents(), (offset, length) => volume.read(offset, length));
  }

  /** Times and modes of directories come last: files put into them would change them. */
  finish(): void {
    for (const { path, stats } of this.#directories.reverse()) this.#setAttributes(path, stats);
    restoreXattrs(this.#xattrs, this.#out);
  }

  async #copyOne(fs: Filesystem, { file, stats }: WalkEntry, to: Uint8Array): Promise<void> {
    const identity = `${fs.name} ${stats.ino}`;
    const first = stats.isDirectory() ? undefined : this.#linked.get(identity);
    if (first !== undefined) {
      linkSync(asPath(first), asPath(to));
      return;
    }
    if (stats.isDirectory()) {
      makeDirectory(to);
      this.#directories.push({ path: to, stats });
    } else if (stats.isFile()) await this.#copyFile(file, to);
    else if (stats.isSymbolicLink()) symlinkSync(asPath(encodeName(await file.readlink())), asPath(to));
    else this.#makeSpecial(stats, to);
    if (stats.nlink > 1 && !stats.isDirectory()) this.#linked.set(identity, to);
    if (!stats.isDirectory()) this.#setAttributes(to, stats);
    if (this.#isRoot) this.#xattrs.push(...(await collectXattrs(file, to)));
  }

  async #copyFile(file: Znode, to: Uint8Array): Promise<void> {
    const handle = file.open();
    await this.#writeFile(to, file.stats.size, handle.extents(), async (offset, length) => {
      const bytes = new Uint8Array(length);
      await handle.read(bytes, { position: offset });
      return bytes;
    });
  }

  async #writeFile(
    to: Uint8Array,
    size: number,
    extents: AsyncIterable<{ offset: number; length: number }>,
    read: (offset: number, length: number) => Promise<Uint8Array>,
  ): Promise<void> {
    const fd = openSync(asPath(to), constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600);
    try {
      ftruncateSync(fd, size);
      let holes = size;
      for await (const { offset, length } of extents) {
        for (let at = offset; at < offset + length; at += COPY_CHUNK_BYTES) {
          const bytes = await read(at, Math.min(COPY_CHUNK_BYTES, offset + length - at));
          for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
          this.#onBytes(bytes.length);
          holes -= bytes.length;
        }
      }
      this.#onBytes(holes);
    } finally {
      closeSync(fd);
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
    const [atime, mtime] = [Number(stats.atimeNs) / NS_PER_SECOND, Number(stats.mtimeNs) / NS_PER_SECOND];
    if (stats.isSymbolicLink()) {
      if (this.#isRoot) lchownSync(path, stats.uid, stats.gid);
      lutimesSync(path, atime, mtime);
      return;
    }
    if (this.#isRoot) chownSync(path, stats.uid, stats.gid);
    chmodSync(path, stats.mode & 0xfff);
    utimesSync(path, atime, mtime);
  }
}

/** A path below `to`; names of a damaged pool may not lead out of it. */
function localPath(to: string, rest: string): Uint8Array {
  if (rest === "") return encodeName(to);
  for (const part of rest.split("/"))
    if (part === "" || part === "." || part === "..") throw new ZfsError("ECORRUPT", `name ${JSON.stringify(part)} cannot be made`);
  return encodeName(join(to, rest));
}

/** fs takes the bytes of a name as they are, but only in its own Buffer. */
function asPath(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A directory that is there already is filled, but not one behind a symbolic link. */
function makeDirectory(to: Uint8Array): void {
  const path = asPath(to);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) mkdirSync(path, { recursive: false, mode: 0o700 });
  else if (!there.isDirectory()) throw new ZfsError("EINVAL", "something else than a directory is in its place");
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
