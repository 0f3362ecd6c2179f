// Whole pools in a browser: how members get there.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { diskFolder, diskForms, formArguments } from "../../conformance/src/disk-forms.ts";
import { fixture, fixtureNames } from "../../conformance/src/fixture.ts";
import { urlOf } from "./server.mjs";

const LIMIT_MS = 120_000;

const ON_PAGE = "as Files, on the page itself";
const OWN = "as files of its own";
const BY_URL = "by URL";

/** In which ways a pool is read; names of disk forms are among them. */
const everyPool = ["as Files"];
const inEveryWay = [...everyPool, ON_PAGE, OWN, BY_URL];
/** Forms in one file that needs no name of what is in it. */
const inFiles = [
  "qcow2 of zlib",
  "qcow2 of zstd",
  "VHD, dynamic",
  "VHDX, dynamic",
  "VDI, dynamic",
  "VMDK, stream-optimised",
  "EWF",
  "GPT, any partition",
  "LUKS1",
  "LUKS2",
  "LVM2 volume",
  "partition in LUKS1 in qcow2",
];
const pools = new Map([
  ["openzfs-2.4/pair", inEveryWay],
  ["openzfs-2.4/rz1-3", [...inEveryWay, ...inFiles]],
  ["openzfs-2.4-s390x/be-crypt", inEveryWay],
]);

/** @typedef {{ name: string, way: string, files: string[] | string }} PoolTest files by their paths; a text says why there are none */

/**
 * @param {(title: string) => boolean} chosen
 * @returns {Promise<PoolTest[]>} with all files made
 */
export async function poolTests(chosen) {
  const tests = [];
  for (const name of fixtureNames()) {
    const ways = (pools.get(name) ?? everyPool).filter((way) => chosen(`${name} ${way}`));
    const disks = ways.some((way) => way in diskForms) ? await diskFolder(name) : undefined;
    for (const way of ways) tests.push({ name, way, files: way in diskForms ? formFiles(disks, diskForms[way]) : await images(name) });
  }
  return tests;
}

/** @param {string} name of a fixture */
export async function images(name) {
  const folder = await fixture(name);
  const files = readdirSync(folder).filter((file) => file.endsWith(".img"));
  return files.map((file) => join(folder, file));
}

function formFiles(disks, form) {
  const read = formArguments(disks, form);
  return typeof read === "string" ? read : disks.members.map((member) => join(disks.folder, `${member}${form.suffix}`));
}

/**
 * @param {import("playwright-core").Page} page
 * @param {PoolTest} test
 * @param {() => void} afterChoosing what happens once the page has the files, and before it reads them
 * @returns {Promise<{ entries: number, lines: string[] }>} what differs from the manifest, a line each
 */
export async function holdInBrowser(page, { name, way, files }, afterChoosing = () => {}) {
  // Chosen as people do it: a page gets at files of the machine in no other way.
  const input = await page.evaluateHandle(() => {
    const made = Object.assign(document.createElement("input"), { type: "file", multiple: true });
    return document.body.appendChild(made);
  });
  try {
    if (way !== BY_URL) await input.setInputFiles(files);
    afterChoosing();
    const urls = files.map(urlOf);
    const onPage = way === ON_PAGE ? "/built/scripts/browser/hold-pool.js" : undefined;
    return await page.evaluate(holdOnPage, [input, { name, onPage, copy: way === OWN, urls, limit: LIMIT_MS }]);
  } finally {
    await input.evaluate((element) => element.remove());
    await input.dispose();
  }
}

/** Runs in the page. */
async function holdOnPage([input, { name, onPage, copy, urls, limit }]) {
  const sources = input.files.length > 0 ? [...input.files] : urls.map((url) => new URL(url, location.href).href);
  if (onPage !== undefined) {
    const { holdPool } = await import(onPage);
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
