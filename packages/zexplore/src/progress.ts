import type { SingleBar } from "cli-progress";
import { humanSize } from "./table.ts";

/** A bar on standard error while somebody looks at it; nothing elsewhere. */
export class Progress {
  readonly #bar: SingleBar | undefined;
  readonly #all: string;
  #bytes = 0;

  /** Use {@link Progress.start}. */
  constructor(bar: SingleBar | undefined, totalBytes: number) {
    this.#bar = bar;
    this.#all = humanSize(totalBytes);
    this.#bar?.start(totalBytes, 0, { done: humanSize(0), all: this.#all });
  }

  /** What draws it is loaded only to be seen. */
  static async start(shown: boolean, totalBytes: number): Promise<Progress> {
    if (!shown || totalBytes === 0) return new Progress(undefined, totalBytes);
    // The default, since a bundle does not know the names of a CommonJS module that is imported late.
    const { Presets, SingleBar } = (await import("cli-progress")).default;
    const format = "{bar} {percentage}%  {done} of {all}  {eta_formatted} left";
    return new Progress(new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.shades_classic), totalBytes);
  }

  add(bytes: number): void {
    this.#bytes += bytes;
    this.#bar?.update(this.#bytes, { done: humanSize(this.#bytes), all: this.#all });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
