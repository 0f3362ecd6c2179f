import { readFileSync } from "node:fs";

export interface EmbeddedVector {
  readonly file: string;
  /** Byte order of the machine that wrote it. */
  readonly littleEndian: boolean;
  /** Bytes of the file. */
  readonly size: number;
  readonly sha256: string;
  /** 128 bytes in hexadecimal. */
  readonly blkptr: string;
}

/** The vectors lie beside the sources also when compiled tests run. */
const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);

export function embeddedVectors(): EmbeddedVector[] {
  return JSON.parse(readFileSync(new URL("embedded.json", folder), "utf8")) as EmbeddedVector[];
}
