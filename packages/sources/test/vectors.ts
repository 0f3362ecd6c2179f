/** How file systems and packed files begin (vectors/make.sh). */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export function vector(name: string): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(new URL(`vectors/${name}.gz`, import.meta.url.replace("/dist/test/", "/test/")))));
}
