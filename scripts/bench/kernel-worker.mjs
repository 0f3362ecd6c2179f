// Runs in each runtime: a line with the name of a case on standard input is answered by a line of JSON with the speed of
// each contender, measured in turn. All runtimes are kept alive and asked one after the other, so that what else the
// machine does meets all of them.
//   node kernel-worker.mjs SAMPLES PACKAGES
import { createInterface } from "node:readline";
import { checksumCases } from "./checksum-cases.mjs";
import { cipherCases } from "./cipher-cases.mjs";
import { compressionCases } from "./compression-cases.mjs";
import { raidzCases } from "./raidz-cases.mjs";

const millisecondsPerTurn = 60;
/** Of those that do not answer at once, this many are under way: what they cost each is hidden no better by more. */
const inFlight = 8;

/**
 * @typedef {object} Form one way to do the work of a case
 * @property {(i: number) => unknown} run with sample `i`; a promise if it does not answer at once
 * @property {boolean} [alone] what comes out is its own, and not that of the others
 * @property {() => Promise<void>} [before] each turn
 *
 * @typedef {object} Case
 * @property {number} samples how many there are
 * @property {number} bytes of each
 * @property {Record<string, Form>} forms
 * @property {readonly string[]} [leftOut] forms that this runtime or machine does not have
 * @property {() => void} [release] gives back what the forms hold
 */

const [samples, packages] = process.argv.slice(2);
const makers = { ...checksumCases, ...compressionCases, ...cipherCases, ...raidzCases };
/** Cases in use: the latest one only, since what they keep in the kernels' memory adds up. */
let current = { name: "", prepared: undefined, failed: {} };

for await (const line of createInterface({ input: process.stdin })) {
  const { name, size } = JSON.parse(line);
  try {
    console.log(JSON.stringify(await answer(name, size)));
  } catch (error) {
    console.log(JSON.stringify({ error: String(error?.stack ?? error) }));
  }
}

async function answer(name, size) {
  if (current.name !== `${name} ${size}`) {
    current.prepared?.release?.();
    const prepared = await makers[name]({ samples, packages, size });
    current = { name: `${name} ${size}`, prepared };
    await check(prepared);
    for (const form of Object.values(prepared.forms)) await turn(form, prepared);
  }
  const speeds = {};
  for (const [form, it] of Object.entries(current.prepared.forms)) speeds[form] = await turn(it, current.prepared);
  return { speeds, leftOut: current.prepared.leftOut };
}

/** All forms must come to the same with every sample. */
async function check({ forms, samples }) {
  for (let i = 0; i < samples; i++) {
    let expected;
    for (const [name, { run, alone, before }] of Object.entries(forms)) {
      await before?.();
      const result = await run(i);
      if (alone) continue;
      const text = Buffer.from(result.buffer, result.byteOffset, result.byteLength).toString("base64");
      expected ??= text;
      if (text !== expected) throw new Error(`${name} comes to another result with sample ${i}`);
    }
  }
}

/** @returns {Promise<number>} MB of samples a second of CPU */
async function turn({ run, before }, { samples, bytes }) {
  await before?.();
  const waits = run(0) instanceof Promise;
  let count = 0;
  const start = process.cpuUsage();
  const until = performance.now() + millisecondsPerTurn;
  do {
    if (waits) await Promise.all(Array.from({ length: inFlight }, (_, i) => run((count + i) % samples)));
    else for (let i = 0; i < inFlight; i++) run((count + i) % samples);
    count += inFlight;
  } while (performance.now() < until);
  const { user, system } = process.cpuUsage(start);
  return (count * bytes) / (user + system);
}
