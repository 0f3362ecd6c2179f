/** Places that hold sources, and what is opened of them. */
import { CachedSource, JoinedSource, type Located } from "@zfskit/blockdev";
import type { Transfer } from "@zfskit/blockdev/http";
import type { BlockSource } from "@zfskit/core";
import { isFirstPart, openSplit } from "@zfskit/images";
import type { Root } from "./layer.ts";
import type { Selector } from "./location.ts";

/** How servers are asked. */
export interface RemoteOptions {
  /** Sent with every request to a web server. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told of every request to a server when it is over. */
  readonly onRequest?: ((transfer: Transfer) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What lies at a place. */
export interface Place {
  readonly roots: readonly Root[];
  /** It is a folder or a prefix: what in it is no member is not missed. */
  readonly folder: boolean;
}

/** How the files of a place are opened. */
export interface Opener {
  readonly role: string;
  /** All of them, in order. */
  readonly names: readonly string[];
  open(name: string): Promise<Located>;
}

/** Whether a source is a member by itself: then it is no part of a disk that was cut into files. */
export type IsMember = (source: BlockSource) => Promise<boolean>;

/** Open files, and put disks together that were cut. */
export async function openAll({ role, names, open }: Opener, selectors: readonly Selector[], isMember: IsMember): Promise<Root[]> {
  const roots: Root[] = [];
  const parts = new Set<string>();
  try {
    for (const name of names) {
      if (parts.has(name)) continue;
      const first = await open(name);
      const split = isFirstPart(name) ? await openSplit(first, name, async (part) => !(await isMember(part))) : undefined;
      for (const part of split?.names ?? []) parts.add(part);
      const located = split === undefined ? first : { source: split.source, beside: first.beside };
      roots.push({
        role: split === undefined ? role : `${split.names.length} parts`,
        name: split?.source.name ?? first.source.name ?? name,
        located,
        selectors,
      });
    }
  } catch (error) {
    for (const { located } of roots) await located.source.close();
    throw error;
  }
  return roots;
}

/** What is far away is asked seldom, and for what was read before not again. */
export function patient(source: BlockSource): BlockSource {
  return new CachedSource(new JoinedSource(source));
}
