/** The pools in fixtures/, unpacked into a cache once. */
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";
import { Decompress } from "fzstd";

/** The folder of this package, whether it runs from source or built. */
const here = dirname(fileURLToPath(import.meta.url));
const root = existsSync(join(here, "../fixtures")) ? join(here, "..") : join(here, "../..");

export const fixturesFolder: string = join(root, "fixtures");
/** Where they are unpacked. */
export const cacheFolder: string = join(root, "../node_modules/.cache/zfskit-fixtures");

/** What a fixture says of itself beyond the manifest. */
export interface PoolFacts {
  /** Arguments that reading it needs. */
  readonly arguments?: readonly string[];
  /** Keys of encrypted datasets, as --key takes them. */
  readonly keys?: Readonly<Record<string, string>>;
  /** True where OpenZFS did not mount every dataset: what is beyond the manifest is not judged. */
  readonly partial?: boolean;
  /** Fields of the manifest that are not compared. */
  readonly ignore?: readonly string[];
  /** The transaction group at which `zfs get` and `zfs list` ran; sizes of the pool's own dataset changed after it. */
  readonly recordedTxg?: number;
  /** Properties that zfs-get.tsv has from an earlier time than any that can be opened, as `dataset property`, and why. */
  readonly changedProperties?: Readonly<Record<string, string>>;
  /** Lists were made after OpenZFS had replayed the intent log, which the images still have: space is other in them. */
  readonly listedAfterReplay?: boolean;
  /** `zdb -bcc` ran after OpenZFS had replayed the intent log, which the images still have. */
  readonly countedAfterReplay?: boolean;
  /** Fields of labels that zdb-label.txt has from an earlier time, by their name, and why. */
  readonly staleLabelFields?: Readonly<Record<string, string>>;
}

/** Every pool, as `openzfs-2.4/single`: a new folder is a new test. */
export function fixtureNames(): string[] {
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((version) => readdirSync(join(fixturesFolder, version.name)).map((pool) => `${version.name}/${pool}`))
    .filter((name) => existsSync(join(fixturesFolder, name, "manifest.jsonl")))
    .sort();
}

/** Arguments that reading all of a pool needs, keys among them. */
export function readingArguments(facts: PoolFacts): string[] {
  return [
    ...(facts.arguments ?? []),
    ...Object.entries(facts.keys ?? {}).flatMap(([dataset, source]) => ["--key", `${dataset}=${source}`]),
  ];
}

/** A file beside the images. */
export function fixtureText(name: string, file: string): string {
  return readFileSync(join(fixturesFolder, name, file), "utf8");
}

/** Lines of tab-separated fields of a file beside the images. */
export function fixtureTable(name: string, file: string): string[][] {
  return fixtureText(name, file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

/** Unpack the images of a pool, holes as holes, and give the folder that holds them. */
export async function fixture(name: string): Promise<string> {
  return unpackedFolder(name, ".img.zst");
}

/** The same of a pool's disks in other forms, which tools/fixtures made. */
export async function keptDisks(name: string): Promise<string> {
  return unpackedFolder(`disks/${name}`, ".zst");
}

/** The folder is made under another name and moved, so that tests that run at the same time do not see half of it. */
function unpackedFolder(name: string, ending: string): string {
  const from = join(fixturesFolder, name);
  const files = readdirSync(from, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));
  const stamp = createHash("sha256")
    .update(files.map((file) => `${file} ${statSync(join(from, file)).size}`).join())
    .digest("hex")
    .slice(0, 12);
  const to = join(cacheFolder, `${name.replace("/", "_")}-${stamp}`);
  if (existsSync(to)) return to;
  mkdirSync(cacheFolder, { recursive: true });
  const making = mkdtempSync(join(cacheFolder, "making-"));
  for (const file of files) {
    const target = join(making, file.replace(/\.zst$/, ""));
    mkdirSync(dirname(target), { recursive: true });
    unpack(join(from, file), target);
  }
  try {
    renameSync(making, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(making, { recursive: true });
  }
  return to;
}

const SECTOR_BYTES = 4096;

const NOTHING = new Uint8Array(SECTOR_BYTES);

function unpack(from: string, to: string): void {
  const fd = openSync(to, "w");
  let size = 0;
  for (const chunk of decompressed(new Uint8Array(readFileSync(from)))) {
    for (let at = 0; at < chunk.length; at += SECTOR_BYTES) {
      const sector = chunk.subarray(at, at + SECTOR_BYTES);
      if (Buffer.compare(sector, NOTHING.subarray(0, sector.length)) !== 0) writeSync(fd, sector, 0, sector.length, size + at);
    }
    size += chunk.length;
  }
  ftruncateSync(fd, size);
  closeSync(fd);
}

/** By the runtime's own zstd where it has one: fzstd takes seconds for an image. */
function decompressed(bytes: Uint8Array): Uint8Array[] {
  if (typeof zlib.zstdDecompressSync === "function") return [zlib.zstdDecompressSync(bytes, { maxOutputLength: IMAGE_BYTES })];
  const chunks: Uint8Array[] = [];
  // fzstd gives out each block as it comes, with memory that it goes on using.
  new Decompress((chunk) => chunks.push(chunk.slice())).push(bytes, true);
  return chunks;
}

/** More than any image unpacks to. */
const IMAGE_BYTES = 1024 * 1024 * 1024;
