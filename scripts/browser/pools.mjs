// Whole pools in a browser: how members get there, and whether the page can be used meanwhile.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fixture, fixtureNames } from "../../conformance/src/fixture.ts";

const LIMIT_MS = 120_000;

/** In which ways a pool is read. */
const everyPool = ["as Files"];
const inEveryWay = ["as Files", "as Files, on the page itself", "as files of its own", "by URL"];
const pools = new Map([
  ["openzfs-2.4/pair", inEveryWay],
  ["openzfs-2.4/rz1-3", inEveryWay],
  ["openzfs-2.4-s390x/be-crypt", inEveryWay],
]);

/** @returns {{ name: string, way: string }[]} */
export function poolTests() {
  return fixtureNames().flatMap((name) => (pools.get(name) ?? everyPool).map((way) => ({ name, way })));
}

/** @returns {Promise<Map<string, string>>} the folder of unpacked images of each */
export async function unpacked(names) {
  const folders = new Map();
  for (const name of names) folders.set(name, await fixture(name));
  return folders;
}

/**
 * @param {import("playwright-core").Page} page
 * @param {{ name: string, way: string }} test
 * @param {string} folder of the pool's images
 * @returns {Promise<{ entries: number, lines: string[] }>} what differs from the manifest, a line each
 */
export async function holdInBrowser(page, { name, way }, folder) {
  const images = readdirSync(folder).filter((file) => file.endsWith(".img"));
  // Chosen as people do it: a page gets at files of the machine in no other way.
  const input = await page.evaluateHandle(() => {
    const made = Object.assign(document.createElement("input"), { type: "file", multiple: true });
    return document.body.appendChild(made);
  });
  try {
    if (way !== "by URL") await input.setInputFiles(images.map((image) => join(folder, image)));
    const urls = images.map((image) => `/pools/${name}/${image}`);
    const where = { name, onPage: way === "as Files, on the page itself", copy: way === "as files of its own", urls, limit: LIMIT_MS };
    return await page.evaluate(holdOnPage, [input, where]);
  } finally {
    await input.evaluate((element) => element.remove());
    await input.dispose();
  }
}

/** Runs in the page. */
async function holdOnPage([input, { name, onPage, copy, urls, limit }]) {
  const sources = input.files.length > 0 ? [...input.files] : urls.map((url) => new URL(url, location.href).href);
  if (onPage) {
    const { holdPool } = await import("/built/scripts/browser/hold-pool.js");
    return holdPool(name, sources).catch((error) => ({ entries: 0, lines: [String(error.stack)] }));
  }
  return new Promise((resolve) => {
    const worker = new Worker("/built/scripts/browser/pool-worker.js", { type: "module" });
    const end = (result) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const fail = (why) => end({ entries: 0, lines: [why] });
    const timer = setTimeout(() => fail(`not done after ${limit / 1000} s`), limit);
    worker.onerror = (event) => fail(event.message ?? "the worker did not start");
    worker.onmessage = ({ data }) => end(data);
    worker.postMessage({ name, sources, copy });
  });
}
