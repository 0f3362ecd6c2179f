/** All generated files, in memory. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dialectSchemaJson } from "./dialect.ts";
import { emitDocs } from "./emit-docs.ts";
import { emitEditors } from "./emit-editors.ts";
import { emitExport } from "./emit-export.ts";
import { emitRef } from "./emit-ref.ts";
import { emitViews } from "./emit-views.ts";
import { layOut } from "./layout.ts";
import type { Catalog } from "./load.ts";

/** Folders that hold nothing but generated files. */
export const generatedFolders: readonly string[] = [
  "generated/views",
  "generated/edit",
  "generated/export",
  "generated/ref",
  "docs/format",
];

/** Path below the repository -> text. */
export async function generateTree(root: string, catalog: Catalog): Promise<Map<string, string>> {
  const layouts = layOut(catalog);
  const runtime = (name: string): string => readFileSync(join(root, "tools/codegen/runtime", name), "utf8");
  const tree = new Map<string, string>();
  const add = (folder: string, files: ReadonlyMap<string, string>): void => {
    for (const [path, text] of files) tree.set(`${folder}/${path}`, text);
  };
  add("generated/views", emitViews(catalog, layouts, runtime("access.ts")));
  add("generated/edit", emitEditors(catalog, layouts, runtime("write.ts")));
  add("generated/export", emitExport(catalog));
  add("generated/ref", await emitRef(catalog, runtime("exact-stream.js")));
  add("docs/format", emitDocs(catalog, layouts));
  tree.set("specs/dialect.schema.json", dialectSchemaJson());
  return tree;
}
