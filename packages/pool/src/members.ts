/** Which sources belong to which pool. */

import { JoinedSource } from "@zfskit/blockdev/joined";
import { type BlockSource, isZfsError, type Limits, ZfsError } from "@zfskit/core";
import { type LabelSummary, probeLabel } from "./probe.ts";

/** Where the members of a pool are: a file, device or folder by its path, a URL, what a page was given, or a source. */
export type PoolSource = string | Blob | FileSystemFileHandle | BlockSource;

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

/**
 * Open what is named and read the labels. In a folder, what has no label is passed over.
 *
 * @throws {ZfsError} ENOENT, EACCES, EIO of opening; ECORRUPT for a source that was named itself and is no member
 */
export async function gatherMembers(sources: readonly PoolSource[], limits: Limits): Promise<Member[]> {
  const members: Member[] = [];
  try {
    for (const source of sources) {
      // What has to be waited for is asked as seldom as possible.
      if (typeof source === "string") members.push(...(await membersAt(source, limits)));
      else {
        const opened = "read" in source ? source : await openOfPage(source);
        members.push(...(await membersOf(opened.readSync === undefined ? new JoinedSource(opened) : opened, false, limits)));
      }
    }
    return members;
  } catch (error) {
    await closeAll(members);
    throw error;
  }
}

async function openOfPage(given: Blob | FileSystemFileHandle): Promise<BlockSource> {
  const { BlobSource, openFileHandle } = await import("@zfskit/blockdev/blob");
  return "getFile" in given ? openFileHandle(given) : new BlobSource(given);
}

async function membersAt(path: string, limits: Limits): Promise<Member[]> {
  if (/^https?:\/\//i.test(path)) {
    const { openUrl } = await import("@zfskit/blockdev/http");
    return membersOf(new JoinedSource(await openUrl(path)), false, limits);
  }
  const { listFolder, openFile } = await import("@zfskit/blockdev/node");
  const files = await listFolder(path);
  if (files === undefined) return membersOf(await openFile(path), false, limits);
  const members: Member[] = [];
  for (const file of files) members.push(...(await membersOf(await openFile(file), true, limits)));
  if (members.length === 0) throw new ZfsError("ENOENT", `no member of a ZFS pool in ${path}, among ${files.length} files`);
  return members;
}

/** The source itself if it has a label, else its partitions that have one. */
async function membersOf(source: BlockSource, fromFolder: boolean, limits: Limits): Promise<Member[]> {
  try {
    return [{ source, label: await probeLabel(source, { limits }), fromFolder }];
  } catch (error) {
    if (!isZfsError(error, "ECORRUPT")) {
      await source.close();
      throw error;
    }
    const { membersInPartitions } = await import("./partitions.ts");
    const members = await membersInPartitions(source, fromFolder, limits);
    if (members.length > 0) return members;
    await source.close();
    if (fromFolder) return [];
    throw error;
  }
}
