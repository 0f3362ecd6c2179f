/** How the files of an EWF image are called: E01 to E99, EAA to EZZ, FAA to ZZZ. */
import type { Located } from "@zfskit/blockdev";
import { ZfsError } from "@zfskit/core";

const LETTERS = 26;
/** Those that have digits. */
const NUMBERED = 99;

/**
 * The extension of a file of an image.
 *
 * @param first - that of the first one, as E01 or s01
 * @param number - of the file, from 1 on
 * @returns undefined when there are no more
 */
function ewfExtension(first: string, number: number): string | undefined {
  const letter = first.slice(0, 1);
  if (number <= NUMBERED) return letter + String(number).padStart(2, "0");
  const index = number - NUMBERED - 1;
  const a = letter === letter.toLowerCase() ? "a" : "A";
  const code = (base: string, more: number) => String.fromCharCode(base.charCodeAt(0) + more);
  const lead = code(letter, Math.floor(index / LETTERS ** 2));
  if (lead > code(a, LETTERS - 1)) return undefined;
  return lead + code(a, Math.floor(index / LETTERS) % LETTERS) + code(a, index % LETTERS);
}

/**
 * What another file of an image is called beside the first.
 *
 * @throws {ZfsError} ENOENT when the first one's name does not say
 */
export function ewfSegmentName({ source }: Located, number: number): string {
  const name = source.name ?? "image";
  // What follows a URL's path is no part of the name.
  const path = name.includes("://") ? name.replace(/[?#].*$/s, "") : name;
  const [, stem, first] = /([^/\\]+\.)([es]01)$/i.exec(path) ?? [];
  const extension = first === undefined ? undefined : ewfExtension(first, number);
  if (stem === undefined || extension === undefined)
    throw new ZfsError("ENOENT", `${name} goes on in another file, whose name (as .E02 after .E01) its own does not give`);
  return stem + extension;
}
