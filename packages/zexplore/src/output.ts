/**
 * Where a command's words and data go: data to standard output, words to standard error.
 *
 * Standard output is written synchronously, from one buffer: a pipe's reader sets the pace. `process.stdout` is never
 * touched, since that makes a pipe non-blocking on Node.
 */
import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import { styleText } from "node:util";
import { encodeName } from "@zfskit/core";
import { shown } from "./shown.ts";

type Style = Parameters<typeof styleText>[0];

const FLUSH_BYTES = 64 * 1024;
const STDOUT = 1;
const STDERR = 2;
const RETRY_MS = 1;

/** Standard output was closed by its reader (`| head`): there is nobody left to print for. */
export class OutputClosed extends Error {}

export interface OutputOptions {
  readonly json?: boolean | undefined;
  readonly color?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** What one run of a command prints. */
export class Output {
  readonly json: boolean;
  readonly quiet: boolean;
  /** Something was damaged or could not be read: the command ends with 1. */
  failed = false;
  readonly #color: boolean;
  #toTerminal: boolean | undefined;
  readonly #hinted = new Set<string>();
  readonly #encoder = new TextEncoder();
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;

  constructor(options: OutputOptions) {
    this.json = options.json === true;
    this.quiet = options.quiet === true;
    this.#color = options.color !== false && (process.env["NO_COLOR"] ?? "") === "" && this.toTerminal;
  }

  /** Whether a person looks at standard error, where progress is shown. */
  get interactive(): boolean {
    return !this.quiet && isatty(STDERR);
  }

  /** Whether a person looks at standard output. */
  get toTerminal(): boolean {
    this.#toTerminal ??= isatty(STDOUT);
    return this.#toTerminal;
  }

  line(text: string): void {
    this.bytes(this.#encoder.encode(`${text}\n`));
  }

  /** Text that has its own line ends. */
  text(text: string): void {
    this.bytes(this.#encoder.encode(text));
  }

  errorText(text: string): void {
    this.flush();
    writeAll(STDERR, this.#encoder.encode(text));
  }

  /** A line with names of files: they go out as the bytes that they are on disk. */
  name(text: string): void {
    this.bytes(encodeName(`${text}\n`));
  }

  /** One JSON value, on a line of its own; bigints as decimal strings. */
  value(value: unknown): void {
    this.line(toJson(value));
  }

  /** Data as it is; borrowed until the call returns. */
  bytes(bytes: Uint8Array): void {
    if (bytes.length >= FLUSH_BYTES) {
      this.flush();
      writeAll(STDOUT, bytes);
      return;
    }
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= FLUSH_BYTES) this.flush();
  }

  flush(): void {
    if (this.#pendingBytes === 0) return;
    const all = new Uint8Array(this.#pendingBytes);
    let at = 0;
    for (const piece of this.#pending) {
      all.set(piece, at);
      at += piece.length;
    }
    this.#pending = [];
    this.#pendingBytes = 0;
    writeAll(STDOUT, all);
  }

  /** A line about something odd; not on --quiet. */
  warn(text: string): void {
    if (!this.quiet) this.#words(`zexplore: warning: ${shown(text)}`);
  }

  /** A line about something that could not be done; the command will end with 1. */
  fail(text: string): void {
    this.failed = true;
    this.#words(`zexplore: error: ${shown(text)}`);
  }

  trace(text: string): void {
    this.#words(text);
  }

  /** What to do next; said once. */
  hint(text: string): void {
    if (this.#hinted.has(text)) return;
    this.#hinted.add(text);
    if (!this.quiet) this.#words(`zexplore: hint: ${text}`);
  }

  /** Colour on a terminal, plain text elsewhere. */
  style(style: Style, text: string): string {
    return this.#color ? styleText(style, text, { validateStream: false } as Parameters<typeof styleText>[2]) : text;
  }

  #words(text: string): void {
    this.errorText(`${text}\n`);
  }
}

export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === "bigint") return item.toString();
    return ArrayBuffer.isView(item)
      ? Array.from(item as Uint8Array, (element: number | bigint) => (typeof element === "bigint" ? element.toString() : element))
      : item;
  });
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at, bytes.length - at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") throw new OutputClosed();
      if (code !== "EAGAIN") throw error;
      // Somebody made the pipe non-blocking; its reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}
