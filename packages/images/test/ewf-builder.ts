/** EWF images of any layout, built from libewf's description of the format. */
import { deflateSync } from "node:zlib";
import type { Files } from "./vectors.ts";

export interface EwfPlan {
  readonly content: Uint8Array;
  readonly sectorBytes: number;
  readonly sectorsPerChunk: number;
  readonly chunksPerTable: number;
  readonly tablesPerFile: number;
  /** Whether a chunk is compressed. */
  readonly packed: (chunk: number) => boolean;
  /** `first`: chunks in the table's own section, tables without copy and checksum of their entries, as EnCase 1 and SMART. */
  readonly form: "sectors" | "first";
  /** What entries count from: the file, or the sectors section. */
  readonly relative?: boolean;
}

/** @returns the files, NAME.E01 and so on */
export function buildEwf(plan: EwfPlan, name: string, extension: (number: number) => string): Files {
  const { content, sectorBytes, sectorsPerChunk, chunksPerTable, tablesPerFile, packed, form, relative = false } = plan;
  const chunkBytes = sectorBytes * sectorsPerChunk;
  const count = Math.ceil(content.length / chunkBytes);
  const tables = Math.ceil(count / chunksPerTable);
  const numbers = Math.max(1, Math.ceil(tables / tablesPerFile));
  const files: Record<string, Uint8Array> = {};
  for (let number = 1; number <= numbers; number++) {
    const file = new EwfFile(number);
    if (number === 1) {
      file.section("header", deflateSync("1\nmain\nc\tn\ta\te\tt\n\t\t\t\t\t\n"));
      file.section("volume", volume({ count, sectorsPerChunk, sectorBytes, sectors: content.length / sectorBytes }, form));
    } else file.section("data", new Uint8Array(1052));
    for (let table = (number - 1) * tablesPerFile; table < Math.min(tables, number * tablesPerFile); table++) {
      const chunks: { bytes: Uint8Array; packed: boolean }[] = [];
      for (let i = table * chunksPerTable; i < Math.min(count, (table + 1) * chunksPerTable); i++) {
        const plain = content.subarray(i * chunkBytes, (i + 1) * chunkBytes);
        chunks.push(packed(i) ? { bytes: deflateSync(plain), packed: true } : { bytes: join([plain, adler(plain)]), packed: false });
      }
      const data = join(chunks.map(({ bytes }) => bytes));
      const dataAt = file.size + 76 + (form === "first" ? 24 + 4 * chunks.length : 0);
      const base = relative ? file.size : 0;
      const entries = new DataView(new ArrayBuffer(4 * chunks.length));
      let at = dataAt - base;
      for (const [i, chunk] of chunks.entries()) {
        entries.setUint32(i * 4, at + (chunk.packed ? 2 ** 31 : 0), true);
        at += chunk.bytes.length;
      }
      const list = new Uint8Array(entries.buffer);
      if (form === "first") file.section("table", join([tableHeader(chunks.length, base), list, data]));
      else {
        file.section("sectors", data);
        for (const type of ["table", "table2"]) file.section(type, join([tableHeader(chunks.length, base), list, adler(list)]));
      }
    }
    file.end(number === numbers ? "done" : "next");
    files[`${name}.${extension(number)}`] = file.bytes();
  }
  return files;
}

/** A file of an image, as it grows. */
export class EwfFile {
  size = 13;
  readonly #parts: Uint8Array[] = [];

  constructor(number: number) {
    const start = new Uint8Array(13);
    start.set([0x45, 0x56, 0x46, 9, 13, 10, 255, 0, 1, number & 255, number >> 8]);
    this.#parts.push(start);
  }

  section(type: string, content: Uint8Array): void {
    this.#add(type, this.size + 76 + content.length, 76 + content.length, content);
  }

  /** The last section names itself as the next. */
  end(type: string): void {
    this.#add(type, this.size, 0, new Uint8Array(0));
  }

  #add(type: string, next: number, length: number, content: Uint8Array): void {
    const bytes = join([descriptor(type, next, length), content]);
    this.#parts.push(bytes);
    this.size += bytes.length;
  }

  bytes(): Uint8Array {
    return join(this.#parts);
  }
}

export function descriptor(type: string, next: number, length: number): Uint8Array {
  const bytes = new Uint8Array(72);
  bytes.set(new TextEncoder().encode(type));
  const view = new DataView(bytes.buffer);
  view.setBigUint64(16, BigInt(next), true);
  view.setBigUint64(24, BigInt(length), true);
  return join([bytes, adler(bytes)]);
}

export interface EwfVolumePlan {
  readonly count: number;
  readonly sectorsPerChunk: number;
  readonly sectorBytes: number;
  readonly sectors: number;
}

export function volume({ count, sectorsPerChunk, sectorBytes, sectors }: EwfVolumePlan, form: EwfPlan["form"] = "sectors"): Uint8Array {
  const bytes = new Uint8Array(form === "first" ? 90 : 1048);
  const view = new DataView(bytes.buffer);
  bytes[0] = 1;
  for (const [i, value] of [count, sectorsPerChunk, sectorBytes].entries()) view.setUint32(4 + i * 4, value, true);
  view.setBigUint64(16, BigInt(sectors), true);
  return join([bytes, adler(bytes)]);
}

export function tableHeader(count: number, base: number): Uint8Array {
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, count, true);
  view.setBigUint64(8, BigInt(base), true);
  return join([bytes, adler(bytes)]);
}

/** Adler-32 as it is stored: RFC 1950, section 8.2, byte by byte. */
export function adler(bytes: Uint8Array): Uint8Array {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return Uint8Array.of(low & 255, low >> 8, high & 255, high >> 8);
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
