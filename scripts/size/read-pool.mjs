// Reads all files of a pool by a page's bundle, with nothing but what a browser has too.
//   node read-pool.mjs BUNDLE IMAGE...     prints which chunks were loaded, and how many files were read
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [bundle, ...images] = process.argv.slice(2);
const sources = images.map((name) => {
  const blob = new Blob([readFileSync(name)]);
  return {
    name,
    size: blob.size,
    async read(offset, length, { into } = {}) {
      const bytes = new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
      if (into === undefined) return bytes;
      into.set(bytes);
      return into.subarray(0, length);
    },
    async close() {},
  };
});

const { stdout } = process;
for (const name of ["process", "Buffer", "global", "require", "setImmediate"]) delete globalThis[name];
const loaded = [];
globalThis.chunkLoaded = (url) => loaded.push(basename(new URL(url).pathname));

const { openPool } = await import(pathToFileURL(bundle).href);
const pool = await openPool(sources);
const filesystem = await pool.dataset(pool.name);
let files = 0;
for await (const { path, stats } of filesystem.walk("/")) {
  if (!stats.isFile()) continue;
  await filesystem.readFile(path);
  files++;
}
await pool.close();
stdout.write(JSON.stringify({ loaded, files }));
