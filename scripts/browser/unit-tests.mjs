// The packages' own tests, each file in a worker of its own.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { needsOfNode } from "./bundle.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The slowest takes 20 s where nothing else goes on. */
const LIMIT_MS = 300_000;

/**
 * @returns {Promise<{ files: string[], leftOut: Map<string, string[]> }>} files that a browser can run, and those that need
 *   what only Node has, with what that is
 */
export async function unitTests() {
  const all = readdirSync(join(root, "packages"))
    .flatMap((name) => readTests(`packages/${name}/test`))
    .sort();
  const needs = await needsOfNode(all);
  return {
    files: all.filter((file) => needs.get(file).length === 0),
    leftOut: new Map([...needs].filter(([, modules]) => modules.length > 0)),
  };
}

function readTests(folder) {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `${folder}/${name}`);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * @param {import("playwright-core").Page} page
 * @param {string} file of tests
 * @returns {Promise<{ passed: string[], skipped: string[], failed: { name: string, why: string }[] }>}
 */
export async function runInWorker(page, file) {
  return page.evaluate(
    ([test, limit]) =>
      new Promise((resolve) => {
        const result = { passed: [], skipped: [], failed: [] };
        const worker = new Worker(`/built/scripts/browser/unit-worker.js#${test}`, { type: "module" });
        const end = (why) => {
          clearTimeout(timer);
          worker.terminate();
          if (why !== undefined) result.failed.push({ name: "the file", why });
          resolve(result);
        };
        const timer = setTimeout(() => end(`not done after ${limit / 1000} s`), limit);
        worker.onerror = (event) => end(event.message ?? "the worker did not start");
        worker.onmessage = ({ data }) => {
          if (data.passed !== undefined) result.passed.push(data.passed);
          else if (data.skipped !== undefined) result.skipped.push(data.skipped);
          else if (data.failed !== undefined) result.failed.push({ name: data.failed, why: data.why });
          else end();
        };
      }),
    [`/built/${file.replace(/ts$/, "js")}`, LIMIT_MS],
  );
}
