/** Constants, magic numbers and enums of a spec file. */
import { comment, docParagraphs } from "./class-text.ts";
import type { EnumTable } from "./dialect.ts";
import type { Layout } from "./layout.ts";
import type { SpecFile } from "./load.ts";
import { camel, pascal, upper } from "./names.ts";

/** `-zfskit-const` of the file and `-zfskit-expect` of its structures, as exported constants. */
export function constants(file: SpecFile, layouts: readonly Layout[]): { lines: string[]; names: string[] } {
  const lines: string[] = [];
  const names: string[] = [];
  const add = (name: string, value: string, doc: readonly string[]): void => {
    names.push(name);
    lines.push("", ...comment(doc, ""), `export const ${name} = ${value};`);
  };
  const magics = new Set(
    layouts.flatMap((layout) =>
      layout.fields
        .filter((field) => field.source["-zfskit-expect"] !== undefined)
        .map((field) => `${upper(layout.id)}_${upper(field.id)}`),
    ),
  );
  for (const [name, written] of Object.entries(file.spec.meta["-zfskit-const"] ?? {})) {
    if (magics.has(upper(name))) continue; // lint compares the two values
    const source = typeof written === "object" ? written : { value: written };
    const text = file.constantTexts.get(name) ?? String(source.value);
    add(upper(name), typeof source.value === "string" ? `${text}n` : text, docParagraphs(source));
  }
  for (const layout of layouts) {
    for (const field of layout.fields) {
      const expect = field.source["-zfskit-expect"];
      if (expect === undefined) continue;
      const big = field.width === 8;
      add(`${upper(layout.id)}_${upper(field.id)}`, big ? `${expect}n` : String(expect), [`What \`${layout.id}.${field.id}\` must be.`]);
    }
  }
  return { lines, names };
}

/** `export const X = { ... }`, its type, and the names by value. */
export function enums(file: SpecFile): { lines: string[]; values: string[]; types: string[] } {
  const tables: [string, EnumTable][] = [file.spec, ...Object.values(file.spec.types ?? {})].flatMap((type) =>
    Object.entries(type.enums ?? {}),
  );
  const lines = tables.flatMap(([id, table]) => emitEnum(pascal(id), table));
  const values = tables.flatMap(([id]) => [pascal(id), `${pascal(id)}Names`]);
  return { lines, values, types: tables.map(([id]) => pascal(id)) };
}

function emitEnum(name: string, table: EnumTable): string[] {
  const rows = Object.entries(table).map(([value, entry]) => ({ value, entry: typeof entry === "string" ? { id: entry } : entry }));
  return [
    "",
    `export const ${name} = {`,
    ...rows.flatMap(({ value, entry }) => [...comment(docParagraphs(entry), "  "), `  ${camel(entry.id)}: ${value},`]),
    "} as const;",
    `export type ${name} = (typeof ${name})[keyof typeof ${name}];`,
    `/** The names of ${name} as the specification has them. */`,
    `export const ${name}Names: Readonly<Record<number, string>> = {`,
    ...rows.map(({ value, entry }) => `  ${value}: "${entry.id}",`),
    "};",
  ];
}
