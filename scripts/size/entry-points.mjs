// The entry points of all packages, from their package.json.
import { globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Names that a program may import; those of a pattern together, without the index that has its own.
 *
 * @returns {{ title: string, specifiers: string[] }[]}
 */
export function entryPoints() {
  return globSync(["generated/package.json", "packages/*/package.json"], { cwd: root })
    .flatMap((file) => {
      const { name, exports } = JSON.parse(readFileSync(join(root, file), "utf8"));
      return Object.entries(exports)
        .filter(([path]) => path !== "./package.json")
        .map(([path, target]) => {
          const title = `${name}${path.slice(1)}`;
          return { title, specifiers: path.includes("*") ? matching(title, join(root, dirname(file)), target["zfskit-source"]) : [title] };
        });
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function matching(title, folder, source) {
  const [before, after] = source.split("*");
  return readdirSync(join(folder, before))
    .filter((file) => file.endsWith(after) && file !== `index${after}`)
    .map((file) => title.replace("*", file.slice(0, -after.length)));
}
