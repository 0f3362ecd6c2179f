/** Extended attributes of copied files: no runtime can set them, the command setfattr does, all at once. */
import { spawnSync } from "node:child_process";
import type { Znode } from "@zfskit/zpl";
import type { Output } from "./output.ts";

export interface XattrRecord {
  readonly path: Uint8Array;
  readonly name: string;
  readonly value: Uint8Array;
}

export async function collectXattrs(file: Znode, path: Uint8Array): Promise<XattrRecord[]> {
  const records: XattrRecord[] = [];
  for (const name of await file.listxattr()) records.push({ path, name, value: (await file.getxattr(name)) ?? new Uint8Array(0) });
  return records;
}

/** Hand all attributes to `setfattr --restore`, and say so where it is not installed or not all could be set. */
export function restoreXattrs(records: readonly XattrRecord[], out: Output): void {
  if (records.length === 0) return;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let last: Uint8Array | undefined;
  for (const { path, name, value } of records) {
    if (path !== last) pieces.push(encoder.encode(`${last === undefined ? "" : "\n"}# file: `), escaped(path), encoder.encode("\n"));
    last = path;
    pieces.push(encoder.encode(`${name}=0s${Buffer.from(value).toString("base64")}\n`));
  }
  const done = spawnSync("setfattr", ["-h", "--restore=-"], { input: Buffer.concat(pieces), encoding: "utf8" });
  if (done.error !== undefined)
    out.warn(`extended attributes were not copied: the command setfattr (package attr) could not be run (${done.error.message})`);
  else if (done.status !== 0) out.warn(`not all extended attributes could be set: ${done.stderr.trim().split("\n")[0] ?? ""}`);
}

/** setfattr reads names with backslash and control characters as \ooo. */
function escaped(path: Uint8Array): Uint8Array {
  const parts: number[] = [];
  for (const byte of path) {
    if (byte > 0x20 && byte !== 0x5c && byte !== 0x7f) parts.push(byte);
    else parts.push(0x5c, ...[byte >> 6, (byte >> 3) & 7, byte & 7].map((digit) => 0x30 + digit));
  }
  return Uint8Array.from(parts);
}
