/** What the changes of one log may hold in memory. */
import { ZfsError } from "@zfskit/core";

export class ReplayMemory {
  readonly #limit: number;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  /** @throws {ZfsError} ELIMIT */
  take(bytes: number): void {
    if (this.#bytes + bytes > this.#limit)
      throw new ZfsError("ELIMIT", `replay of the intent log holds more than limits.replayBytes (${this.#limit}) bytes`);
    this.#bytes += bytes;
  }

  give(bytes: number): void {
    this.#bytes -= bytes;
  }
}
