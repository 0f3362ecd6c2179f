/** Layers: what is found when a source is taken apart. */
import type { Located } from "@zfskit/blockdev";
import type { BlockSource, Limits, ZfsError } from "@zfskit/core";
import type { Selector } from "./location.ts";

/** A source that lies in another, or in nothing, and what was found in it. */
export interface Layer {
  /** file, url, s3, partition, volume, snapshot, ...: how this one lies in the layer around it. */
  readonly role: string;
  /** A path or URL for the outermost; `partition 2`, `volume vg0/root` for others; empty for what an image or container holds. */
  readonly name: string;
  readonly source: BlockSource;
  /** What it is, by its content: `qcow2`, `GPT`, `LUKS2`, `ext2, ext3 or ext4`, `ZFS`. Undefined where nothing is known. */
  contents: string | undefined;
  /** More about it, in a few words. */
  detail: string;
  /** A member of a pool. */
  member: boolean;
  readonly inner: Layer[];
  /** What it holds is listed below this one: volumes that lie on several disks are listed below the first. */
  listedIn: Layer | undefined;
  /** Why it could not be opened. */
  problem: ZfsError | undefined;
}

/** Where taking apart begins. */
export interface Root {
  readonly role: string;
  readonly name: string;
  readonly located: Located;
  readonly selectors: readonly Selector[];
}

/** A container that wants a key. */
export interface LockedContainer {
  /** `luks`. */
  readonly kind: string;
  readonly uuid: string;
  /** What it lies in. */
  readonly name: string;
}

export interface LayerOptions {
  readonly limits: Limits;
  /** Whether a source is a member of a pool: then nothing is looked for in it. */
  readonly isMember: (source: BlockSource) => Promise<boolean>;
  /** The secrets to try on a container, passphrases as their bytes; none leaves it locked. */
  readonly unlock?: ((container: LockedContainer) => Promise<readonly Uint8Array[]>) | undefined;
  /** Open another source that was named with one, as the detached header of a container. */
  readonly openNamed?: ((path: string) => Promise<BlockSource>) | undefined;
  readonly signal?: AbortSignal | undefined;
}
