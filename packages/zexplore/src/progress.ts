import { Presets, SingleBar } from "cli-progress";
import { humanSize } from "./table.ts";

/** A bar on standard error while somebody looks at it; nothing elsewhere. */
export class Progress {
  readonly #bar: SingleBar | undefined;

  constructor(shown: boolean, totalBytes: number) {
    if (!shown || totalBytes === 0) return;
    this.#bar = new SingleBar(
      { format: "{bar} {percentage}%  {done} of {all}  {eta_formatted} left", stream: process.stderr, clearOnComplete: true },
      Presets.shades_classic,
    );
    this.#bar.start(totalBytes, 0, { done: humanSize(0), all: humanSize(totalBytes) });
    this.#all = humanSize(totalBytes);
  }

  #all = "";
  #bytes = 0;

  add(bytes: number): void {
    this.#bytes += bytes;
    this.#bar?.update(this.#bytes, { done: humanSize(this.#bytes), all: this.#all });
  }

  stop(): void {
    this.#bar?.stop();
  }
}
