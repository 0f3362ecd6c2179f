// Puts a VHDX back to the moment when QEMU had written its log and not yet what the log says: `node interrupt-vhdx.ts BEFORE AFTER`.
// The log of AFTER is QEMU's; the block allocation table is that of BEFORE again, and the newer header names the log's last entry.
import { readFileSync, writeFileSync } from "node:fs";
import { sealed } from "../vhdx-builder.ts";

const [before = "", after = ""] = process.argv.slice(2);
const MB = 2 ** 20;
const bytes = new Uint8Array(readFileSync(after));
const view = new DataView(bytes.buffer);
// Where QEMU puts them.
const [logAt, tableAt] = [MB, 2 * MB];
bytes.set(readFileSync(before).subarray(tableAt, tableAt + MB), tableAt);
let last = { at: 0, sequence: 0n };
for (let at = logAt; at < logAt + MB; at += 4096) {
  const sequence = view.getBigUint64(at + 16, true);
  if (Buffer.from(bytes.subarray(at, at + 4)).toString() === "loge" && sequence > last.sequence) last = { at, sequence };
}
const header = [0x10000, 0x20000].sort((a, b) => Number(view.getBigUint64(b + 8, true) - view.getBigUint64(a + 8, true)))[0]!;
bytes.set(bytes.subarray(last.at + 32, last.at + 48), header + 48);
sealed(bytes.subarray(header, header + 4096));
writeFileSync(after, bytes);
