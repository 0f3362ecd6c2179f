// What must be the same whoever did a task: a program that is fast and wrong is no peer.
import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";

/** The SHA-256 of a file. */
export function fileContents(file) {
  const hash = createHash("sha256");
  const bytes = new Uint8Array(1 << 20);
  const descriptor = openSync(file, "r");
  for (let count = readSync(descriptor, bytes); count > 0; count = readSync(descriptor, bytes)) hash.update(bytes.subarray(0, count));
  closeSync(descriptor);
  return hash.digest("hex");
}

/** Names and contents of all files below a folder. */
export function folderContents(folder) {
  const names = readdirSync(folder, { recursive: true }).sort();
  const hash = createHash("sha256");
  let files = 0;
  for (const entry of names) {
    if (!/^f\d+$/.test(entry.split("/").at(-1))) continue;
    files++;
    hash.update(`${entry} ${fileContents(join(folder, entry))}\n`);
  }
  return `${files} files, ${hash.digest("hex")}`;
}

/** Of the dataset with small files: how many of them a listing has, by their names or as zdb calls their type. */
export function numberOfFiles(file) {
  const text = readFileSync(file, "utf8");
  const listed = text.match(/\bf\d{4}$/gm) ?? text.match(/ZFS plain file\n/g);
  return `${listed?.length ?? 0} files`;
}

/** The names of datasets, from a table of ours or zdb's. */
export function datasetNames(file) {
  const text = readFileSync(file, "utf8");
  const names = /^NAME/.test(text)
    ? [...text.matchAll(/^(\S+)\s+filesystem/gm)].map((found) => found[1])
    : [...text.matchAll(/^Dataset (\S+) \[ZPL\]/gm)].map((found) => found[1]);
  return names.sort().join(" ");
}

/** How many block pointers a pool has, from the summary of ours or zdb's. */
export function blockCount(file) {
  return `${/bp count:?\s+(\d+)/.exec(readFileSync(file, "utf8"))?.[1]} blocks`;
}

/** Of a program that is there for the time it takes only. */
export function nothing() {
  return undefined;
}
