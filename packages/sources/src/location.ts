/** Sources as people type them: a place, and what of it is meant. */
import { ZfsError } from "@zfskit/core";

/** Which of several things inside a layer is meant. */
export type Selector =
  /** The partition of this number, as its table counts, from 1. */
  | { readonly kind: "partition"; readonly index: number }
  /** The internal snapshot of an image, by its name or id. */
  | { readonly kind: "snapshot"; readonly name: string }
  /** A logical volume, VG/LV or LV alone. */
  | { readonly kind: "volume"; readonly name: string }
  /** Where the detached header of a LUKS container is. */
  | { readonly kind: "header"; readonly path: string };

export interface Location {
  readonly kind: "file" | "url" | "s3";
  /** The path or URL, without selectors. */
  readonly place: string;
  /** In their order, from the outermost layer in. */
  readonly selectors: readonly Selector[];
}

const SELECTOR = /:(?:(\d{1,4})|(snapshot|volume|header)=([^:]+))$/;
const SCHEME = /^([a-z][a-z0-9+.-]+):\/\//i;

/**
 * Take a SOURCE apart: `vm.vmdk:2`, `disk.qcow2:snapshot=monday:1`, `https://host/disk.vhdx`, `s3://bucket/pool/`.
 *
 * @param isFile - whether a file of this very name is there: then what looks like a selector belongs to its name
 * @throws {ZfsError} EINVAL for standard input and for a scheme that is none of ours
 */
export function parseLocation(text: string, isFile: (path: string) => boolean = () => false): Location {
  if (text === "-")
    throw new ZfsError("EINVAL", "a pool cannot be read from standard input, which has no places to go back to: save it to a file first");
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  const kind = scheme === undefined ? "file" : kindOf(scheme);
  const selectors: Selector[] = [];
  let place = text;
  for (;;) {
    if (kind === "file" && isFile(place)) break;
    const found = SELECTOR.exec(place);
    if (found === null || found.index === 0) break;
    selectors.unshift(selectorOf(found[1], found[2], found[3] ?? ""));
    place = place.slice(0, found.index);
  }
  // Nothing is there without them either: the name is as it was typed, and so will be the error.
  return { kind, place, selectors };
}

function kindOf(scheme: string): Location["kind"] {
  if (scheme === "http" || scheme === "https") return "url";
  if (scheme === "s3") return "s3";
  throw new ZfsError("EINVAL", `sources are files, folders, http://, https:// and s3:// URLs; ${scheme}:// is none of them`);
}

function selectorOf(index: string | undefined, kind: string | undefined, value: string): Selector {
  if (index !== undefined) return { kind: "partition", index: Number(index) };
  if (kind === "header") return { kind, path: value };
  return { kind: kind === "snapshot" ? "snapshot" : "volume", name: value };
}

/** A selector as it was typed. */
export function selectorText(selector: Selector): string {
  if (selector.kind === "partition") return `:${selector.index}`;
  return `:${selector.kind}=${selector.kind === "header" ? selector.path : selector.name}`;
}
