import { readFileSync } from "node:fs";

/** The vectors lie beside the sources also when compiled tests run. */
const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);

export function readVector(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

export function readText(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}
