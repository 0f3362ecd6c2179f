// The pools that programs are measured with: given, made before, or made now.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { has } from "./here.mjs";
import { machineOf } from "./lab.mjs";

const cache = fileURLToPath(new URL("../../.cache/bench", import.meta.url));
const makePools = fileURLToPath(new URL("../../tools/fixtures/make-pools.sh", import.meta.url));

/** As tools/fixtures/pools describes them. */
const poolNames = ["bench1", "bench2", "bench3"];

const howTo = `no pools to measure with. Either
  make them:   tools/fixtures/README.md says how to build the virtual machine, once; then npm run bench makes them by itself
  or give them: npm run bench -- --pools FOLDER, with FOLDER/bench1/0.img (or 0.img.zst) and so on, as
               tools/fixtures/make-pools.sh MACHINE FOLDER ${poolNames.join(" ")} leaves them`;

/**
 * @param {string | undefined} given a folder with a folder for each pool
 * @returns {string} a folder with images that can be read as they are
 */
export function poolsFolder(given) {
  if (given !== undefined) return ready(resolve(given));
  const kept = join(cache, "pools");
  if (poolNames.every((name) => existsSync(join(kept, name, "0.img")))) return kept;
  const machine = machineOf();
  if (machine === undefined || !has("qemu-system-x86_64")) throw new Error(howTo);
  console.error(`making ${poolNames.join(", ")} with ${machine.name}: takes some minutes, once`);
  const made = join(cache, "made");
  run("bash", [makePools, machine.name, made, ...poolNames]);
  ready(made);
  rmSync(made, { recursive: true });
  return kept;
}

/** Unpacks what is packed, into the cache. */
function ready(folder) {
  if (poolNames.every((name) => existsSync(join(folder, name, "0.img")))) return folder;
  if (!poolNames.every((name) => existsSync(join(folder, name, "0.img.zst")))) throw new Error(`${folder}: ${howTo}`);
  if (!has("zstd")) throw new Error(`${folder} has packed images, and there is no zstd to unpack them`);
  const kept = join(cache, "pools");
  for (const name of poolNames) {
    mkdirSync(join(kept, name), { recursive: true });
    for (const file of readdirSync(join(folder, name)).filter((file) => file.endsWith(".img.zst"))) {
      run("zstd", ["-q", "-d", "-f", "--sparse", join(folder, name, file), "-o", join(kept, name, file.slice(0, -".zst".length))]);
    }
  }
  return kept;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (error !== undefined || status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `exit ${status}`}`);
}
