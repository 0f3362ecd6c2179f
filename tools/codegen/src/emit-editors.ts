/**
 * generated/edit: for each view a class that extends it with setters, the shared write.ts, and an index. Apart from the views,
 * since a reader calls no setter, and half of what it would load would be those.
 */
import { accessors } from "./emit-accessors.ts";
import type { Layout } from "./layout.ts";
import { viewedIn } from "./layout.ts";
import type { Catalog, SpecFile } from "./load.ts";
import type { Exports } from "./module-text.ts";
import { banner, callImports, indexText, membersOf, moduleName, moduleText, nestedImports, shownOf, staticOf } from "./module-text.ts";
import { byCodeUnit, editorName, viewName } from "./names.ts";

const accessNames = ["badIndex", "bytesAt", "viewOver"];
const writeNames = ["setBytes", "setText", "writeBig", "writeBigBits", "writeBits", "writeSafe", "writeScalar", "writeSplitBits"];

/** Path below generated/edit -> text. `write` is the text of runtime/write.ts. */
export function emitEditors(catalog: Catalog, layouts: ReadonlyMap<string, Layout>, write: string): Map<string, string> {
  const out = new Map<string, string>([["write.ts", `${banner}\n${write}`]]);
  const modules: Exports[] = [];
  for (const file of catalog.files) {
    const shown = shownOf(file, layouts);
    if (shown.length === 0) continue;
    const name = moduleName(file);
    out.set(`${name}.ts`, editorModule(file, shown, viewedIn(layouts)));
    modules.push({ name, values: shown.map((layout) => editorName(layout.id)), types: [] });
  }
  modules.sort((a, b) => byCodeUnit(a.name, b.name));
  out.set("index.ts", indexText(".", modules));
  return out;
}

function editorModule(file: SpecFile, shown: readonly Layout[], viewed: (id: string) => Layout | undefined): string {
  const body = shown.flatMap((layout) => ["", ...editorClass(layout, viewed)]).join("\n");
  const imports = [
    ...callImports(body, "../views/access.ts", accessNames),
    `import { ${shown.map((layout) => viewName(layout.id)).join(", ")} } from "../views/${moduleName(file)}.ts";`,
    ...nestedImports(body, shown, { viewed, className: editorName }),
    ...callImports(body, "./write.ts", writeNames),
  ];
  return moduleText(file, imports, body);
}

function editorClass(layout: Layout, viewed: (id: string) => Layout | undefined): string[] {
  const name = editorName(layout.id);
  return [
    `/** {@link ${viewName(layout.id)}} with setters. They throw a TypeError for what the field cannot hold, and then change nothing. */`,
    `export class ${name} extends ${viewName(layout.id)} {`,
    ...staticOf(layout, name),
    ...membersOf(layout).flatMap((field) => {
      const { editor } = accessors(layout, field, viewed);
      return editor.length === 0 ? [] : ["", ...editor];
    }),
    "}",
  ];
}
