import { decodeName } from "@zfskit/core";

/** One attribute of a ZAP. */
export class ZapEntry {
  /** The name's bytes, without a terminating zero. Binary keys: their integers, big-endian. */
  readonly nameBytes: Uint8Array;
  /** Bytes of each integer of the value: 1, 2, 4 or 8. */
  readonly integerLength: number;
  /** The value's integers, big-endian, one behind the other. */
  readonly bytes: Uint8Array;
  /** Tells apart entries whose hashes are equal. */
  readonly cd: number;

  constructor(nameBytes: Uint8Array, integerLength: number, bytes: Uint8Array, cd: number) {
    this.nameBytes = nameBytes;
    this.integerLength = integerLength;
    this.bytes = bytes;
    this.cd = cd;
  }

  get name(): string {
    return decodeName(this.nameBytes);
  }

  get count(): number {
    return this.bytes.length / this.integerLength;
  }

  /** The value's integers. */
  get integers(): bigint[] {
    return Array.from({ length: this.count }, (_, i) => this.integer(i));
  }

  /** Integer `index` of the value; 0 past its end, as OpenZFS's callers see an empty buffer. */
  integer(index = 0): bigint {
    let value = 0n;
    for (const byte of this.bytes.subarray(index * this.integerLength, (index + 1) * this.integerLength))
      value = (value << 8n) | BigInt(byte);
    return value;
  }

  /** A value of bytes as text, without a terminating zero. */
  get text(): string {
    const end = this.bytes.indexOf(0);
    return decodeName(end < 0 ? this.bytes : this.bytes.subarray(0, end));
  }
}
