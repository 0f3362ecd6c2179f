/** The rules of the dialect beyond its schema: names, types, expressions, layout, documentation, constants. */

import type { Layout } from "./layout.ts";
import { layOut } from "./layout.ts";
import { lintExpressions } from "./lint-expressions.ts";
import { lintNames } from "./lint-names.ts";
import { lintStructures } from "./lint-structures.ts";
import { lintValues } from "./lint-values.ts";
import type { Catalog, Problem, SpecFile, Structure } from "./load.ts";

/** What every rule is given. */
export interface LintInput {
  readonly catalog: Catalog;
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Structures of one file, the top-level one first. */
  structuresOf(file: SpecFile): readonly Structure[];
  report(rule: string, file: SpecFile, where: string, message: string): void;
}

/** Everything wrong with the specs; the schema's findings first. */
export function lint(catalog: Catalog): Problem[] {
  const problems: Problem[] = [...catalog.problems];
  const input: LintInput = {
    catalog,
    layouts: layOut(catalog),
    structuresOf: (file) => [...catalog.structures.values()].filter((structure) => structure.file === file),
    report: (rule, file, where, message) => void problems.push({ rule, file: file.path, where, message }),
  };
  for (const rules of [lintNames, lintStructures, lintExpressions, lintValues]) rules(input);
  return problems;
}
