/** Pools whose members give other bytes than were written, in places: without a word, as disks and cables do. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "@zfskit/blockdev/node";
import { type BlockSource, isZfsError, type ZfsError } from "@zfskit/core";
import { type DeviceErrors, openPool, type Pool } from "@zfskit/pool";
import type { Filesystem } from "@zfskit/zpl";
import { fixture, fixtureText } from "./fixture.ts";
import { jsonLines } from "./zexplore.ts";

/** Bytes of a member, from its start, that come out as noise. */
export interface Noise {
  /** Number of the image. */
  readonly disk: number;
  readonly from: number;
  readonly to: number;
}

/** What reading every file of a pool came to. */
export interface Reading {
  readonly files: number;
  /** Content as OpenZFS showed it. */
  readonly equal: number;
  /** Content that is given out, and is not what OpenZFS showed: never. */
  readonly wrong: readonly string[];
  readonly damaged: readonly { readonly file: string; readonly error: ZfsError }[];
  readonly errors: readonly DeviceErrors[];
}

/** Read all files of a fixture while some of its members make noise, and hold them to the manifest. */
export async function readWithNoise(name: string, noise: readonly Noise[]): Promise<Reading> {
  const folder = await fixture(name);
  const images = readdirSync(folder).filter((file) => file.endsWith(".img"));
  const sources: BlockSource[] = [];
  for (const image of images) {
    const disk = Number.parseInt(image, 10);
    sources.push(
      noisy(
        await openFile(join(folder, image)),
        noise.filter((stretch) => stretch.disk === disk),
      ),
    );
  }
  await using pool = await openPool(sources);
  const files = jsonLines(fixtureText(name, "manifest.jsonl")).filter((entry) => entry["type"] === "file" && entry["sha256"] !== undefined);
  const filesystems = new Map<string, Promise<Filesystem>>();
  const wrong: string[] = [];
  const damaged: { file: string; error: ZfsError }[] = [];
  for (const entry of files) {
    const dataset = `${entry["dataset"]}${entry["snapshot"] === null ? "" : `@${entry["snapshot"]}`}`;
    const file = `${dataset}:${entry["path"]}`;
    try {
      const fs = await opened(filesystems, pool, dataset);
      if ((await sha256(fs, String(entry["path"]))) !== entry["sha256"]) wrong.push(file);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      damaged.push({ file, error });
    }
  }
  return { files: files.length, equal: files.length - wrong.length - damaged.length, wrong, damaged, errors: pool.errors };
}

function opened(filesystems: Map<string, Promise<Filesystem>>, pool: Pool, dataset: string): Promise<Filesystem> {
  const known = filesystems.get(dataset) ?? pool.dataset(dataset);
  filesystems.set(dataset, known);
  return known;
}

async function sha256(fs: Filesystem, path: string): Promise<string> {
  return createHash("sha256")
    .update(await fs.readFile(path))
    .digest("hex");
}

/** The bytes of stretches, changed: each differs from what was there. */
function noisy(source: BlockSource, noise: readonly Noise[]): BlockSource {
  const change = (bytes: Uint8Array, offset: number) => {
    for (const { disk, from, to } of noise) {
      for (let at = Math.max(from, offset); at < Math.min(to, offset + bytes.length); at++) {
        const mixed = Math.imul(at ^ (disk << 28), 0x9e3779b1);
        bytes[at - offset]! ^= 1 + ((Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 24) % 255);
      }
    }
    return bytes;
  };
  return {
    size: source.size,
    name: source.name,
    read: async (offset, length, options) => change(await source.read(offset, length, options), offset),
    readSync: (offset, length, into) => change(source.readSync?.(offset, length, into) ?? new Uint8Array(0), offset),
    close: () => source.close(),
  };
}
