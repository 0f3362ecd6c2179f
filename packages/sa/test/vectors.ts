import { readFileSync } from "node:fs";

/** The vectors lie beside the sources also when compiled tests run. */
const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);

/** A name and integers in decimal. */
type Entry = readonly [name: string, integers: readonly string[]];

export interface FileVector {
  readonly from: string;
  readonly registry?: string;
  readonly littleEndian: boolean;
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly nlink: number;
  readonly size: number;
  readonly mtime: string;
  readonly ctime: string;
  readonly btime: string;
  readonly target?: string;
  readonly bonus: string;
  readonly spill?: string;
}

export interface Vectors {
  readonly registries: Readonly<Record<string, { readonly registry: readonly Entry[]; readonly layouts: readonly Entry[] }>>;
  readonly files: readonly FileVector[];
}

export function readVectors(): Vectors {
  return JSON.parse(readFileSync(new URL("files.json", folder), "utf8")) as Vectors;
}

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}
