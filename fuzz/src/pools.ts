/** Whole pools: with blocks that verify and make no sense, and with changed labels and uberblocks that verify. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MemorySource } from "@zfskit/blockdev";
import { sealLabel } from "@zfskit/checksum";
import { fixture, fixtureNames, fixtureText } from "@zfskit/conformance";
import { DvaView, UberblockFields, UberblockView, VdevPhysView } from "@zfskit/format";
import { labelOffset, uberblockSlotBytes } from "@zfskit/vdev";
import { withDamage } from "./damage.ts";
import { mutated } from "./mutate-bytes.ts";
import { mutateField } from "./mutate-fields.ts";
import { Random } from "./random.ts";
import { type PoolSecrets, readEverything } from "./reading.ts";
import { allow, type Target } from "./target.ts";

const LABELS = 4;
const PHYS_AT = 16 * 1024;
const RING_AT = 128 * 1024;
const RING_SLOTS = 32;

/** Blocks of a pool, changed after they verified. */
function blocksOf(name: string): Target {
  const secrets = secretsOf(name);
  return {
    name: `blocks:${name}`,
    async run(seed) {
      const folder = await fixture(name);
      await withDamage(seed, () => readEverything(folder, secrets));
    },
  };
}

function secretsOf(name: string): PoolSecrets {
  const { keys = {}, arguments: args = [] } = JSON.parse(fixtureText(name, "pool.json")) as {
    keys?: Record<string, string>;
    arguments?: string[];
  };
  return { keys, replay: args.includes("--replay") };
}

/** Labels and uberblocks of a pool, changed and sealed anew. */
function labelsOf(name: string): Target {
  let images: Uint8Array[] | undefined;
  return {
    name: `labels:${name}`,
    async run(seed) {
      images ??= await imagesOf(name);
      const random = new Random(seed);
      const changed = images.map((image) => ({ image, undo: changeLabels(image, random) }));
      try {
        await readEverything(
          images.map((image, i) => new MemorySource(image, `${i}.img`)),
          secretsOf(name),
          16,
        );
      } finally {
        for (const { undo } of changed) undo();
      }
    },
  };
}

async function imagesOf(name: string): Promise<Uint8Array[]> {
  const folder = await fixture(name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".img") && existsSync(join(folder, file)))
    .map((file) => new Uint8Array(readFileSync(join(folder, file))));
}

/** Change the same in all labels of an image, so that none is left to fall back on; gives what takes it back. */
function changeLabels(image: Uint8Array, random: Random): () => void {
  const saved: { at: number; bytes: Uint8Array }[] = [];
  const seed = random.below(2 ** 32);
  const whatChanges = random.below(3);
  for (let index = 0; index < LABELS; index++) {
    const label = labelOffset(image.length, index);
    if (label === undefined) continue;
    const same = new Random(seed);
    const change = (offset: number, length: number, make: (bytes: Uint8Array) => void) => {
      const at = label + offset;
      saved.push({ at, bytes: image.slice(at, at + length) });
      const bytes = image.subarray(at, at + length);
      make(bytes);
      sealLabel(bytes, at, true);
    };
    if (whatChanges !== 1) {
      change(PHYS_AT, VdevPhysView.SIZE, (bytes) => {
        // An nvlist of a label takes some KiB of its area.
        bytes.set(mutated(bytes.subarray(0, 2048), same));
      });
    }
    if (whatChanges !== 0) {
      const slotBytes = uberblockSlotBytes(12);
      for (let slot = 0; slot < RING_SLOTS; slot++) {
        const at = RING_AT + slot * slotBytes;
        const littleEndian = image[label + at] === 0x0c;
        if (!littleEndian && image[label + at + 7] !== 0x0c) continue;
        change(at, slotBytes, (bytes) => {
          for (let times = 1 + same.below(3); times > 0; times--) {
            if (same.oneIn(4))
              mutateField(bytes, UberblockFields.find(({ view }) => view === "blkptr")?.offset ?? 0, DvaView, littleEndian, same);
            else mutateField(bytes, 0, UberblockView, littleEndian, same);
          }
        });
      }
    }
  }
  return () => {
    for (const { at, bytes } of saved) image.set(bytes, at);
  };
}

export function poolTargets(): Target[] {
  const names = fixtureNames();
  // Labels of one pool of each shape: the others' are the same to their readers.
  const shapes = names.filter((name) => /\/(pair|three|rz1-3|dr1|removed|classes|be-mirror|rzx-mid)$/.test(name));
  return [...names.map(blocksOf), ...shapes.map(labelsOf)].map(bounded);
}

/** However it is hurt, a small pool is read in this time; else something goes on without end. */
const LONGEST_MS = 60_000;

function bounded(target: Target): Target {
  return {
    name: target.name,
    async run(seed) {
      const started = Date.now();
      await allow(() => target.run(seed));
      const took = Date.now() - started;
      if (took > LONGEST_MS) throw new Error(`took ${took} ms`);
    },
  };
}
