import { type BlockSource, type ReadOptions, ZfsError } from "@zfskit/core";
import { CachedSource } from "./cache.ts";
import { JoinedSource } from "./joined.ts";
import { checkRange } from "./range.ts";

/**
 * A Blob or File: what was dropped on a page, or chosen there. Each read asks another process of the browser, in a worker too,
 * and takes a millisecond or two (measured in Chromium; FileReaderSync is no faster): {@link openBlob} asks seldom.
 */
export class BlobSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #blob: Blob;

  constructor(blob: Blob, name: string = nameOf(blob)) {
    this.#blob = blob;
    this.size = blob.size;
    this.name = name;
  }

  async read(offset: number, length: number, { into, signal }: ReadOptions = {}): Promise<Uint8Array> {
    signal?.throwIfAborted();
    checkRange(this.name, this.size, offset, length, into);
    let bytes: ArrayBuffer;
    try {
      bytes = await this.#blob.slice(offset, offset + length).arrayBuffer();
    } catch (cause) {
      throw unreadable(this.name, offset, cause);
    }
    signal?.throwIfAborted();
    if (bytes.byteLength !== length) throw unreadable(this.name, offset, new Error("it became shorter"));
    return placed(bytes, into);
  }

  async close(): Promise<void> {}
}

/** Reads of so many bytes are file data, which is read once: blocks of metadata are smaller. */
const LARGE_BYTES = 48 * 1024;

/** A Blob or File, asked as seldom as possible: what lies side by side goes together, and metadata is kept. */
export function openBlob(blob: Blob): BlockSource {
  return new CachedSource(new JoinedSource(new BlobSource(blob)), { largeBytes: LARGE_BYTES });
}

/** What a worker of a browser opens in the page's own file system, once for all reads. */
interface SyncAccessHandle {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  close(): void;
}

/** A file of the page's own file system, held open by a worker. Use {@link openFileHandle}. */
export class SyncHandleSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #handle: SyncAccessHandle;
  #closed = false;

  constructor(handle: SyncAccessHandle, name: string) {
    this.#handle = handle;
    this.size = handle.getSize();
    this.name = name;
  }

  readSync(offset: number, length: number, given?: Uint8Array): Uint8Array {
    checkRange(this.name, this.size, offset, length, given);
    const into = given?.subarray(0, length) ?? new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const got = this.#readOnce(into.subarray(done), offset + done);
      if (got === 0) throw unreadable(this.name, offset + done, new Error("it became shorter"));
      done += got;
    }
    return into;
  }

  #readOnce(into: Uint8Array, at: number): number {
    if (this.#closed) throw new ZfsError("EBADF", `${this.name} was closed`);
    try {
      return this.#handle.read(into, { at });
    } catch (cause) {
      throw unreadable(this.name, at, cause);
    }
  }

  async read(offset: number, length: number, { into, signal }: ReadOptions = {}): Promise<Uint8Array> {
    signal?.throwIfAborted();
    return this.readSync(offset, length, into);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#handle.close();
  }
}

/**
 * A file that a page has a handle of, as one of its own file system (OPFS) or one that was picked. The former is read by
 * workers without promises, small pieces a hundred times as fast as those of a Blob.
 */
export async function openFileHandle(handle: FileSystemFileHandle): Promise<BlockSource> {
  const { createSyncAccessHandle } = handle as { createSyncAccessHandle?: (options: object) => Promise<SyncAccessHandle> };
  if (createSyncAccessHandle !== undefined) {
    try {
      return new SyncHandleSource(await createSyncAccessHandle.call(handle, { mode: "read-only" }), handle.name);
    } catch {
      // Files outside the page's own system have none, nor has the page itself; both can be read as blobs.
    }
  }
  return openBlob(await handle.getFile());
}

function nameOf(blob: Blob): string {
  return "name" in blob && typeof blob.name === "string" ? blob.name : "blob";
}

function placed(bytes: ArrayBuffer, into: Uint8Array | undefined): Uint8Array {
  if (into === undefined) return new Uint8Array(bytes);
  into.set(new Uint8Array(bytes));
  return into.subarray(0, bytes.byteLength);
}

function unreadable(name: string, offset: number, cause: unknown): ZfsError {
  return new ZfsError("EIO", `${name} could not be read (${cause instanceof Error ? cause.message : String(cause)})`, {
    place: { offset },
    cause,
  });
}
