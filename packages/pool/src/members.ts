/** Which sources belong to which pool. */

import { JoinedSource } from "@zfskit/blockdev/joined";
import { type BlockSource, isZfsError, type Limits, ZfsError } from "@zfskit/core";
import type { Place, Root } from "@zfskit/sources";
import { labelOf, type Member, type SourceOptions } from "./member.ts";

/** Where the members of a pool are: a file, device, folder or URL by its name, what a page was given, or a source. */
export type PoolSource = string | Blob | FileSystemFileHandle | BlockSource;

/** What one of the sources that were given stands for. */
export interface Named extends Place {
  readonly text: string;
}

/**
 * Open what is named and read the labels. What has none is looked into: images, partitions, containers, volumes. In a folder,
 * what holds no member is passed over.
 *
 * @throws {ZfsError} ENOENT, EACCES, EIO of opening; ECORRUPT for a source that was named itself and holds no member; EACCES for
 *   one that is locked
 */
export async function gatherMembers(sources: readonly PoolSource[], limits: Limits, options: SourceOptions = {}): Promise<Member[]> {
  const named: Named[] = [];
  try {
    for (const source of sources) named.push(await nameSource(source, limits, options));
    const found = new Map<Root, Member[] | ZfsError>();
    for (const { folder, roots } of named) for (const root of roots) found.set(root, await memberAt(root, folder, limits));
    const without = [...found].filter(([root, result]) => isZfsError(result) || root.selectors.length > 0);
    if (without.length > 0) {
      const { membersInside } = await import("./inside.ts");
      for (const [root, result] of await membersInside(new Map(without), limits, options)) found.set(root, result);
    }
    const members: Member[] = [];
    for (const name of named) members.push(...(await membersOfNamed(name, found)));
    return members;
  } catch (error) {
    for (const { roots } of named) for (const { located } of roots) await located.source.close();
    throw error;
  }
}

/** Open what one of the sources stands for, without looking into it. */
export async function nameSource(source: PoolSource, limits: Limits, options: SourceOptions): Promise<Named> {
  if (typeof source === "string") {
    const isMember = async (part: BlockSource) => !isZfsError(await labelOf(part, limits));
    // A page has URLs, and nothing that needs files.
    const locate = /^https?:/i.test(source)
      ? (await import("@zfskit/sources/url")).locateUrl
      : (await import("@zfskit/sources/node")).locate;
    return { text: source, ...(await locate(source, isMember, options)) };
  }
  const opened = await sourceOf(source);
  const name = opened.name ?? "source";
  return { text: name, folder: false, isPart: () => false, roots: [{ role: "source", name, located: { source: opened }, selectors: [] }] };
}

async function sourceOf(given: Exclude<PoolSource, string>): Promise<BlockSource> {
  // What has to be waited for is asked as seldom as possible.
  if ("read" in given) return given.readSync === undefined ? new JoinedSource(given) : given;
  const { openBlob, openFileHandle } = await import("@zfskit/blockdev/blob");
  return "getFile" in given ? openFileHandle(given) : openBlob(given);
}

/** The source itself as a member, or why it is none. */
async function memberAt({ located: { source } }: Root, fromFolder: boolean, limits: Limits): Promise<Member[] | ZfsError> {
  const label = await labelOf(source, limits);
  return isZfsError(label) ? label : [{ source, label, fromFolder }];
}

/** What was named itself has to hold a member; in a folder one is enough, and what holds none is closed. */
async function membersOfNamed({ text, folder, roots, isPart }: Named, found: ReadonlyMap<Root, Member[] | ZfsError>): Promise<Member[]> {
  const members: Member[] = [];
  const problems: ZfsError[] = [];
  for (const root of roots) {
    if (folder && isPart(root)) {
      await root.located.source.close();
      continue;
    }
    const result = found.get(root) ?? [];
    if (!isZfsError(result)) members.push(...result.map((member) => ({ ...member, fromFolder: folder })));
    else if (folder) await root.located.source.close();
    if (isZfsError(result)) problems.push(result);
  }
  const worst = problems.find(({ code }) => code !== "ECORRUPT") ?? problems[0];
  if (worst !== undefined && !folder) throw worst;
  if (members.length > 0 || !folder) return members;
  if (worst?.code === "EACCES") throw worst;
  throw new ZfsError("ENOENT", `no member of a ZFS pool in ${text}, among ${roots.length} files`);
}
