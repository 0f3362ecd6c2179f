// What tests use of Buffer, in a browser.

const encodings = {
  hex: { decode: (text) => Uint8Array.fromHex(text), encode: (bytes) => bytes.toHex() },
  base64: { decode: (text) => Uint8Array.fromBase64(text), encode: (bytes) => bytes.toBase64() },
  latin1: {
    decode: (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    encode: (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""),
  },
  utf16le: {
    decode: (text) => new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
    encode: (bytes) => new TextDecoder("utf-16le").decode(bytes),
  },
  utf8: { decode: (text) => new TextEncoder().encode(text), encode: (bytes) => new TextDecoder().decode(bytes) },
};

/** Numbers as DataView has them, under Buffer's names. */
const numbers = {
  UInt8: "Uint8",
  UInt16: "Uint16",
  UInt32: "Uint32",
  Int32: "Int32",
  BigUInt64: "BigUint64",
  BigInt64: "BigInt64",
  Double: "Float64",
};

export class Buffer extends Uint8Array {
  static get [Symbol.species]() {
    return Buffer;
  }

  static from(data, encodingOrOffset, length) {
    if (typeof data === "string") return Buffer.from(encodings[encodingOrOffset ?? "utf8"].decode(data));
    if (data instanceof ArrayBuffer) return new Buffer(data, encodingOrOffset, length);
    return new Buffer(data);
  }

  static of(...bytes) {
    return new Buffer(bytes);
  }

  static alloc(length, fill = 0) {
    return new Buffer(length).fill(fill);
  }

  static concat(parts) {
    const whole = new Buffer(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  static compare(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return Math.sign(a[i] - b[i]);
    return Math.sign(a.length - b.length);
  }

  indexOf(what, from = 0) {
    if (typeof what === "number") return super.indexOf(what, from);
    const bytes = Buffer.from(what);
    for (let at = super.indexOf(bytes[0], from); at >= 0; at = super.indexOf(bytes[0], at + 1))
      if (bytes.every((byte, i) => this[at + i] === byte)) return at;
    return -1;
  }

  equals(other) {
    return Buffer.compare(this, other) === 0;
  }

  toString(encoding = "utf8") {
    return encodings[encoding].encode(this);
  }
}

for (const [name, ofView] of Object.entries(numbers)) {
  for (const order of ["LE", "BE"]) {
    const view = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    Buffer.prototype[`read${name}${order}`] = function (at = 0) {
      return view(this)[`get${ofView}`](at, order === "LE");
    };
    Buffer.prototype[`write${name}${order}`] = function (value, at = 0) {
      view(this)[`set${ofView}`](at, value, order === "LE");
      return at;
    };
  }
}
