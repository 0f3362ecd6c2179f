/** Fuzz for a time: `npm run fuzz -- --time 60 [TARGET...]`; see README.md. */
import { parseArgs } from "node:util";
import { containerTargets } from "./containers.ts";
import { decoders } from "./decoders.ts";
import { imageTargets } from "./images.ts";
import { poolTargets } from "./pools.ts";
import type { Target } from "./target.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    time: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    runs: { type: "string" },
    list: { type: "boolean", default: false },
  },
});

const all: readonly Target[] = [...decoders, ...imageTargets, ...containerTargets, ...poolTargets()];
const chosen = positionals.length === 0 ? all : all.filter(({ name }) => positionals.some((wanted) => name.includes(wanted)));

if (values.list) for (const { name } of all) console.log(name);
else if (chosen.length === 0) {
  console.error(`no target is called ${positionals.join(" or ")}: --list lists them`);
  process.exitCode = 2;
} else await fuzz();

/** Each target gets its share of the time, and goes on from one seed to the next. */
async function fuzz(): Promise<void> {
  const share = (Number(values.time) * 1000) / chosen.length;
  const first = Number(values.seed);
  const runs = values.runs === undefined ? Number.POSITIVE_INFINITY : Number(values.runs);
  let findings = 0;
  for (const target of chosen) {
    const started = Date.now();
    let seed = first;
    let slowest = 0;
    while (Date.now() - started < share && seed - first < runs) {
      const before = Date.now();
      try {
        await target.run(seed);
      } catch (error) {
        findings++;
        console.log(`FINDING ${target.name}, again by: npm run fuzz -- ${target.name} --seed ${seed} --runs 1`);
        console.log(error);
      }
      slowest = Math.max(slowest, Date.now() - before);
      seed++;
    }
    console.log(`${target.name}: ${seed - first} seeds from ${first} on, the slowest took ${slowest} ms`);
  }
  console.log(`${chosen.length} targets, ${findings} findings`);
  if (findings > 0) process.exitCode = 1;
}
