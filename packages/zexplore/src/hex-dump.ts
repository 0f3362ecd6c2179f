const ROW_BYTES = 16;
const HALF = 8;

/** Offset, sixteen bytes in hexadecimal, and their characters; runs of equal rows become one `*`: as `hexdump -C` prints them. */
export function* hexDump(bytes: Uint8Array): Generator<string> {
  let last = "";
  let starred = false;
  for (let at = 0; at < bytes.length; at += ROW_BYTES) {
    const row = bytes.subarray(at, at + ROW_BYTES);
    const hex = `${hexOf(row.subarray(0, HALF))}  ${hexOf(row.subarray(HALF))}`;
    if (hex === last && row.length === ROW_BYTES) {
      if (!starred) yield "*";
      starred = true;
      continue;
    }
    starred = false;
    last = hex;
    const text = Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join("");
    yield `${offsetText(at)}  ${hex}  |${text}|`;
  }
  if (bytes.length > 0) yield offsetText(bytes.length);
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join(" ")
    .padEnd(HALF * 3 - 1);
}

function offsetText(at: number): string {
  return at.toString(16).padStart(8, "0");
}
