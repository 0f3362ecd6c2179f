/**
 * Files as they would be once an intent log was replayed: what is laid over those that an object set holds. The data of
 * files is none of it: that is the object set's.
 */
import type { SaAttributes } from "@zfskit/sa";

/** What is asked for each time: it may change between two questions. */
export interface FileOverlay {
  /** Attributes in place of those stored; undefined where those hold. */
  attributes(object: number): SaAttributes | undefined;
  /** Changes to the names in a directory; undefined where there are none. */
  names(directory: number): NameOverlay | undefined;
}

export interface NameOverlay {
  /** Only these names are in the directory: it has none stored. */
  readonly isNew: boolean;
  /** Object and type as directories store it; undefined for a name that was taken out. */
  readonly entries: ReadonlyMap<string, { readonly object: number; readonly type: number } | undefined>;
}
