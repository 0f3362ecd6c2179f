/**
 * Bookmarks: what is left of a snapshot to send increments from, when the snapshot itself may be gone.
 *
 * @see OpenZFS module/zfs/dsl_bookmark.c dsl_bookmark_init_ds, dsl_bookmark_lookup_impl, dsl_bookmark_fetch_props
 */
import { atPlace, compareNames, ZfsError } from "@zfskit/core";
import { BOOKMARK_PHYS_SIZE_V1, DslBookmarkView, RedactionListView, ZBM_FLAG_HAS_FBN } from "@zfskit/format/dsl";
import type { ZapEntry } from "@zfskit/zap";
import type { DatasetNode, DatasetTree } from "./dataset-tree.ts";
import { extensionZap } from "./extension.ts";
import type { MetaObjset } from "./meta-objset.ts";

const BOOKMARK_NAMES_FIELD = "com.delphix:bookmarks";

/** A bookmark of a dataset. */
export interface Bookmark {
  /** The part after the #. */
  readonly name: string;
  readonly view: DslBookmarkView;
}

/** The bookmarks of a dataset, oldest first. */
export async function readBookmarks(tree: DatasetTree, node: DatasetNode, signal?: AbortSignal): Promise<Bookmark[]> {
  const zapobj = await bookmarksZap(tree.mos, node, signal);
  if (zapobj === undefined) return [];
  const bookmarks: Bookmark[] = [];
  for await (const entry of (await tree.mos.zap(zapobj, signal)).entries(signal)) bookmarks.push(parseBookmark(entry));
  return bookmarks.sort((a, b) => a.view.creationTxg - b.view.creationTxg || compareNames(a.name, b.name));
}

/** @throws {ZfsError} ENOENT when the dataset has no bookmark of that name */
export async function readBookmark(tree: DatasetTree, node: DatasetNode, name: string, signal?: AbortSignal): Promise<Bookmark> {
  const zapobj = await bookmarksZap(tree.mos, node, signal);
  const entry = zapobj === undefined ? undefined : await (await tree.mos.zap(zapobj, signal)).get(name, signal);
  if (entry === undefined) throw new ZfsError("ENOENT", `no bookmark ${node.name}#${name}`);
  return parseBookmark(entry);
}

/** Whether the bookmark says how much space its snapshot took: those of the feature bookmark_v2 do once it was used. */
export function hasSpace(bookmark: Bookmark): boolean {
  return (bookmark.view.flags & ZBM_FLAG_HAS_FBN) !== 0;
}

/**
 * The guids of the snapshots that a redaction bookmark leaves out; undefined for other bookmarks. A list too long for the
 * bonus lies in the spill block (feature redaction_list_spill).
 *
 * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t, module/zfs/dsl_bookmark.c dsl_redaction_list_hold_obj
 */
export async function readRedactionSnapshots(mos: MetaObjset, bookmark: Bookmark, signal?: AbortSignal): Promise<bigint[] | undefined> {
  const object = bookmark.view.redactionObj;
  if (object === 0) return undefined;
  return atPlace({ objset: 0, object }, async () => {
    const dnode = await mos.dnode(object, signal);
    const { bytes, littleEndian } =
      dnode.spill === undefined
        ? { bytes: dnode.bonus, littleEndian: dnode.littleEndian }
        : await mos.objset.read(dnode.spill, { keep: true, signal });
    const view = RedactionListView.of(bytes, 0, littleEndian);
    if (view.numSnaps > (bytes.length - RedactionListView.SIZE) / 8)
      throw new ZfsError("ECORRUPT", `redaction list names ${view.numSnaps} snapshots, more than its ${bytes.length} bytes hold`);
    return Array.from({ length: view.numSnaps }, (_, i) => view.snaps(i));
  });
}

async function bookmarksZap(mos: MetaObjset, node: DatasetNode, signal: AbortSignal | undefined): Promise<number | undefined> {
  const object = await (await extensionZap(mos, node.head.object, signal))?.number(BOOKMARK_NAMES_FIELD, signal);
  return object === 0 ? undefined : object;
}

function parseBookmark(entry: ZapEntry): Bookmark {
  if (entry.integerLength !== 8 || entry.bytes.length < BOOKMARK_PHYS_SIZE_V1)
    throw new ZfsError("ECORRUPT", `bookmark ${entry.name} is ${entry.bytes.length} bytes`);
  // The fields that a shorter, older bookmark lacks read as zeros.
  const bytes = new Uint8Array(DslBookmarkView.SIZE);
  bytes.set(entry.bytes.subarray(0, DslBookmarkView.SIZE));
  return { name: entry.name, view: DslBookmarkView.of(bytes, 0, false) };
}
