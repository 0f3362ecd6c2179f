/** Fuzz until stopped: `node --conditions=zfskit-source fuzz/src/main.ts [POOL] [SECONDS] [FIRST SEED]`. */
import { fixture } from "@zfskit/conformance";
import { rarityOf, withDamage } from "./damage.ts";
import { readEverything } from "./reading.ts";

const [pool = "openzfs-2.4/pair", seconds = "60", first = "1"] = process.argv.slice(2);
const folder = await fixture(pool);
const until = Date.now() + Number(seconds) * 1000;
let slowest = 0;
let seed = Number(first);
for (; Date.now() < until; seed++) {
  const started = Date.now();
  try {
    await withDamage(seed, rarityOf(seed), () => readEverything(folder));
  } catch (error) {
    console.error(`seed ${seed} of ${pool}`);
    throw error;
  }
  slowest = Math.max(slowest, Date.now() - started);
}
console.log(`${pool}: ${seed - Number(first)} seeds, the slowest took ${slowest} ms`);
