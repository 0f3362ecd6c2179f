/** Blocks that OpenZFS encrypted: test/vectors/README.md says which. */
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { defaultLimits } from "@zfskit/core";
import { BlkptrView } from "@zfskit/format";
import type { DatasetKey } from "../src/dataset-key.ts";
import { unwrapKey, type WrappedKey } from "../src/wrapped-key.ts";
import { deriveWrappingKey, type KeyFormatFacts } from "../src/wrapping-key.ts";

export interface VectorBlock {
  readonly what: "objset" | "indirect" | "dnodes" | "authenticated" | "file" | "log";
  readonly bp: BlkptrView;
  readonly stored: Uint8Array;
  /** Of the file that lies in the block, as the kernel showed it. */
  readonly size: number;
  readonly sha256: string;
  readonly path: string;
}

export interface VectorDataset {
  readonly name: string;
  readonly key: { readonly hex: string } | { readonly passphrase: string };
  readonly format: KeyFormatFacts;
  readonly wrapped: WrappedKey;
  readonly blocks: readonly VectorBlock[];
}

export function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(hex.replace(/\s/g, ""), "hex"));
}

/** The file: bytes in hex, numbers of 64 bits in decimal. */
interface StoredBlock {
  readonly what: VectorBlock["what"];
  readonly bpLittleEndian: boolean;
  readonly bp: string;
  readonly stored: string;
  readonly path?: string;
  readonly size?: number;
  readonly sha256?: string;
}
interface StoredDataset {
  readonly name: string;
  readonly key: VectorDataset["key"];
  readonly format: { readonly keyformat: number; readonly pbkdf2Salt: string; readonly pbkdf2Iterations: string };
  readonly wrapped: { readonly suite: number; readonly version: number } & Readonly<
    Record<"guid" | "iv" | "mac" | "masterKey" | "hmacKey", string>
  >;
  readonly blocks: readonly StoredBlock[];
}

/** The vectors lie beside the sources also when compiled tests run. */
const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);
const stored = JSON.parse(readFileSync(new URL("blocks.json", folder), "utf8")) as readonly StoredDataset[];

export const datasets: readonly VectorDataset[] = stored.map(({ name, key, format, wrapped, blocks }) => ({
  name,
  key,
  format: { keyformat: format.keyformat, pbkdf2Salt: BigInt(format.pbkdf2Salt), pbkdf2Iterations: BigInt(format.pbkdf2Iterations) },
  wrapped: {
    suite: wrapped.suite,
    version: wrapped.version,
    guid: BigInt(wrapped.guid),
    iv: bytesOf(wrapped.iv),
    mac: bytesOf(wrapped.mac),
    masterKey: bytesOf(wrapped.masterKey),
    hmacKey: bytesOf(wrapped.hmacKey),
  },
  blocks: blocks.map((block) => ({
    what: block.what,
    bp: BlkptrView.of(bytesOf(block.bp), 0, block.bpLittleEndian),
    stored: new Uint8Array(inflateRawSync(Buffer.from(block.stored, "base64"))),
    size: block.size ?? 0,
    sha256: block.sha256 ?? "",
    path: block.path ?? "",
  })),
}));

export function dataset(name: string): VectorDataset {
  const found = datasets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new TypeError(`no vectors of ${name}`);
  return found;
}

/** The key of a dataset, unsealed. */
export async function keyOf({ key, format, wrapped }: VectorDataset): Promise<DatasetKey> {
  const opened = unwrapKey(await deriveWrappingKey(key, format, defaultLimits), wrapped);
  if (opened === undefined) throw new TypeError("the vector's key does not open it");
  return opened;
}
