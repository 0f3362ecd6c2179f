/**
 * Files behind HTTP, read by ranges.
 *
 * @see RFC 9110, sections 14 (range requests) and 8.8 (validators)
 */
import { type BlockSource, type ReadOptions, ZfsError } from "@zfskit/core";
import { type HttpOptions, HttpRequests, Passing } from "./http-request.ts";
import type { Reply } from "./http-send.ts";
import { checkRange } from "./range.ts";

export { type HttpOptions, HttpRequests, type Transfer } from "./http-request.ts";
export { defaultSend, type Reply, type Send, type SendOptions, webReply } from "./http-send.ts";

/** What the first request asks for, which has to be made anyway: two labels of a pool. */
const FIRST_BYTES = 512 * 1024;

/** What must stay the same for ranges of one file to fit together. */
interface Version {
  readonly size: number;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A file on a web server, in one version: when it changes underneath, reads fail. */
export class HttpSource implements BlockSource {
  readonly size: number;
  readonly name: string;
  readonly #requests: HttpRequests;
  readonly #version: Version;
  /** The start of the file, which came when it was opened. */
  readonly #first: Uint8Array;

  /** Use {@link openUrl}. */
  constructor(requests: HttpRequests, version: Version, first: Uint8Array) {
    this.#requests = requests;
    this.#version = version;
    this.#first = first;
    this.name = requests.name;
    this.size = version.size;
  }

  async read(offset: number, length: number, { into: given, signal }: ReadOptions = {}): Promise<Uint8Array> {
    checkRange(this.name, this.size, offset, length, given);
    const into = given?.subarray(0, length) ?? new Uint8Array(length);
    let done = 0;
    const sink = (piece: Uint8Array) => {
      into.set(piece, done);
      done += piece.length;
    };
    await this.readPieces(offset, length, sink, signal);
    return into;
  }

  async readPieces(offset: number, length: number, sink: (piece: Uint8Array) => void, signal?: AbortSignal): Promise<void> {
    checkRange(this.name, this.size, offset, length);
    signal?.throwIfAborted();
    if (offset + length <= this.#first.length) sink(this.#first.subarray(offset, offset + length));
    else await this.#readRange(offset, length, sink, signal);
  }

  async close(): Promise<void> {
    this.#requests.close();
  }

  /** What a cut connection left behind is asked for again. */
  async #readRange(offset: number, length: number, sink: (piece: Uint8Array) => void, given: AbortSignal | undefined): Promise<void> {
    const { name } = this;
    let done = 0;
    await this.#requests.persist(given, async (signal, progress) => {
      const answer = await this.#requests.send("GET", signal, { offset: offset + done, length: length - done });
      const { reply } = answer;
      const range = contentRange(reply);
      if (reply.status === 416 || !isSame(versionOf(reply, range?.size ?? this.size), this.#version)) {
        await answer.drop();
        throw new ZfsError("EIO", `${name} changed while it was read: open it again`);
      }
      if (reply.status !== 206 || (range !== undefined && range.start !== offset + done)) {
        await answer.drop();
        throw new ZfsError("EIO", `${name}: the server sent something else than the range that was asked for (status ${reply.status})`);
      }
      await answer.read(length - done, (piece) => {
        done += piece.length;
        progress();
        sink(piece);
      });
      if (done < length) throw new Passing(`${name}: the answer ended early`);
    });
  }
}

/**
 * Open a file on a web server. One request is made, for its start.
 *
 * @param url - http or https; a signed one is as good as any
 * @throws {ZfsError} ENOENT and EACCES as the server says, ENOTSUP when it serves no ranges, EIO when it cannot be reached
 */
export async function openUrl(url: string, options: HttpOptions = {}): Promise<HttpSource> {
  const requests = new HttpRequests(url, options);
  const { name } = requests;
  return requests.persist(options.signal, async (signal) => {
    const answer = await requests.send("GET", signal, { offset: 0, length: FIRST_BYTES });
    const { reply } = answer;
    const range = contentRange(reply);
    if (reply.status !== 206 || (range !== undefined && range.start !== 0)) {
      await answer.drop();
      if (reply.status === 416) throw new ZfsError("ECORRUPT", `${name} is empty`);
      throw new ZfsError("ENOTSUP", `${name}: the server does not serve parts of files: download it, and open the copy`);
    }
    const bytes = new Uint8Array(FIRST_BYTES);
    let got = 0;
    await answer.read(FIRST_BYTES, (piece) => {
      bytes.set(piece, got);
      got += piece.length;
    });
    const size = range?.size ?? (await sizeByHead(requests, signal));
    if (got < Math.min(FIRST_BYTES, size)) throw new Passing(`${name}: the answer ended early`);
    return new HttpSource(requests, versionOf(reply, size), bytes.subarray(0, got));
  });
}

/** A page of another origin may not see Content-Range unless the server allows it, but it sees Content-Length. */
async function sizeByHead(requests: HttpRequests, signal: AbortSignal): Promise<number> {
  const answer = await requests.send("HEAD", signal);
  await answer.drop();
  const size = Number(answer.reply.header("content-length") ?? Number.NaN);
  if (answer.reply.status !== 200 || !Number.isSafeInteger(size))
    throw new ZfsError("ENOTSUP", `${requests.name}: the server does not say how large it is`);
  return size;
}

/** Where a partial answer starts, and how large the whole is; undefined where it is not said. */
function contentRange({ header }: Reply): { start: number; size: number } | undefined {
  const [, start, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(header("content-range") ?? "") ?? [];
  if (start === undefined || size === undefined || !Number.isSafeInteger(Number(size))) return undefined;
  return { start: Number(start), size: Number(size) };
}

function versionOf({ header }: Reply, size: number): Version {
  return { size, etag: header("etag"), modified: header("last-modified") };
}

/** Servers behind one name may differ in what they leave out, not in what they say. */
function isSame(a: Version, b: Version): boolean {
  const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return a.size === b.size && agree(a.etag, b.etag) && agree(a.modified, b.modified);
}
