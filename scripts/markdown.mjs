// Tables, and parts of documents that programs write.
import { readFileSync, writeFileSync } from "node:fs";

/** @returns {string[]} lines */
export function table(titles, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)];
}

/** What lies between `<!-- NAME -->` and `<!-- /NAME -->`, each on a line. */
export function readPart(file, name) {
  const [, part] = split(file, name);
  return part;
}

/** Write it anew; what is around it stays. */
export function writePart(file, name, text) {
  const [before, , after] = split(file, name);
  writeFileSync(file, `${before}\n${text}\n${after}`);
}

function split(file, name) {
  const text = readFileSync(file, "utf8");
  const start = text.indexOf(`<!-- ${name} -->\n`);
  const end = text.indexOf(`\n<!-- /${name} -->`);
  if (start < 0 || end < start) throw new Error(`${file} has no part between <!-- ${name} --> and <!-- /${name} -->`);
  const from = start + `<!-- ${name} -->`.length;
  return [text.slice(0, from), text.slice(from + 1, end), text.slice(end + 1)];
}
