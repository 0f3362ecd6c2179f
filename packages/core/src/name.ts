/**
 * Names are bytes on disk, and mostly UTF-8. As strings, bytes that are not UTF-8 stand as U+DC80 to U+DCFF
 * (Python's surrogateescape), so that every name has a string and comes back as the same bytes.
 */
const ESCAPE_BASE = 0xdc00;
const FIRST_SURROGATE = 0xd800;

export function decodeName(bytes: Uint8Array): string {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return decodeDamaged(bytes);
  }
}

/** The bytes of a name; a lone surrogate that stands for no byte becomes U+FFFD, as TextEncoder has it. */
export function encodeName(name: string): Uint8Array {
  if (!/[\udc80-\udcff]/.test(name)) return encoder.encode(name);
  const parts: number[] = [];
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= ESCAPE_BASE + 0x80 && code <= ESCAPE_BASE + 0xff) parts.push(code - ESCAPE_BASE);
    else parts.push(...encoder.encode(character));
  }
  return Uint8Array.from(parts);
}

/** Order of names: by their bytes. */
export function compareNames(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  if (same === length) return a.length - b.length;
  const order = a.charCodeAt(same) - b.charCodeAt(same);
  // Below the surrogates, which stand for what comes behind all others or for single bytes, both orders are the same.
  if (a.charCodeAt(same) < FIRST_SURROGATE && b.charCodeAt(same) < FIRST_SURROGATE) return order;
  const left = encodeName(a);
  const right = encodeName(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) if (left[i] !== right[i]) return (left[i] ?? 0) - (right[i] ?? 0);
  return left.length - right.length;
}

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();
const strictDecoder: TextDecoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decode the longest valid sequences, and escape each byte that starts none. */
function decodeDamaged(bytes: Uint8Array): string {
  let name = "";
  for (let at = 0; at < bytes.length; ) {
    const length = validSequence(bytes, at);
    if (length === 0) name += String.fromCharCode(ESCAPE_BASE + (bytes[at++] ?? 0));
    else {
      name += strictDecoder.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return name;
}

/** Bytes of the UTF-8 sequence that starts at `at`; 0 when none does. */
function validSequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  try {
    strictDecoder.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}
