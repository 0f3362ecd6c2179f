const ROW_BYTES = 16;

/** Offset, sixteen bytes in hexadecimal, and their characters; runs of equal rows become one `*`, as hexdump has it. */
export function* hexDump(bytes: Uint8Array): Generator<string> {
  let last = "";
  let starred = false;
  for (let at = 0; at < bytes.length; at += ROW_BYTES) {
    const row = bytes.subarray(at, at + ROW_BYTES);
    const hex = Array.from(row, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    if (hex === last && row.length === ROW_BYTES) {
      if (!starred) yield "*";
      starred = true;
      continue;
    }
    starred = false;
    last = hex;
    const text = Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join("");
    yield `${at.toString(16).padStart(8, "0")}  ${hex.padEnd(ROW_BYTES * 3 - 1)}  ${text}`;
  }
  yield bytes.length.toString(16).padStart(8, "0");
}
