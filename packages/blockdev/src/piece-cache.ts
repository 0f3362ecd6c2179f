import { type Soon, whenThere } from "@zfskit/core";

/**
 * Pieces that are dear to come by (tables of an image, decompressed clusters), within a limit in bytes: what was used least
 * recently goes first. Who asks for a piece that is on its way waits for that one; what failed is not kept.
 */
export class PieceCache {
  readonly #limitBytes: number;
  readonly #pieces = new Map<number, Uint8Array>();
  readonly #underWay = new Map<number, Promise<Uint8Array>>();
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /** The piece of this key, made if it is not here; at once where `make` gives it at once. */
  get(key: number, make: () => Soon<Uint8Array>): Soon<Uint8Array> {
    const piece = this.#pieces.get(key);
    if (piece !== undefined) {
      // Maps keep the order of insertion: what is used again goes to the end.
      this.#pieces.delete(key);
      this.#pieces.set(key, piece);
      return piece;
    }
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) return underWay;
    const made = whenThere(make(), (bytes) => this.#keep(key, bytes));
    if (made instanceof Promise) {
      const settled = made.finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, settled);
      return settled;
    }
    return made;
  }

  #keep(key: number, bytes: Uint8Array): Uint8Array {
    this.#pieces.set(key, bytes);
    this.#bytes += bytes.length;
    for (const [oldest, { length }] of this.#pieces) {
      // The newest stays, however large.
      if (this.#bytes <= this.#limitBytes || oldest === key) break;
      this.#pieces.delete(oldest);
      this.#bytes -= length;
    }
    return bytes;
  }
}
