/**
 * Where a command's words and data go: data to standard output, words to standard error.
 *
 * Standard output is written synchronously, from one buffer: a pipe's reader sets the pace. `process.stdout` is never
 * touched, since that makes a pipe non-blocking on Node.
 */
import { fstatSync, writeSync } from "node:fs";
import type { isatty } from "node:tty";
import { encodeName } from "@zfskit/core";
import { shown } from "./shown.ts";

/** Codes that begin and end a style (ECMA-48, SGR). */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;
type Style = keyof typeof STYLES;

const FLUSH_LENGTH = 64 * 1024;
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
  /** What was not written yet. */
  #pending = "";
  #pendingNames = false;

  constructor(options: OutputOptions) {
    this.json = options.json === true;
    this.quiet = options.quiet === true;
    this.#color = options.color !== false && (process.env["NO_COLOR"] ?? "") === "" && this.toTerminal;
  }

  /** Whether a person looks at standard error, where progress is shown. */
  get interactive(): boolean {
    return !this.quiet && isTerminal(STDERR);
  }

  /** Whether a person looks at standard output. */
  get toTerminal(): boolean {
    this.#toTerminal ??= isTerminal(STDOUT);
    return this.#toTerminal;
  }

  line(text: string): void {
    this.#add(`${text}\n`, false);
  }

  /** Text that has its own line ends. */
  text(text: string): void {
    this.#add(text, false);
  }

  errorText(text: string): void {
    this.flush();
    writeAll(STDERR, encoder.encode(text));
  }

  /** A line with names of files: they go out as the bytes that they are on disk. */
  name(text: string): void {
    this.#add(`${text}\n`, true);
  }

  /** One JSON value, on a line of its own; bigints as decimal strings. */
  value(value: unknown): void {
    this.line(toJson(value));
  }

  /** Data as it is; borrowed until the call returns. */
  bytes(bytes: Uint8Array): void {
    this.flush();
    writeAll(STDOUT, bytes);
  }

  flush(): void {
    if (this.#pending === "") return;
    const bytes = this.#pendingNames ? encodeName(this.#pending) : encoder.encode(this.#pending);
    this.#pending = "";
    writeAll(STDOUT, bytes);
  }

  /** Text is encoded as it is written, many lines at a time: that costs half of what each line alone does. */
  #add(text: string, hasNames: boolean): void {
    if (hasNames !== this.#pendingNames) this.flush();
    this.#pendingNames = hasNames;
    this.#pending += text;
    if (this.#pending.length >= FLUSH_LENGTH) this.flush();
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
    const [begin, end] = STYLES[style];
    return this.#color ? `\u001b[${begin}m${text}\u001b[${end}m` : text;
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

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();

/** Only a character device may be a terminal: for a file or a pipe, what asks terminals is not loaded (13 ms on Bun). */
function isTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice() && (process.getBuiltinModule("node:tty") as { isatty: typeof isatty }).isatty(fd);
  } catch {
    // Nothing is open there.
    return false;
  }
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
