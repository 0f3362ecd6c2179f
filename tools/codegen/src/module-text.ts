/** Building blocks of generated modules: banner, imports, indexes, and what views and editors have alike. */
import type { Field, Layout } from "./layout.ts";
import { hasView } from "./layout.ts";
import type { SpecFile } from "./load.ts";
import { byCodeUnit, kebab, viewName } from "./names.ts";

export const banner = "// Made by tools/codegen from specs/; do not edit.";

/** Names that one module exports. */
export interface Exports {
  readonly name: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

export function moduleText(file: SpecFile, imports: readonly string[], body: string): string {
  const own = banner.replace("specs/", `specs/${file.path}.ksy`);
  return `${[own, ...imports, ...(body.startsWith("\n") ? [] : [""]), body].join("\n")}\n`;
}

/** Name of the module of a file, and of that file's structure. */
export function moduleName(file: SpecFile): string {
  return kebab(file.spec.meta.id);
}

/** The structures of a file that have a view. */
export function shownOf(file: SpecFile, layouts: ReadonlyMap<string, Layout>): Layout[] {
  return [file.spec.meta.id, ...Object.keys(file.spec.types ?? {})]
    .map((id) => layouts.get(id))
    .filter((layout) => layout !== undefined && hasView(layout)) as Layout[];
}

/** The fields that members are made for. */
export function membersOf({ fields, tail }: Layout): readonly Field[] {
  return tail === undefined ? fields : [...fields, tail];
}

/** What `body` calls of the functions `names` that module `from` has. */
export function callImports(body: string, from: string, names: readonly string[]): string[] {
  const used = names.filter((name) => new RegExp(`\\b${name}\\(`).test(body));
  return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "${from}";`];
}

/** Classes of nested structures that `body` makes, from their modules beside it. */
export function nestedImports(
  body: string,
  shown: readonly Layout[],
  { viewed, className }: { readonly viewed: (id: string) => Layout | undefined; readonly className: (id: string) => string },
): string[] {
  const own = new Set(shown.map(({ id }) => id));
  const modules = new Map<string, Set<string>>();
  for (const { view } of shown.flatMap(membersOf)) {
    const nested = view === undefined || own.has(view) ? undefined : viewed(view);
    if (nested === undefined || !body.includes(`new ${className(nested.id)}(`)) continue;
    const from = `./${moduleName(nested.structure.file)}.ts`;
    modules.set(from, (modules.get(from) ?? new Set()).add(className(nested.id)));
  }
  return [...modules]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([from, names]) => `import { ${[...names].sort(byCodeUnit).join(", ")} } from "${from}";`);
}

/** `static of`, of the view or of its editor `name`. */
export function staticOf(layout: Layout, name: string): string[] {
  const both = layout.structure.endian === "both";
  const [what, head] = name === viewName(layout.id) ? ["View of", "static"] : ["Editor of", "static override"];
  return [
    `  /** ${what} \`bytes\` from \`offset\` on, sharing memory. @throws {ZfsError} ECORRUPT when ${layout.size} bytes are not there */`,
    `  ${head} of(bytes: Uint8Array, offset: number = 0${both ? ", littleEndian: boolean = true" : ""}): ${name} {`,
    `    return new ${name}(viewOver(bytes, offset, ${layout.size}, "${layout.id}"), offset${both ? ", littleEndian" : ""});`,
    "  }",
  ];
}

export function indexText(root: string, modules: readonly Exports[]): string {
  const lines: string[] = [];
  for (const module of modules) {
    const from = `"${root}/${module.name}.ts"`;
    const types = module.types.filter((name) => !module.values.includes(name)).sort(byCodeUnit);
    if (types.length > 0) lines.push(`export type { ${types.join(", ")} } from ${from};`);
    if (module.values.length > 0) lines.push(`export { ${[...module.values].sort(byCodeUnit).join(", ")} } from ${from};`);
  }
  return `${banner}\n${lines.join("\n")}\n`;
}
