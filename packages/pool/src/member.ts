/** Sources with labels. */
import { type BlockSource, isZfsError, type Limits, type ZfsError } from "@zfskit/core";
import type { LayerOptions } from "@zfskit/sources";
import type { LocateOptions } from "@zfskit/sources/node";
import { type LabelSummary, probeLabel } from "./probe.ts";

/** How sources are opened, and what lies in them around a pool. */
export type SourceOptions = LocateOptions & Pick<LayerOptions, "unlock" | "openNamed">;

/** A source with a label. */
export interface Member {
  readonly source: BlockSource;
  readonly label: LabelSummary;
  /** Found in a folder, and not named itself: what does not belong is then left out without a word. */
  readonly fromFolder: boolean;
}

/** Close what was opened here; sources that the caller gave stay the caller's until the pool is closed. */
export async function closeAll(members: readonly Member[]): Promise<void> {
  for (const member of members) await member.source.close();
}

/** What a source's labels say, or that it has none. */
export async function labelOf(source: BlockSource, limits: Limits): Promise<LabelSummary | ZfsError> {
  try {
    return await probeLabel(source, { limits });
  } catch (error) {
    if (isZfsError(error, "ECORRUPT")) return error;
    throw error;
  }
}
