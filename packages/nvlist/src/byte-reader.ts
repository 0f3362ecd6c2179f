import { ZfsError } from "@zfskit/core";

/**
 * Checked reading of numbers and byte runs from a packed list; every read past the end is a ZfsError.
 */
export class ByteReader {
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
  /** Bytes from the start of the packed list. */
  position: number;
  /** First byte that must not be read. */
  readonly end: number;
  readonly #cutByLimit: boolean;
  /** The same bytes, for views of structures. */
  readonly view: DataView;

  /**
   * @param options.end - first byte that belongs to something else
   * @param options.limit - the limit of that name: if it is what ends reading, that is ELIMIT, not ECORRUPT
   */
  constructor(
    bytes: Uint8Array,
    position: number,
    options: { readonly littleEndian: boolean; readonly end?: number; readonly limit?: number },
  ) {
    this.bytes = bytes;
    this.position = position;
    this.littleEndian = options.littleEndian;
    const available = Math.min(bytes.length, options.end ?? Infinity);
    this.end = Math.min(available, options.limit ?? Infinity);
    this.#cutByLimit = this.end < available;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Move over `length` bytes and return where they start. */
  skip(length: number): number {
    const start = this.position;
    if (length > this.end - start) {
      if (this.#cutByLimit)
        throw new ZfsError("ELIMIT", `nvlist is longer than nvlistBytes (${this.end})`, { place: { structure: "nvlist" } });
      throw corrupt(`nvlist ends early: ${length} bytes wanted, ${this.end - start} left`, start);
    }
    this.position = start + length;
    return start;
  }

  i8(): number {
    return this.view.getInt8(this.skip(1));
  }
  u8(): number {
    return this.view.getUint8(this.skip(1));
  }
  i16(): number {
    return this.view.getInt16(this.skip(2), this.littleEndian);
  }
  u16(): number {
    return this.view.getUint16(this.skip(2), this.littleEndian);
  }
  i32(): number {
    return this.view.getInt32(this.skip(4), this.littleEndian);
  }
  u32(): number {
    return this.view.getUint32(this.skip(4), this.littleEndian);
  }
  i64(): bigint {
    return this.view.getBigInt64(this.skip(8), this.littleEndian);
  }
  u64(): bigint {
    return this.view.getBigUint64(this.skip(8), this.littleEndian);
  }
  f64(): number {
    return this.view.getFloat64(this.skip(8), this.littleEndian);
  }

  /** The next `length` bytes, sharing memory with the input. */
  take(length: number): Uint8Array {
    const start = this.skip(length);
    return this.bytes.subarray(start, start + length);
  }
}

/** The error for bytes of a list that make no sense. */
export function corrupt(reason: string, at: number): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "nvlist", at } });
}
