import kaitai from "kaitai-struct";

const { KaitaiStream } = kaitai;
const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** A Number when that is exact, else a bigint. */
function fit(value) {
  return value <= MAX && value >= -MAX ? Number(value) : value;
}

/** The official runtime with exact 64-bit integers and bit fields of more than 32 bits. */
export class ExactStream extends KaitaiStream {
  readU8le() {
    return this.#big("getBigUint64", true);
  }

  readU8be() {
    return this.#big("getBigUint64", false);
  }

  readS8le() {
    return this.#big("getBigInt64", true);
  }

  readS8be() {
    return this.#big("getBigInt64", false);
  }

  readBitsIntBe(n) {
    let left = this.bitsLeft;
    let bits = BigInt(this.bits);
    const need = n - left;
    if (need > 0) {
      const count = Math.ceil(need / 8);
      for (const byte of this.readBytes(count)) bits = (bits << 8n) | BigInt(byte);
      left += count * 8;
    }
    left -= n;
    this.bits = Number(bits & ((1n << BigInt(left)) - 1n));
    this.bitsLeft = left;
    return fit(bits >> BigInt(left));
  }

  readBitsIntLe(n) {
    let left = this.bitsLeft;
    let bits = BigInt(this.bits);
    const need = n - left;
    if (need > 0) {
      for (const byte of this.readBytes(Math.ceil(need / 8))) {
        bits |= BigInt(byte) << BigInt(left);
        left += 8;
      }
    }
    this.bits = Number(bits >> BigInt(n));
    this.bitsLeft = left - n;
    return fit(bits & ((1n << BigInt(n)) - 1n));
  }

  #big(method, littleEndian) {
    this.ensureBytesLeft(8);
    const value = this.dataView[method](this.pos, littleEndian);
    this.pos += 8;
    return fit(value);
  }
}
