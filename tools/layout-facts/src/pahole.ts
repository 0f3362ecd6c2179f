/** Reads the structures that `pahole -E` prints: where each member lies. */

/** Offset and size of a member in bytes; the size of a flexible array is null. */
export type Place = readonly [offset: number, size: number | null];

interface Level {
  /** What the braces hold, by path from here. */
  readonly members: [path: string, place: Place][];
  /** True if the type has facts of its own. */
  readonly named: boolean;
}

const opening = /(?:struct|union|enum)\s*(\w*)\s*\{$/;
const closing = /^\}\s*([^;]*);\s*\/\*\s*(\d+)\s+(\d+)\s*\*\/$/;
const member = /^(.*?)\s*;\s*\/\*\s*(\d+)\s+(\d+)\s*\*\/$/;

/**
 * Members of `struct NAME { TYPE it; }` by their path, which begins with `it`.
 *
 * Anonymous unions and structures leave no trace in the path. Members of a type in `known` are not told: it has facts of its own.
 */
export function membersOf(printed: string, known: ReadonlySet<string>): Map<string, Place> {
  const open: Level[] = [];
  let typedef = false;
  for (const raw of printed.split("\n")) {
    const typedefs = known.has(/\/\*\s*typedef\s+(\w+)/.exec(raw)?.[1] ?? "");
    const line = raw.replace(/\/\*\s*typedef[^*]*\*\//g, "").trim();
    const begins = opening.exec(line);
    if (begins !== null) {
      open.push({ members: [], named: typedefs || typedef || known.has(`struct ${begins[1]}`) });
      typedef = false;
      continue;
    }
    typedef = typedefs && line === "";
    const inner = open.at(-1);
    const end = closing.exec(line);
    if (end !== null && inner !== undefined) {
      open.pop();
      const outer = open.at(-1);
      if (outer === undefined) break;
      const name = nameOf(end[1] as string);
      if (name !== "") outer.members.push([name, place(end[1] as string, end[2] as string, end[3] as string)]);
      if (!inner.named || open.length === 1) {
        for (const [path, where] of inner.members) outer.members.push([name === "" ? path : `${name}.${path}`, where]);
      }
      continue;
    }
    const plain = member.exec(line);
    if (plain !== null && inner !== undefined) {
      const name = nameOf(plain[1] as string);
      if (name !== "") inner.members.push([name, place(plain[1] as string, plain[2] as string, plain[3] as string)]);
    }
    if (/^\}\s*;/.test(line) && open.length === 1) break;
  }
  return new Map(open[0]?.members ?? []);
}

/** `uint64_t dd_pad[13]` -> `dd_pad`; empty for an anonymous member. */
function nameOf(declaration: string): string {
  return /(\w+)\s*(?:\[[^\]]*\]\s*)*(?:__attribute__.*)?$/.exec(declaration)?.[1] ?? "";
}

function place(declaration: string, offset: string, size: string): Place {
  return [Number(offset), /\[0?\]/.test(declaration) && Number(size) === 0 ? null : Number(size)];
}
