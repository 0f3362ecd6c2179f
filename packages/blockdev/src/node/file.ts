import { closeSync, constants, fstatSync, openSync, read as readFd, readFileSync, readSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { isatty } from "node:tty";
import { type BlockSource, type ReadOptions, ZfsError } from "@zfskit/core";
import { checkRange } from "../range.ts";
import { measureDevice, type ReadAt, SectorSource } from "./device.ts";

/**
 * A file or block device, opened for reading only; on Node, Deno and Bun alike.
 */
export class FileSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  #fd: number | undefined;

  /** Use {@link openFile}. */
  constructor(fd: number, size: number, name: string) {
    this.#fd = fd;
    this.size = size;
    this.name = name;
  }

  readSync(offset: number, length: number, into?: Uint8Array): Uint8Array {
    checkRange(this.name, this.size, offset, length, into);
    const fd = this.#open();
    const bytes = into?.subarray(0, length) ?? new Uint8Array(length);
    for (let done = 0; done < length; ) {
      let got: number;
      try {
        got = readSync(fd, bytes, done, length - done, offset + done);
      } catch (cause) {
        throw readError(this.name, offset + done, cause);
      }
      if (got === 0) throw shrunk(this.name, offset + done);
      done += got;
    }
    return bytes;
  }

  async read(offset: number, length: number, options: ReadOptions = {}): Promise<Uint8Array> {
    options.signal?.throwIfAborted();
    checkRange(this.name, this.size, offset, length, options.into);
    const fd = this.#open();
    const bytes = options.into?.subarray(0, length) ?? new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const got = await new Promise<number>((resolve, reject) => {
        readFd(fd, bytes, done, length - done, offset + done, (cause, count) =>
          cause === null ? resolve(count) : reject(readError(this.name, offset + done, cause)),
        );
      });
      options.signal?.throwIfAborted();
      if (got === 0) throw shrunk(this.name, offset + done);
      done += got;
    }
    return bytes;
  }

  async close(): Promise<void> {
    if (this.#fd === undefined) return;
    closeSync(this.#fd);
    this.#fd = undefined;
  }

  #open(): number {
    if (this.#fd === undefined) throw new ZfsError("EBADF", `${this.name} was closed`);
    return this.#fd;
  }
}

/**
 * Open a file or device for reading.
 *
 * @throws {ZfsError} ENOENT, EISDIR or EACCES as the system says, EINVAL for a pipe or terminal, EIO for anything else
 */
export async function openFile(path: string): Promise<FileSource | SectorSource> {
  let fd: number;
  try {
    // A pipe would wait here for somebody who writes to it.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw openError(path, cause);
  }
  try {
    // Windows has no stat of \\.\PhysicalDrive0.
    const stats = path.startsWith("\\\\.\\") ? undefined : fstatSync(fd);
    if (stats?.isFile() === true) return new FileSource(fd, stats.size, path);
    if (stats?.isDirectory() === true) throw new ZfsError("EISDIR", `${path} is a folder, not a file or device`);
    if (stats?.isFIFO() === true || stats?.isSocket() === true || isatty(fd)) throw notSeekable(path);
    const size = sizeInSysfs(path);
    return size === undefined ? openDevice(fd, path) : new FileSource(fd, size, path);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function notSeekable(path: string): ZfsError {
  return new ZfsError("EINVAL", `${path} is a pipe, which has no places to go back to: save what comes out of it to a file, and open that`);
}

/** stat gives no size for block devices; Linux has it here. */
function sizeInSysfs(path: string): number | undefined {
  try {
    return Number(readFileSync(`/sys/class/block/${basename(realpathSync(path))}/size`, "utf8")) * 512;
  } catch {
    return undefined;
  }
}

/** A device of another system: size and sectors are found by reading. */
function openDevice(fd: number, path: string): SectorSource {
  const readAt: ReadAt = (into, offset) => readSync(fd, into, 0, into.length, offset);
  return new SectorSource(readAt, { name: path, ...measureDevice(readAt), close: () => closeSync(fd) });
}

function openError(path: string, cause: unknown): ZfsError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new ZfsError("ENOENT", `${path} does not exist`, { cause });
  if (code === "EACCES" || code === "EPERM")
    return new ZfsError("EACCES", `${path} may not be read by this user: run as one who may, usually root`, { cause });
  return new ZfsError("EIO", `${path} could not be opened (${code ?? String(cause)})`, { cause });
}

function readError(name: string, offset: number, cause: unknown): ZfsError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ZfsError("EIO", `${name} could not be read (${code})`, { place: { offset }, cause });
}

function shrunk(name: string, offset: number): ZfsError {
  return new ZfsError("EIO", `${name} ended while it was read`, { place: { offset } });
}
