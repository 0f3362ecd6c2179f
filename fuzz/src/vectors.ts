/** What the tests of packages keep beside them, to be changed. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const kept = new Map<string, Uint8Array>();

/** @returns bytes that must not be changed: they serve again */
export function vector(packageName: string, file: string): Uint8Array {
  const path = `../../packages/${packageName}/test/vectors/${file}.gz`;
  const found = kept.get(path) ?? new Uint8Array(gunzipSync(readFileSync(new URL(path, import.meta.url.replace("/dist/", "/")))));
  kept.set(path, found);
  return found;
}
