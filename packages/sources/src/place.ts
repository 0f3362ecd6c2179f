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
  /**
   * Whether a root of a folder belongs to an image in it, which has opened it by now: an extent, a data file, what an image stands
   * on. It is no disk of its own then.
   */
  isPart(root: Root): boolean;
}

/** Bytes of what was read from each source far away that are kept. */
const CACHE_BYTES = 32 * 1024 * 1024;

/** Reads of so many bytes are file data, which is read once: blocks of metadata are smaller. */
const LARGE_BYTES = 48 * 1024;

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

/** What the labels at the end of a member take; footers of images lie there too. */
const END_BYTES = 512 * 1024;
/** Labels begin at multiples of their size. */
const LABEL_BYTES = 256 * 1024;

/** What is far away is asked seldom, and for what was read before not again. */
export function patient(source: BlockSource): BlockSource {
  const cached = new CachedSource(new JoinedSource(source), { limitBytes: CACHE_BYTES, largeBytes: LARGE_BYTES });
  // The start came when it was opened, and the end is wanted next: one request for all of it, while others are made.
  const end = Math.max(Math.floor(source.size / LABEL_BYTES) * LABEL_BYTES - END_BYTES, 0);
  cached.load(end, source.size - end);
  return cached;
}
