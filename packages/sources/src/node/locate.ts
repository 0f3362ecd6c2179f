/** Opening what people name: files, folders of members, URLs, objects. */
import { statSync } from "node:fs";
import type { Located } from "@zfskit/blockdev";
import { listFolder } from "@zfskit/blockdev/node";
import { ZfsError } from "@zfskit/core";
import { parseLocation } from "../location.ts";
import { type IsMember, type Opener, openAll, type Place, patient, type RemoteOptions } from "../place.ts";
import { openBeside, realPath } from "./beside.ts";

export interface LocateOptions extends RemoteOptions {
  /** Folders beside their own where images may have the files that they name. */
  readonly allow?: readonly string[] | undefined;
}

/**
 * Open what a SOURCE names.
 *
 * @throws {ZfsError} ENOENT, EACCES, EIO of opening; EINVAL for what cannot be read at places
 */
export async function locate(text: string, isMember: IsMember, options: LocateOptions = {}): Promise<Place> {
  const { kind, place, selectors } = parseLocation(text, isThere);
  if (kind === "url") {
    const { locateUrl } = await import("../locate-url.ts");
    return locateUrl(text, isMember, options);
  }
  if (kind === "s3") {
    const { folder, opener, isPart } = await objects(place, options);
    return { roots: await openAll(opener, selectors, isMember), folder, isPart };
  }
  const files = await listFolder(place);
  const named = new Set<string>();
  const open = (path: string) => openBeside(path, options.allow ?? [], (real) => named.add(real));
  const roots = await openAll({ role: "file", names: files ?? [place], open }, selectors, isMember);
  return { roots, folder: files !== undefined, isPart: ({ name }) => named.has(realPath(name) ?? name) };
}

/** An object, or those that a prefix with a slash at its end has. */
async function objects(
  place: string,
  { headers, onRequest, signal }: RemoteOptions,
): Promise<Pick<Place, "folder" | "isPart"> & { opener: Opener }> {
  const { parseS3, S3Store } = await import("../s3.ts");
  const { s3Settings } = await import("./s3-settings.ts");
  const store = new S3Store(s3Settings(), { headers, onRequest, signal });
  const { bucket, key } = parseS3(place);
  const folder = key === "" || key.endsWith("/");
  const named = new Set<string>();
  const open = async (name: string): Promise<Located> => ({
    source: patient(await store.open({ bucket, key: name })),
    beside: async (reference) => {
      // Keys are no paths: one that goes up does not lead anywhere.
      if (/(^|\/)\.\.?(\/|$)|^\/|:/.test(reference))
        throw new ZfsError("EACCES", `s3://${bucket}/${name} names ${reference}, outside its folder`);
      const key = name.slice(0, name.lastIndexOf("/") + 1) + reference;
      named.add(`s3://${bucket}/${key}`);
      return open(key);
    },
  });
  const names = folder ? await store.list({ bucket, key }) : [key];
  if (names.length === 0) throw new ZfsError("ENOENT", `${place} holds no objects`);
  return { folder, opener: { role: "s3", names, open }, isPart: ({ name }) => named.has(name) };
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
