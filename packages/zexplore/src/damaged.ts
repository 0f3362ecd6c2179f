/** What is done where bytes of a file or volume cannot be read: stop there, or go on behind it. */
import type { Damage, OnDamage } from "@zfskit/zpl";
import type { OptionSpec } from "./command.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./session.ts";

type DamagedMode = "zero" | "skip";

export interface DamagedOption {
  readonly damaged?: DamagedMode | undefined;
}

export const damagedOption: OptionSpec = {
  flags: "--damaged <zero|skip>",
  text: "go on where bytes cannot be read: with zeros in their place, or without them; every such range is listed",
  parse(value) {
    if (value === "zero" || value === "skip") return value;
    throw new UsageError(`--damaged takes zero or skip, not ${JSON.stringify(value)}`);
  },
};

/** Follows one file from its start to its end; says what was lost, and what is written where. */
export class DamagedRanges {
  /** For reading: absent where reading shall stop. */
  readonly onDamage: OnDamage | undefined;
  /** Bytes that were left out so far. */
  skipped = 0;
  readonly #mode: DamagedMode | undefined;
  #met: Damage[] = [];

  constructor(mode: DamagedMode | undefined, out: Output) {
    this.#mode = mode;
    if (mode === undefined) return;
    this.onDamage = (damage) => {
      this.#met.push(damage);
      out.fail(
        `${damage.length} bytes from byte ${damage.offset} on ${mode === "zero" ? "are zeros" : "are left out"}: ${damage.error.message}`,
      );
    };
  }

  /** The pieces of a chunk that are written, and where in the output they belong. */
  *pieces(at: number, chunk: Uint8Array): Generator<{ readonly at: number; readonly bytes: Uint8Array }> {
    const met = this.#met;
    this.#met = [];
    let from = at;
    for (const { offset, length } of this.#mode === "skip" ? met : []) {
      // A range of a file's holes and lost pointers lies before the chunk as a whole.
      if (offset > from) yield { at: from - this.skipped, bytes: chunk.subarray(from - at, offset - at) };
      this.skipped += length;
      from = Math.max(from, offset + length);
    }
    if (from < at + chunk.length) yield { at: from - this.skipped, bytes: chunk.subarray(from - at) };
  }

  /** Ranges that were met behind the last chunk count too: after it, `skipped` is complete. */
  finish(): void {
    for (const _ of this.pieces(0, new Uint8Array(0)));
  }
}
