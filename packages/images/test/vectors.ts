/** Images that QEMU made (vectors/make.sh), the disk that they hold, and folders of files to open them in. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Located, MemorySource } from "@zfskit/blockdev";
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";
import fc from "fast-check";
import { disk as patternDisk } from "./vectors/pattern.ts";

export const disk: Uint8Array = patternDisk();

export function vector(name: string): Uint8Array {
  return new Uint8Array(gunzipSync(readFileSync(new URL(`vectors/${name}.gz`, import.meta.url.replace("/dist/test/", "/test/")))));
}

/** Bytes of a disk with changes: each fills from an offset on. */
export function changed(bytes: Uint8Array, ...changes: readonly { at: number; length: number; byte: number }[]): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const { at, length, byte } of changes) copy.fill(byte, at, at + length);
  return copy;
}

export type Files = Readonly<Record<string, Uint8Array>>;

/** A file of a folder; what it names is found in its own folder. */
export function locate(files: Files, name: string, wrap: (source: BlockSource) => BlockSource = (source) => source): Located {
  const bytes = files[name];
  if (bytes === undefined) throw new ZfsError("ENOENT", `no ${name}`);
  return {
    source: wrap(new MemorySource(bytes, name)),
    beside: async (reference) => locate(files, posix.join(posix.dirname(name), reference), wrap),
  };
}

/** The same source, but one that has to be waited for. */
export function slow(source: BlockSource): BlockSource {
  return {
    size: source.size,
    name: source.name,
    async read(offset, length, options) {
      await Promise.resolve();
      return source.read(offset, length, options);
    },
    close: () => source.close(),
  };
}

/** Hold a source to the bytes of a disk: as a whole, and in reads of any place and length. */
export async function assertHolds(source: BlockSource, expected: Uint8Array): Promise<void> {
  assert.equal(source.size, expected.length);
  assert.ok(Buffer.from(await source.read(0, source.size)).equals(expected), "the disk as a whole");
  const reads = fc.tuple(fc.nat(expected.length), fc.oneof(fc.nat(3000), fc.nat(300_000)));
  await fc.assert(
    fc.asyncProperty(reads, async ([offset, wanted]) => {
      const length = Math.min(wanted, expected.length - offset);
      const bytes = await source.read(offset, length);
      assert.ok(Buffer.from(bytes).equals(expected.subarray(offset, offset + length)), `${length} bytes at ${offset}`);
    }),
    { numRuns: 60 },
  );
}

/** Some damage: bytes that become others. */
const damage: fc.Arbitrary<readonly (readonly [number, number])[]> = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)),
  { minLength: 1, maxLength: 8 },
);

/**
 * Hold an opener to its promise about damaged images: bytes or a ZfsError, soon.
 *
 * @param within - bytes from the start of the image among which damage falls
 */
export async function assertSurvives(image: Uint8Array, within: number, open: (bytes: Uint8Array) => Promise<BlockSource>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(damage, async (places) => {
      const bytes = new Uint8Array(image);
      for (const [place, byte] of places) bytes[Math.floor(place * Math.min(within, bytes.length))] = byte;
      const began = performance.now();
      try {
        const source = await open(bytes);
        for (const offset of [0, Math.floor(source.size / 2), source.size - 70_000])
          if (offset >= 0 && offset < source.size) {
            try {
              await source.read(offset, Math.min(70_000, source.size - offset));
            } catch (error) {
              if (!isZfsError(error)) throw error;
            }
          }
        await source.close();
      } catch (error) {
        if (!isZfsError(error)) throw error;
      }
      assert.ok(performance.now() - began < 1000);
    }),
    { numRuns: 150 },
  );
}
