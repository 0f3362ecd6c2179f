/** All generated files, in memory. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emitViews } from "./emit-views.ts";
import { layOut } from "./layout.ts";
import type { Catalog } from "./load.ts";

/** Folders that hold nothing but generated files. */
export const generatedFolders: readonly string[] = ["generated/views"];

/** Path below the repository -> text. */
export async function generateTree(root: string, catalog: Catalog): Promise<Map<string, string>> {
  const layouts = layOut(catalog);
  const access = readFileSync(join(root, "tools/codegen/runtime/access.ts"), "utf8");
  const tree = new Map<string, string>();
  for (const [path, text] of emitViews(catalog, layouts, access)) tree.set(`generated/views/${path}`, text);
  return tree;
}
