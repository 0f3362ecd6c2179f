// The example of a page and its worker in zfskit's README: it has to run as it stands there.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixtureText } from "../../conformance/src/fixture.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const README = "packages/zfskit/README.md";
const FOLDER = ".cache/docs-browser";
const LIMIT_MS = 60_000;

/** @returns {string[]} the files of the example, from the root: each begins with its name in a comment */
export function writeExample() {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const blocks = readFileSync(join(root, README), "utf8").matchAll(/^```js\n(\/\/ (\S+\.js)\n.*?)^```$/gms);
  return Array.from(blocks, ([, text, name]) => {
    const file = `${FOLDER}/${name}`;
    writeFileSync(join(root, file), text);
    return file;
  });
}

/**
 * Choose the members of a pool on the page of the example.
 *
 * @param {import("playwright-core").Page} page that has a place to choose files
 * @param {string} name of a pool with one dataset of its own name
 * @param {readonly string[]} images by their paths
 * @returns {Promise<string[]>} lines that the example prints and should not, or does not print and should
 */
export async function runExample(page, name, images) {
  const dataset = name.split("/").at(-1);
  const left = new Set(expectedLines(name, dataset));
  const wrong = [];
  let look = () => {};
  const printed = (message) => {
    if (!left.delete(message.text())) wrong.push(`printed: ${message.text()}`);
    look();
  };
  page.on("console", printed);
  try {
    await page.addScriptTag({ type: "module", url: `/built/${FOLDER}/page.js` });
    await page.setInputFiles("input[type=file]", images);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, LIMIT_MS);
      look = () => {
        if (left.size > 0) return;
        clearTimeout(timer);
        resolve();
      };
      look();
    });
  } finally {
    page.off("console", printed);
  }
  return [...wrong, ...Array.from(left, (line) => `not printed: ${line}`)];
}

function expectedLines(name, dataset) {
  return fixtureText(name, "manifest.jsonl")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter((entry) => entry.dataset === dataset && entry.snapshot === null && entry.path !== undefined)
    .map(({ path, size }) => `${path} ${size}`);
}
