/** Requests to a web server that are tried again where that helps. */
import { ZfsError } from "@zfskit/core";
import { defaultSend, type Reply, type Send } from "./http-send.ts";

export interface HttpOptions {
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What sends requests: for signatures and tests. */
  readonly send?: Send | undefined;
  /** What a person calls it. The URL without its query, which may hold a secret, unless told. */
  readonly name?: string | undefined;
  /** How often a request is tried that fails for a reason that may pass. 6 unless told. */
  readonly tries?: number | undefined;
  /** The first pause between tries is at most this; each one after it may be twice as long. 400 ms unless told. */
  readonly pauseMs?: number | undefined;
  /** A server that sends nothing for so long is given up, and asked again. 30 s unless told. */
  readonly idleMs?: number | undefined;
  /** Told of every request when it is over. */
  readonly onRequest?: ((transfer: Transfer) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A request that is over. */
export interface Transfer {
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** What was asked for, in bytes; undefined for what has no range. */
  readonly offset: number | undefined;
  readonly length: number | undefined;
  /** 0 when no answer came. */
  readonly status: number;
  /** Of the body, as many as were taken. */
  readonly bytes: number;
  readonly ms: number;
}

/** A range of bytes. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** A server that asks for more patience than this is asked again all the same. */
const LONGEST_PAUSE_MS = 30_000;

/** Answers that are read as text hold lists of a thousand names. */
const TEXT_BYTES = 16 * 1024 * 1024;

/** A failure that may pass: the same request is worth another try. */
export class Passing extends Error {
  readonly afterMs: number | undefined;

  constructor(message: string, cause?: unknown, afterMs?: number) {
    super(message, { cause });
    this.afterMs = afterMs;
  }
}

/** A URL that is asked again and again. */
export class HttpRequests {
  readonly name: string;
  readonly #url: string;
  readonly #options: HttpOptions;
  readonly #send: Send;
  readonly #closed = new AbortController();

  constructor(url: string, options: HttpOptions) {
    this.#url = url;
    this.#options = options;
    this.name = options.name ?? url.replace(/[?#].*$/s, "");
    this.#send = options.send ?? defaultSend();
  }

  close(): void {
    this.#closed.abort(new ZfsError("EBADF", `${this.name} was closed`));
  }

  /**
   * Do something that may fail for a while, until it does not. What moved on (`progress`) has all its tries again.
   *
   * @throws {ZfsError} EIO when it was given up
   */
  async persist<T>(given: AbortSignal | undefined, work: (signal: AbortSignal, progress: () => void) => Promise<T>): Promise<T> {
    const signal = given === undefined ? this.#closed.signal : AbortSignal.any([given, this.#closed.signal]);
    const tries = this.#options.tries ?? 6;
    let failed = 0;
    const progress = () => {
      failed = 0;
    };
    for (;;) {
      signal.throwIfAborted();
      try {
        return await work(signal, progress);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Passing)) throw error;
        failed++;
        if (failed >= tries) throw new ZfsError("EIO", `${error.message}; given up after ${failed} tries`, { cause: error.cause });
        // Chance keeps many readers from coming back all at once.
        const pause = error.afterMs ?? Math.random() * (this.#options.pauseMs ?? 400) * 2 ** (failed - 1);
        await sleep(Math.min(pause, LONGEST_PAUSE_MS), signal);
      }
    }
  }

  /**
   * One request, and the head of its answer, which is below 400 or 416.
   *
   * @throws {ZfsError} for what will not pass: ENOENT, EACCES, EIO
   * @throws {Passing} for what may
   */
  async send(method: string, signal: AbortSignal, range?: Range): Promise<HttpAnswer> {
    // What was packed on the way has other offsets than the file.
    const headers: Record<string, string> = { "accept-encoding": "identity", ...this.#options.headers };
    if (range !== undefined) headers["range"] = `bytes=${range.offset}-${range.offset + range.length - 1}`;
    const idle = new IdleTimer(this.#options.idleMs ?? 30_000, signal);
    const started = performance.now();
    const over = (status: number, bytes: number) => {
      idle.stop();
      const ms = performance.now() - started;
      this.#options.onRequest?.({ method, url: this.name, offset: range?.offset, length: range?.length, status, bytes, ms });
    };
    let reply: Reply;
    try {
      reply = await this.#send(this.#url, { method, headers, signal: idle.signal });
    } catch (cause) {
      over(0, 0);
      signal.throwIfAborted();
      throw new Passing(`${this.name} could not be reached (${reasonOf(cause)})`, cause);
    }
    const answer = new HttpAnswer(this.name, reply, idle, over);
    if (reply.status >= 400 && reply.status !== 416) {
      await answer.drop();
      throw refusal(this.name, reply);
    }
    const packed = reply.header("content-encoding");
    if (packed !== null && packed !== "identity" && packed !== "") {
      await answer.drop();
      throw new ZfsError("ENOTSUP", `${this.name}: the server packs what it sends (${packed}), so that places cannot be found in it`);
    }
    return answer;
  }
}

/** An answer whose body has not been read. */
export class HttpAnswer {
  readonly reply: Reply;
  readonly #name: string;
  readonly #idle: IdleTimer;
  readonly #over: (status: number, bytes: number) => void;

  constructor(name: string, reply: Reply, idle: IdleTimer, over: (status: number, bytes: number) => void) {
    this.#name = name;
    this.reply = reply;
    this.#idle = idle;
    this.#over = over;
  }

  /** The body is not wanted. */
  async drop(): Promise<void> {
    this.#over(this.reply.status, 0);
    await this.reply.cancel();
  }

  /**
   * The body as text.
   *
   * @throws {ZfsError} EIO when it is longer than 16 MiB
   */
  async text(): Promise<string> {
    const decoder = new TextDecoder();
    let text = "";
    await this.read(TEXT_BYTES, (piece) => {
      text += decoder.decode(piece, { stream: true });
    });
    return text + decoder.decode();
  }

  /**
   * Read the body to its end.
   *
   * @param sink - may not keep what it is given
   * @throws {ZfsError} EIO when more comes than `limitBytes`
   * @throws {Passing} when the connection is cut, or nothing comes any more
   */
  async read(limitBytes: number, sink: (piece: Uint8Array) => void): Promise<void> {
    let done = 0;
    try {
      await this.reply.drain((piece) => {
        this.#idle.touch();
        if (done + piece.length > limitBytes) throw new ZfsError("EIO", `${this.#name}: the server sent more than was asked for`);
        done += piece.length;
        sink(piece);
      });
    } catch (cause) {
      if (cause instanceof ZfsError) throw cause;
      throw new Passing(`${this.#name}: the connection was cut (${reasonOf(cause)})`, cause);
    } finally {
      this.#over(this.reply.status, done);
    }
  }
}

/** Gives up an answer that does not go on. */
class IdleTimer {
  readonly signal: AbortSignal;
  readonly #stalled = new AbortController();
  readonly #ms: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, signal: AbortSignal) {
    this.#ms = ms;
    this.signal = AbortSignal.any([signal, this.#stalled.signal]);
    this.touch();
  }

  touch(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#stalled.abort(new Error(`nothing came for ${this.#ms / 1000} s`)), this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** What an answer of 400 and above means to who asked. */
function refusal(name: string, { status, statusText, header }: Reply): Error {
  const said = `${status}${statusText === "" ? "" : ` ${statusText}`}`;
  if (status === 401 || status === 403 || status === 407)
    return new ZfsError("EACCES", `${name} may not be read (${said}): a header (-H) or a new signed URL may be needed`);
  if (status === 404 || status === 410) return new ZfsError("ENOENT", `${name} does not exist (${said})`);
  const text = `${name}: the server answered ${said}`;
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const after = header("retry-after");
    const seconds = after === null ? Number.NaN : /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
    return new Passing(text, undefined, Number.isNaN(seconds) ? undefined : Math.max(seconds, 0) * 1000);
  }
  return new ZfsError("EIO", text);
}

/** fetch hides why it failed in its causes. */
function reasonOf(error: unknown): string {
  let deepest = error;
  while (deepest instanceof Error && deepest.cause !== undefined) deepest = deepest.cause;
  const { code } = deepest as { code?: unknown };
  if (typeof code === "string") return code;
  return deepest instanceof Error ? deepest.message : String(deepest);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal.addEventListener("abort", abort, { once: true });
  });
}
