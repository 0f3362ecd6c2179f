/** What sources hold, layer by layer, whether it is a pool or not. */
import { defaultLimits, type Limits } from "@zfskit/core";
import type { Layer, Root } from "@zfskit/sources";
import { type LabelledLayers, labelledLayers } from "./inside.ts";
import type { SourceOptions } from "./member.ts";
import { type Named, nameSource, type PoolSource } from "./members.ts";

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
  const named: Named[] = [];
  try {
    for (const source of sources) named.push(await nameSource(source, limits, options.sources ?? {}));
    const roots = named.flatMap((place) => place.roots);
    const { layers, labels } = await labelledLayers(roots, limits, options.sources ?? {});
    // All images are open by now.
    const isPart = (root: Root) => named.some((place) => place.folder && place.roots.includes(root) && place.isPart(root));
    for (const root of roots) if (isPart(root)) labels.delete(root.located.source);
    return { layers: layers.map((layer, i) => (isPart(roots[i]!) ? asPart(layer) : layer)), labels };
  } finally {
    for (const { roots } of named) for (const { located } of roots) await located.source.close();
  }
}

/** What an image beside it has opened is shown in that one. */
function asPart(layer: Layer): Layer {
  return { ...layer, contents: "part of an image beside it", detail: "", member: false, inner: [], problem: undefined };
}
