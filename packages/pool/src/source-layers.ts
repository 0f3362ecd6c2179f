/** What sources hold, layer by layer, whether it is a pool or not. */
import { defaultLimits, type Limits } from "@zfskit/core";
import { type LabelledLayers, labelledLayers } from "./inside.ts";
import type { SourceOptions } from "./member.ts";
import { nameSource, type PoolSource } from "./members.ts";

/**
 * Take sources apart: a tree for each, in their order, with the labels of the members in it. What cannot be opened inside a
 * source is told there. All is closed again.
 *
 * @throws {ZfsError} when a source itself cannot be opened
 */
export async function sourceLayers(
  sources: readonly PoolSource[],
  options: { readonly sources?: SourceOptions | undefined; readonly limits?: Partial<Limits> | undefined } = {},
): Promise<LabelledLayers> {
  const limits = { ...defaultLimits, ...options.limits };
  const roots = [];
  try {
    for (const source of sources) roots.push(...(await nameSource(source, limits, options.sources ?? {})).roots);
    return await labelledLayers(roots, limits, options.sources ?? {});
  } finally {
    for (const { located } of roots) await located.source.close();
  }
}
