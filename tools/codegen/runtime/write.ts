/** What the setters of the generated editors share: each checks its value before it writes. */

const encoder = /* @__PURE__ */ new TextEncoder();

/** Write an integer of `width` bytes, signed where that is negative. */
export function writeScalar(dv: DataView, at: number, le: boolean, width: number, value: number, field: string): void {
  const bits = Math.abs(width) * 8;
  checkNumber(value, width < 0 ? -(2 ** (bits - 1)) : 0, 2 ** (width < 0 ? bits - 1 : bits) - 1, field);
  if (bits === 8) dv.setUint8(at, value);
  else if (bits === 16) dv.setUint16(at, value, le);
  else dv.setUint32(at, value, le);
}

/** Write a 64-bit word from a number. */
export function writeSafe(dv: DataView, at: number, le: boolean, width: number, value: number, field: string): void {
  checkNumber(value, width < 0 ? -Number.MAX_SAFE_INTEGER : 0, Number.MAX_SAFE_INTEGER, field);
  dv.setUint32(le ? at + 4 : at, Math.floor(value / 4294967296), le);
  dv.setUint32(le ? at : at + 4, value >>> 0, le);
}

export function writeBig(dv: DataView, at: number, le: boolean, width: number, value: bigint, field: string): void {
  if (width < 0) checkBig(value, -0x8000000000000000n, 0x7fffffffffffffffn, field);
  else checkBig(value, 0n, 0xffffffffffffffffn, field);
  dv.setBigUint64(at, value, le);
}

/** Write `bits` bits from `shift` on of a unit of `width` bytes; the others stay. */
export function writeBits(
  dv: DataView,
  at: number,
  le: boolean,
  width: number,
  shift: number,
  bits: number,
  value: number,
  field: string,
): void {
  const mask = 2 ** bits - 1;
  checkNumber(value, 0, mask, field);
  const keep = ~(mask << shift);
  const moved = value << shift;
  if (width === 1) dv.setUint8(at, (dv.getUint8(at) & keep) | moved);
  else if (width === 2) dv.setUint16(at, (dv.getUint16(at, le) & keep) | moved, le);
  else dv.setUint32(at, bits === 32 ? value : (dv.getUint32(at, le) & keep) | moved, le);
}

/** Write bits of a 64-bit word of which some lie in its upper half. */
export function writeSplitBits(dv: DataView, at: number, le: boolean, shift: number, bits: number, value: number, field: string): void {
  checkNumber(value, 0, bits > 53 ? Number.MAX_SAFE_INTEGER : 2 ** bits - 1, field);
  const high = le ? at + 4 : at;
  const low = le ? at : at + 4;
  const highBits = shift + bits - 32;
  const keptHigh = highBits === 32 ? 0 : dv.getUint32(high, le) & ~(2 ** highBits - 1);
  dv.setUint32(high, keptHigh | Math.floor(value / 2 ** (32 - shift)), le);
  dv.setUint32(low, shift === 0 ? value >>> 0 : (dv.getUint32(low, le) & (2 ** shift - 1)) | (value << shift), le);
}

export function writeBigBits(dv: DataView, at: number, le: boolean, shift: number, bits: number, value: bigint, field: string): void {
  const mask = (1n << BigInt(bits)) - 1n;
  checkBig(value, 0n, mask, field);
  dv.setBigUint64(at, (dv.getBigUint64(at, le) & ~(mask << BigInt(shift))) | (value << BigInt(shift)), le);
}

function checkNumber(value: number, min: number, max: number, field: string): void {
  if (!(Number.isInteger(value) && value >= min && value <= max))
    throw new TypeError(`${field} must be a whole number from ${min} to ${max}, not ${String(value)}`);
}

function checkBig(value: bigint, min: bigint, max: bigint, field: string): void {
  if (!(typeof value === "bigint" && value >= min && value <= max))
    throw new TypeError(`${field} must be a bigint from ${min} to ${max}, not ${String(value)}`);
}

/** Overwrite a byte field; `value` has to have exactly its size. */
export function setBytes(target: Uint8Array, value: Uint8Array, field: string): void {
  if (!(value instanceof Uint8Array && value.length === target.length))
    throw new TypeError(`${field} takes exactly ${target.length} bytes, not ${value?.length}`);
  target.set(value);
}

/** Overwrite a text field and fill the rest with NULs; with `terminated` one NUL has to fit too. */
export function setText(target: Uint8Array, value: string, terminated: boolean, field: string): void {
  const bytes = encoder.encode(value);
  const room = target.length - (terminated ? 1 : 0);
  if (bytes.length > room) throw new TypeError(`${field} holds ${room} bytes of UTF-8, not ${bytes.length}`);
  if (terminated && bytes.includes(0)) throw new TypeError(`${field} cannot hold a NUL`);
  target.set(bytes);
  target.fill(0, bytes.length);
}
