/** A block of which parts are encrypted: the others stay readable without a key, and are covered by the MAC. */
import { ZfsError } from "@zfskit/core";

/** A part of a block, bytes from its start. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface PartlySealed {
  /** The encrypted parts, in order. */
  readonly encrypted: readonly Part[];
  /** What the MAC covers beside them, in the form in which it does. */
  readonly aad: Uint8Array;
}

/** The encrypted parts of a block, one behind the other. */
export function gather(bytes: Uint8Array, parts: readonly Part[]): Uint8Array {
  const gathered = new Uint8Array(parts.reduce((sum, part) => sum + part.end - part.start, 0));
  let at = 0;
  for (const { start, end } of parts) {
    gathered.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return gathered;
}

/** Put what was gathered back to its places. */
export function scatter(gathered: Uint8Array, parts: readonly Part[], into: Uint8Array): void {
  let at = 0;
  for (const { start, end } of parts) {
    into.set(gathered.subarray(at, at + end - start), start);
    at += end - start;
  }
}

/** Collects what a MAC covers, growing as needed. */
export class AadBuffer {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Room for `length` more bytes: the part of the buffer where they go, zeros. */
  take(length: number): Uint8Array {
    if (this.#length + length > this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#length + length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length += length;
    return this.#bytes.subarray(this.#length - length, this.#length);
  }

  add(bytes: Uint8Array): void {
    this.take(bytes.length).set(bytes);
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

export function corrupt(structure: string, reason: string, at: number): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure, at } });
}
