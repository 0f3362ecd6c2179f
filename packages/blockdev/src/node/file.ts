import { closeSync, constants, fstatSync, openSync, read as readFd, readFileSync, readSync, realpathSync } from "node:fs";
import { basename } from "node:path";
import { type BlockSource, type ReadOptions, ZfsError } from "@zfskit/core";
import { checkRange } from "../range.ts";

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
 * Open a file or block device for reading.
 *
 * @throws {ZfsError} ENOENT, EISDIR or EACCES as the system says, EIO for anything else
 */
export async function openFile(path: string): Promise<FileSource> {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY);
  } catch (cause) {
    throw openError(path, cause);
  }
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory()) throw new ZfsError("EISDIR", `${path} is a folder, not a file or device`);
    const size = stats.isFile() ? stats.size : deviceSize(path, fd);
    return new FileSource(fd, size, path);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** stat gives no size for devices: Linux has it in sysfs, elsewhere the last readable byte is looked for. */
function deviceSize(path: string, fd: number): number {
  try {
    return Number(readFileSync(`/sys/class/block/${basename(realpathSync(path))}/size`, "utf8")) * 512;
  } catch {
    const byte = new Uint8Array(1);
    const readable = (offset: number) => {
      try {
        return readSync(fd, byte, 0, 1, offset) === 1;
      } catch {
        return false;
      }
    };
    let size = 0;
    for (let step = 2 ** 52; step >= 1; step /= 2) if (readable(size + step - 1)) size += step;
    return size;
  }
}

function openError(path: string, cause: unknown): ZfsError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new ZfsError("ENOENT", `${path} does not exist`, { cause });
  if (code === "EACCES" || code === "EPERM") return new ZfsError("EACCES", `${path} may not be read by this user`, { cause });
  return new ZfsError("EIO", `${path} could not be opened (${code ?? String(cause)})`, { cause });
}

function readError(name: string, offset: number, cause: unknown): ZfsError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ZfsError("EIO", `${name} could not be read (${code})`, { place: { offset }, cause });
}

function shrunk(name: string, offset: number): ZfsError {
  return new ZfsError("EIO", `${name} ended while it was read`, { place: { offset } });
}
