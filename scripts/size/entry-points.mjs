// The entry points of all packages, from their package.json.
import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A package with more entry points has them on one line of the table. */
const manyEntryPoints = 1;

/**
 * Names that a program may import; those of a pattern together, without the index that has its own.
 *
 * @returns {{ title: string, specifiers: string[] }[]}
 */
export function entryPoints() {
  return globSync(["generated/package.json", "packages/*/package.json"], { cwd: root })
    .flatMap((file) => {
      const { name, exports } = JSON.parse(readFileSync(join(root, file), "utf8"));
      const points = Object.entries(exports)
        .filter(([path]) => path !== "./package.json")
        .map(([path, target]) => {
          const title = `${name}${path.slice(1)}`;
          return { title, specifiers: path.includes("*") ? matching(title, join(root, dirname(file)), target["zfskit-source"]) : [title] };
        });
      const below = points.filter(({ title, specifiers }) => title !== name && specifiers[0] === title);
      if (below.length <= manyEntryPoints) return points;
      const together = { title: `${name}/*`, specifiers: below.map(({ title }) => title) };
      return [...points.filter((point) => !below.includes(point)), together];
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function matching(title, folder, source) {
  const [before, after] = source.split("*");
  return readdirSync(join(folder, before))
    .filter((file) => file.endsWith(after) && file !== `index${after}`)
    .map((file) => title.replace("*", file.slice(0, -after.length)));
}
