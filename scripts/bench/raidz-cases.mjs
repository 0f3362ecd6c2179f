// Parity of a stripe of four data columns, and lost columns from it.
import { generateParity, loadParityKernel, reconstruct } from "@zfskit/raidz";
import { inKernelMemory, withoutWebAssembly } from "./forms.mjs";
import { readSamples } from "./samples.mjs";

const dataColumns = 4;
const stripes = 4;

/** @type {Record<string, (where: { samples: string, packages: string, size: number }) => Promise<import("./kernel-worker.mjs").Case>>} */
export const raidzCases = {
  "raidz P": (where) => raidzCase(where, { nparity: 1, lost: 0 }),
  "raidz P, Q": (where) => raidzCase(where, { nparity: 2, lost: 0 }),
  "raidz P, Q, R": (where) => raidzCase(where, { nparity: 3, lost: 0 }),
  "raidz rebuild 1": (where) => raidzCase(where, { nparity: 1, lost: 1 }),
  "raidz rebuild 2": (where) => raidzCase(where, { nparity: 2, lost: 2 }),
  "raidz rebuild 3": (where) => raidzCase(where, { nparity: 3, lost: 3 }),
};

/** `size`: bytes of the data columns together. */
async function raidzCase({ samples, size }, { nparity, lost }) {
  const column = size / dataColumns;
  const blocks = readSamples(samples, `plain-${size}`);
  const plain = Array.from({ length: stripes }, (_, s) => [
    ...Array.from({ length: nparity }, () => new Uint8Array(column)),
    ...Array.from({ length: dataColumns }, (_, c) => blocks[s].slice(c * column, (c + 1) * column)),
  ]);
  await loadParityKernel();
  for (const columns of plain) generateParity(columns, nparity);
  const insides = plain.map(inKernelMemory);
  const missing = Array.from({ length: lost }, (_, i) => nparity + i);
  // What was computed: parity, or the columns that were lost.
  const at = lost === 0 ? 0 : nparity;
  const work = (columns) => {
    if (lost === 0) generateParity(columns, nparity);
    else reconstruct(columns, nparity, missing);
    return columns[at];
  };
  return {
    samples: stripes,
    bytes: size,
    // One engine serves the whole program.
    forms: {
      kernel: { run: (i) => work(insides[i].blocks), before: loadParityKernel },
      "kernel, copied": { run: (i) => work(plain[i]), before: loadParityKernel },
      portable: { run: (i) => work(plain[i]), before: () => withoutWebAssembly(loadParityKernel) },
    },
    release() {
      for (const inside of insides) inside.release();
    },
  };
}
