// Kernels within each runtime, and the same in C: all in turn, so that what else the machine does meets all of them.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { askNative, askRuntime } from "./asked.mjs";
import { rows } from "./kernel-rows.mjs";
import { median } from "./measure.mjs";

const makeSamples = fileURLToPath(new URL("samples.mjs", import.meta.url));

/**
 * @typedef {object} KernelSpeeds
 * @property {import("./kernel-rows.mjs").Row} row
 * @property {number} size bytes of a block
 * @property {Map<string, Map<string, number>>} speeds by who (a runtime's name, or `c`), then by form: the median, MB a second of CPU
 *
 * @param {object} options
 * @param {import("./here.mjs").Runtime[]} options.runtimes
 * @param {string} options.maker a Node that has zstd, which makes the samples
 * @param {string} options.packages where packages are that the project does not depend on
 * @param {number} options.rounds
 * @param {RegExp} options.only names of rows
 * @param {(line: string) => void} options.say
 * @returns {Promise<{ measured: KernelSpeeds[], leftOut: string[] }>}
 */
export async function measureKernels({ runtimes, maker, packages, rounds, only, say }) {
  const samples = mkdtempSync(join(tmpdir(), "zfskit-bench-"));
  const asked = new Map();
  try {
    const made = spawnSync(maker, [makeSamples, samples], { stdio: ["ignore", "inherit", "inherit"] });
    if (made.status !== 0) throw new Error(`${maker} ${makeSamples}: ${made.error?.message ?? `exit ${made.status}`}`);
    const native = askNative({ samples });
    if (native !== undefined) asked.set("c", native);
    for (const runtime of runtimes) asked.set(runtime.name, askRuntime(runtime, { samples, packages }));
    const leftOut = new Set(native === undefined ? ["C: no cc to compile it with"] : []);
    const measured = [];
    for (const row of rows.filter(({ name }) => only.test(name))) {
      say(row.name);
      for (const size of row.sizes) measured.push({ row, size, speeds: await speedsOf(row.name, size, { asked, rounds, leftOut }) });
    }
    return { measured, leftOut: [...leftOut] };
  } finally {
    for (const program of asked.values()) program.end();
    rmSync(samples, { recursive: true });
  }
}

async function speedsOf(name, size, { asked, rounds, leftOut }) {
  const all = new Map([...asked.keys()].map((who) => [who, new Map()]));
  for (let round = 0; round < rounds; round++) {
    for (const [who, program] of asked) {
      const { speeds, leftOut: missing = [] } = await program.measure(name, size);
      for (const form of missing) leftOut.add(`${form} (${who})`);
      for (const [form, speed] of Object.entries(speeds)) {
        const list = all.get(who).get(form);
        if (list === undefined) all.get(who).set(form, [speed]);
        else list.push(speed);
      }
    }
  }
  for (const forms of all.values()) for (const [form, speeds] of forms) forms.set(form, median(speeds));
  return all;
}
