import { type Located, MappedSource } from "@zfskit/blockdev";
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";

/** More parts than a name of three digits can count are a mistake. */
const PARTS_LIMIT = 1000;

/**
 * The name of the part that follows: `disk.001` is followed by `disk.002`, `xaa.00` by `xaa.01`.
 *
 * @returns undefined when the name does not end in a number behind a point, or the number has no room to grow
 */
export function nextPart(name: string): string | undefined {
  const [, stem, digits] = /^(.*\.)(\d{2,5})$/s.exec(name) ?? [];
  if (stem === undefined || digits === undefined) return undefined;
  const next = String(Number(digits) + 1).padStart(digits.length, "0");
  return next.length > digits.length ? undefined : stem + next;
}

/** Whether a name is that of a first part. */
export function isFirstPart(name: string): boolean {
  return /\.0*[01]$/.test(name) && nextPart(name) !== undefined;
}

/** A disk that was put together. */
export interface SplitDisk {
  readonly source: BlockSource;
  /** Of its parts, the first among them. */
  readonly names: readonly string[];
}

/**
 * A disk that was cut into files of which each begins where the one before ends, put together again.
 *
 * Such parts have no mark: that the first one is one, its name says. Parts follow as long as files of the next name are there.
 *
 * @param name - of the first part, as `first.beside` knows it
 * @param belongs - false for a file that has the next name and is something of its own
 * @returns undefined when nothing follows the first
 */
export async function openSplit(
  first: Located,
  name: string,
  belongs: (part: BlockSource) => Promise<boolean> = async () => true,
): Promise<SplitDisk | undefined> {
  const parts = [first.source];
  const names = [name];
  try {
    for (let next = nextPart(name); next !== undefined && first.beside !== undefined; next = nextPart(next)) {
      if (parts.length === PARTS_LIMIT) throw new ZfsError("ELIMIT", `${name} is followed by more than ${PARTS_LIMIT} parts`);
      let part: Located;
      try {
        part = await first.beside(next);
      } catch (error) {
        if (isZfsError(error, "ENOENT")) break;
        throw error;
      }
      if (!(await belongs(part.source))) {
        await part.source.close();
        break;
      }
      parts.push(part.source);
      names.push(next);
    }
  } catch (error) {
    for (const part of parts.slice(1)) await part.close();
    throw error;
  }
  return parts.length === 1 ? undefined : { source: joinParts(parts, first.source.name ?? name), names };
}

function joinParts(parts: readonly BlockSource[], name: string): BlockSource {
  const starts: number[] = [];
  let size = 0;
  for (const part of parts) {
    starts.push(size);
    size += part.size;
  }
  return new MappedSource({
    name,
    size,
    sources: parts,
    extentAt(offset) {
      // Parts are few, and all but the last have one size as a rule: the first guess is mostly right.
      let index = Math.min(Math.floor(offset / Math.max(parts[0]!.size, 1)), parts.length - 1);
      while (starts[index]! > offset) index--;
      while (starts[index]! + parts[index]!.size <= offset) index++;
      const at = offset - starts[index]!;
      return { kind: "stored", length: parts[index]!.size - at, source: parts[index]!, at };
    },
  });
}
