/**
 * Strings of an nvlist are bytes, in practice UTF-8. A byte that is not part of valid UTF-8 becomes the lone surrogate
 * U+DC00 + byte, and goes back to that byte, as Python's "surrogateescape" does it: any bytes survive the way through
 * a JavaScript string, and all valid text reads as itself.
 */
export function textFromBytes(bytes: Uint8Array): string {
  let ascii = "";
  if (bytes.length <= 64) {
    // Short ASCII names are nearly all there is; TextDecoder costs 5 times as much for them.
    let index = 0;
    while (index < bytes.length && bytes[index]! < 0x80) ascii += String.fromCharCode(bytes[index++]!);
    if (index === bytes.length) return ascii;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return textWithEscapes(bytes);
  }
}

/** Bytes of a string as {@link textFromBytes} gives it; a fresh array. */
export function bytesFromText(text: string): Uint8Array<ArrayBuffer> {
  if (text.isWellFormed()) return new TextEncoder().encode(text);
  const out: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code >= 0xdc80 && code <= 0xdcff) out.push(code - 0xdc00);
    else if (code >= 0xd800 && code <= 0xdfff) throw new TypeError("string holds a lone surrogate that stands for no byte");
    else out.push(...new TextEncoder().encode(character));
  }
  return Uint8Array.from(out);
}

function textWithEscapes(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; ) {
    const size = validSequence(bytes, index);
    if (size === 0) {
      text += String.fromCharCode(0xdc00 + bytes[index]!);
      index += 1;
    } else {
      text += new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(index, index + size));
      index += size;
    }
  }
  return text;
}

/** Bytes of the well-formed sequence at `index` (Unicode 15, table 3-7), 0 if there is none. */
function validSequence(bytes: Uint8Array, index: number): number {
  const first = bytes[index]!;
  if (first < 0x80) return 1;
  const size = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (size === 0 || index + size > bytes.length) return 0;
  const second = bytes[index + 1]!;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = 2; next < size; next++) {
    const byte = bytes[index + next]!;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return size;
}
