/** Members inside sources that have no label of their own: in images, partitions, containers and volumes. */
import { type BlockSource, isZfsError, type Limits, ZfsError } from "@zfskit/core";
import { type Layer, openLayers, problemsIn, type Root } from "@zfskit/sources";
import { labelOf, type Member, type SourceOptions } from "./member.ts";
import type { LabelSummary } from "./probe.ts";

/**
 * What the layers of some sources hold: members, none where a volume that lies on this source is listed with another, or why
 * there is none.
 *
 * @param roots - with what was said of each already
 */
export async function membersInside(
  roots: ReadonlyMap<Root, Member[] | ZfsError>,
  limits: Limits,
  options: SourceOptions,
): Promise<Map<Root, Member[] | ZfsError>> {
  const { layers, labels } = await labelledLayers([...roots.keys()], limits, options);
  const results = new Map<Root, Member[] | ZfsError>();
  for (const [index, [root, known]] of [...roots].entries()) {
    const layer = layers[index]!;
    const members = membersOf(layer).map((source) => ({ source, label: labels.get(source)!, fromFolder: false }));
    results.set(root, members.length > 0 || isListedElsewhere(layer) ? members : noMember(layer, isZfsError(known) ? known : undefined));
  }
  return results;
}

/** What lies in some sources, and what the labels of the members among that say. */
export interface LabelledLayers {
  readonly layers: readonly Layer[];
  readonly labels: Map<BlockSource, LabelSummary>;
}

/** Take sources apart. */
export async function labelledLayers(roots: readonly Root[], limits: Limits, options: SourceOptions): Promise<LabelledLayers> {
  const labels = new Map<BlockSource, LabelSummary>();
  const isMember = async (source: BlockSource) => {
    const label = await labelOf(source, limits);
    if (!isZfsError(label)) labels.set(source, label);
    return !isZfsError(label);
  };
  const { unlock, signal, openNamed = openFileNamed } = options;
  return { layers: await openLayers(roots, { limits, isMember, unlock, openNamed, signal }), labels };
}

async function openFileNamed(path: string): Promise<BlockSource> {
  const { openFile } = await import("@zfskit/blockdev/node");
  return openFile(path);
}

function membersOf(layer: Layer): BlockSource[] {
  return [...(layer.member ? [layer.source] : []), ...layer.inner.flatMap(membersOf)];
}

function isListedElsewhere(layer: Layer): boolean {
  return (layer.listedIn !== undefined && membersOf(layer.listedIn).length > 0) || layer.inner.some(isListedElsewhere);
}

/** The most useful thing to say: that something is locked or could not be read, else what there is instead of a pool. */
function noMember(layer: Layer, known: ZfsError | undefined): ZfsError {
  const problems = problemsIn(layer);
  const problem = problems.find(({ code }) => code === "EACCES") ?? problems[0];
  if (problem !== undefined) return problem;
  const why = known ?? new ZfsError("ECORRUPT", `${layer.source.name ?? "source"} is not a member of a ZFS pool`);
  const contents = describe(layer);
  return contents === undefined ? why : new ZfsError("ECORRUPT", `${why.reason}; it holds ${contents}`, { cause: why });
}

/** What a layer holds, from the outside in; undefined where nothing is known. */
function describe({ contents, inner }: Layer): string | undefined {
  if (contents === undefined || contents === "zeros")
    return inner.length === 0 && contents === "zeros" ? "zeros where labels would be" : undefined;
  const within = [...new Set(inner.map(describe).filter((text) => text !== undefined))];
  return within.length === 0 ? contents : `${contents} (${within.join(", ")})`;
}
