/** A growing buffer of numbers in one byte order. */
export class ByteWriter {
  readonly littleEndian: boolean;
  /** Bytes written so far. */
  length = 0;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1024);
  #view: DataView = new DataView(this.#bytes.buffer);

  constructor(littleEndian: boolean) {
    this.littleEndian = littleEndian;
  }

  /** Room for `size` zero bytes; returns where they start. */
  reserve(size: number): number {
    const start = this.length;
    const length = start + size;
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, start));
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    this.length = length;
    return start;
  }

  bytes(value: Uint8Array): void {
    const at = this.reserve(value.length);
    this.#bytes.set(value, at);
  }

  /** The low 8, 16, 32 bits of a number; its sign does not matter. */
  int8(value: number): void {
    const at = this.reserve(1);
    this.#view.setInt8(at, value);
  }
  int16(value: number): void {
    const at = this.reserve(2);
    this.#view.setInt16(at, value, this.littleEndian);
  }
  int32(value: number): void {
    const at = this.reserve(4);
    this.#view.setInt32(at, value, this.littleEndian);
  }
  int64(value: bigint): void {
    const at = this.reserve(8);
    this.#view.setBigInt64(at, value, this.littleEndian);
  }
  float64(value: number): void {
    const at = this.reserve(8);
    this.#view.setFloat64(at, value, this.littleEndian);
  }

  /** Put a 32-bit number where room was left for it. */
  patchInt32(at: number, value: number): void {
    this.#view.setInt32(at, value, this.littleEndian);
  }

  /** All that was written, for views of structures; good until the next write. */
  get view(): DataView {
    return this.#view;
  }

  /** All that was written, as fresh bytes. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}
