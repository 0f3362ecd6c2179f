import type { BlockSource } from "@zfskit/core";

/** A source, and how the files that it names are opened: an image's backing file, a disk's extents. */
export interface Located {
  readonly source: BlockSource;
  /**
   * Open what this source calls `reference`, as it is written there: a path that is not absolute starts where this source
   * lies. Without it nothing can be named.
   *
   * @throws {ZfsError} ENOENT when nothing is there, EACCES when the caller does not allow it
   */
  readonly beside?: ((reference: string) => Promise<Located>) | undefined;
}
