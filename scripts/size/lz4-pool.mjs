// What reading a pool with nothing but LZ4 loads in a browser: seen, not guessed. A page's bundle is run where there is nothing
// of Node's, reads every file of a real pool, and each chunk that is loaded says so.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const folder = fileURLToPath(new URL("../../.cache/size", import.meta.url));
const reader = fileURLToPath(new URL("read-pool.mjs", import.meta.url));
/** A mirror made with the defaults of OpenZFS: files, directories, a snapshot, a volume. */
const pool = "openzfs-2.4/pair";

/** @returns {Promise<import("./bundle.mjs").Chunk[]>} in the order in which they load */
export async function loadedForLz4Pool() {
  const { fixture } = await import("../../conformance/src/fixture.ts");
  const images = await fixture(pool);
  const { chunks } = await bundle('export { openPool } from "zfskit"', { banner: "globalThis.chunkLoaded(import.meta.url);" });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const { name, contents } of chunks.values()) writeFileSync(join(folder, name), contents);
  const members = readdirSync(images)
    .filter((file) => file.endsWith(".img"))
    .map((file) => join(images, file));
  const run = spawnSync(process.execPath, [reader, join(folder, "stdin.js"), ...members], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`reading ${pool} as in a browser: ${run.stderr}`);
  const { loaded, files } = JSON.parse(run.stdout);
  if (files === 0) throw new Error(`${pool} has no files`);
  return loaded.map((name) => chunks.get(name));
}
