/**
 * Compare the specs with what a C compiler said of OpenZFS's structures (specs/facts): sizes, offsets, masks, and that
 * no member was forgotten. Views, reference and docs all come from the specs, so nothing else can see a wrong spec.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BitField, Field, Layout } from "./layout.ts";

/** What one version of OpenZFS says of one C type; a size of null is a flexible array. */
export interface StructFacts {
  readonly size: number;
  readonly fields: Readonly<Record<string, readonly [offset: number, size: number | null]>>;
  /** Accessor -> number of the 64-bit word -> bits that it changes, in hex. */
  readonly masks?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Facts = Readonly<Record<string, StructFacts>>;

/** C type -> member, accessor, or `*` for everything -> why the specs do not have it. */
export type Ignored = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How much was compared, and what does not agree. */
export interface FactsResult {
  readonly problems: readonly string[];
  readonly structures: number;
  readonly members: number;
  readonly masks: number;
}

/** Everything in specs/facts: a file for each version, and what is left out on purpose. */
export function readFacts(folder: string): { versions: { version: string; facts: Facts }[]; ignored: Ignored } {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const names = readdirSync(folder)
    .filter((name) => /^openzfs-.*\.json$/.test(name))
    .sort();
  return {
    versions: names.map((name) => ({ version: name.slice("openzfs-".length, -".json".length), facts: json(name) as Facts })),
    ignored: json("ignored.json") as Ignored,
  };
}

/** The specs and one version's facts, as the comparison needs them at every step. */
interface Comparison {
  readonly facts: Facts;
  /** Facts of the newest version, when this is an older one: members that changed since are not compared. */
  readonly newest: Facts | undefined;
  readonly ignored: Ignored;
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly byType: ReadonlyMap<string, readonly Layout[]>;
  readonly problems: string[];
  readonly counts: { structures: number; members: number; masks: number };
}

/** Compare all specs with `facts`; `newest` says that these are of an older version, which may lack or name members otherwise. */
export function compareFacts(layouts: ReadonlyMap<string, Layout>, facts: Facts, ignored: Ignored, newest?: Facts): FactsResult {
  const byType = new Map<string, Layout[]>();
  for (const layout of layouts.values()) {
    const type = layout.structure.type["-zfskit-struct"];
    if (type !== undefined) byType.set(type, [...(byType.get(type) ?? []), layout]);
  }
  const counts = { structures: 0, members: 0, masks: 0 };
  const all: Comparison = { facts, newest, ignored, layouts, byType, problems: [], counts };
  for (const [type, known] of Object.entries(facts)) compareType(all, type, known);
  return { problems: all.problems, ...counts };
}

/** C types that the specs name and no version's facts hold. */
export function withoutFacts(layouts: ReadonlyMap<string, Layout>, all: readonly Facts[], ignored: Ignored): string[] {
  const types = new Set([...layouts.values()].flatMap((layout) => layout.structure.type["-zfskit-struct"] ?? []));
  return [...types].filter((type) => ignored[type]?.["*"] === undefined && !all.some((facts) => type in facts));
}

function compareType(all: Comparison, type: string, known: StructFacts): void {
  const described = all.byType.get(type) ?? [];
  const skip = all.ignored[type] ?? {};
  if (described.length === 0) {
    if (skip["*"] === undefined) all.problems.push(`${type}: no spec has it`);
    return;
  }
  all.counts.structures++;
  const report = (message: string): void => void all.problems.push(`${type}: ${message}`);
  const named = new Set<string>();
  for (const layout of described) {
    const sameSize = all.newest === undefined || all.newest[type]?.size === known.size;
    if (sameSize && layout.fixed && layout.size !== known.size && skip[`size of ${layout.id}`] === undefined)
      report(`${layout.id} has ${layout.size} bytes, the C type ${known.size}`);
    for (const field of withTail(layout)) for (const member of membersOf(field)) named.add(member);
    for (const attribute of layout.variable) for (const member of [attribute["-zfskit-member"] ?? []].flat()) named.add(member);
  }
  for (const layout of described) for (const field of withTail(layout)) compareField(all, type, layout, field, named, report);
  for (const [member, [offset]] of Object.entries(known.fields)) {
    if (skip[member] !== undefined || isNamed(member, named) || all.byType.has(`struct ${member.split(".").at(-1)}`)) continue;
    // An older version may have another name for what lies there.
    if (all.newest !== undefined && described.some((layout) => withTail(layout).some((field) => field.offset === offset))) continue;
    report(`no spec names ${member}`);
  }
  for (const [accessor, words] of Object.entries(known.masks ?? {})) {
    if (skip[accessor] !== undefined) continue;
    all.counts.masks++;
    compareMask(accessor, words, described, all.layouts, report);
  }
}

function withTail(layout: Layout): readonly Field[] {
  return layout.tail === undefined ? layout.fields : [...layout.fields, layout.tail];
}

function membersOf(field: Field): readonly string[] {
  return [field.source["-zfskit-member"] ?? []].flat();
}

/** A member counts as named by its path, a path above it or below it, or one of its elements. */
function isNamed(member: string, named: ReadonlySet<string>): boolean {
  for (const name of named) {
    const plain = name.replace(/\[\d+\]/g, "");
    if (plain === member || name === member || plain.startsWith(`${member}.`) || member.startsWith(`${plain}.`)) return true;
  }
  return false;
}

/** Compare the place of each member that the field names. */
function compareField(
  all: Comparison,
  type: string,
  layout: Layout,
  field: Field,
  named: ReadonlySet<string>,
  report: (message: string) => void,
): void {
  const skip = all.ignored[type] ?? {};
  const members = membersOf(field);
  const count = typeof field.count === "number" ? field.count : 1;
  const width = field.width === undefined || members.length < 2 ? field.width : (field.width * count) / members.length;
  let offset = field.offset;
  for (const member of members) {
    if (skip[member] !== undefined) continue;
    const place = placeOf(all, all.facts, type, member, width);
    if (all.newest !== undefined) {
      const now = placeOf(all, all.newest, type, member, width);
      if (place === undefined || now === undefined || place.size !== now.size) continue;
    }
    if (place === undefined) {
      report(`${layout.id}.${field.id} names ${member}, which is not there`);
      continue;
    }
    all.counts.members++;
    if (place.offset !== offset) report(`${layout.id}.${field.id} is at ${offset}, ${member} at ${place.offset}`);
    const size = field.width === undefined || field.count === "variable" ? undefined : field.width * (field.count ?? 1);
    const shared = [...named].some((other) => other.startsWith(`${member}[`) || other.startsWith(`${member}.`));
    if (members.length === 1 && size !== undefined && place.size !== null && place.size !== size && !(shared && size < place.size))
      report(`${layout.id}.${field.id} has ${size} bytes, ${member} ${place.size}`);
    // A field that stands for several members holds them one after the other.
    offset = place.offset + (place.size ?? 0);
  }
}

interface Place {
  readonly offset: number;
  readonly size: number | null;
}

/** Where the C member `a`, `a[1]` or `a[1].b` of `type` lies; `width` is the size of one element at the path's end. */
function placeOf(all: Comparison, facts: Facts, type: string, member: string, width: number | undefined): Place | undefined {
  const known = facts[type]?.fields;
  const exact = known?.[member];
  if (exact !== undefined) return { offset: exact[0], size: exact[1] };
  for (let dot = member.lastIndexOf("."); dot > 0; dot = member.lastIndexOf(".", dot - 1)) {
    const head = member.slice(0, dot);
    const inner = elementType(all, type, head);
    const outer = inner === undefined ? undefined : placeOf(all, facts, type, head, facts[inner]?.size);
    const place = inner === undefined ? undefined : placeOf(all, facts, inner, member.slice(dot + 1), width);
    if (outer !== undefined && place !== undefined) return { offset: outer.offset + place.offset, size: place.size };
  }
  const [, name, index] = /^(.*)\[(\d+)\]$/.exec(member) ?? [];
  const array = name === undefined ? undefined : known?.[name];
  return array === undefined || width === undefined ? undefined : { offset: array[0] + Number(index) * width, size: width };
}

/** The C type of member `path`: that of the spec's nested structure, or the struct of the same name. */
function elementType(all: Comparison, type: string, path: string): string | undefined {
  const plain = path.replace(/\[\d+\]$/, "");
  for (const field of (all.byType.get(type) ?? []).flatMap(withTail)) {
    const nested = field.view !== undefined && membersOf(field).includes(plain) ? all.layouts.get(field.view) : undefined;
    if (nested !== undefined) return nested.structure.type["-zfskit-struct"];
  }
  const same = `struct ${plain.split(".").at(-1)}`;
  return same in all.facts ? same : undefined;
}

/** `lsize` is a field or bit of the structure; `embedded.lsize` one of blkptr_embedded. */
function compareMask(
  accessor: string,
  words: Readonly<Record<string, string>>,
  described: readonly Layout[],
  layouts: ReadonlyMap<string, Layout>,
  report: (message: string) => void,
): void {
  const [form, name] = accessor.includes(".") ? (accessor.split(".") as [string, string]) : [undefined, accessor];
  const candidates = form === undefined ? described : described.flatMap((layout) => layouts.get(`${layout.id}_${form}`) ?? []);
  for (const layout of candidates) {
    for (const field of layout.fields) {
      const found = field.id === name ? { shift: 0, bits: (field.width ?? 0) * 8 } : field.bits.find((bit) => bit.id === name);
      if (found === undefined) continue;
      const ours = maskText(field, found);
      const theirs = Object.entries(words).map(([word, mask]) => `${word}:${mask}`);
      if (theirs.length !== 1 || theirs[0] !== ours) report(`${layout.id}.${name} changes ${ours}, the macro ${theirs.join(" ")}`);
      return;
    }
  }
  report(`no spec has the bits of ${accessor}`);
}

/** Number of the 64-bit word and the mask in it, as the little-endian program that made the facts saw it. */
function maskText(field: Field, { shift, bits }: Pick<BitField, "shift" | "bits">): string {
  const word = Math.floor(field.offset / 8);
  const mask = ((1n << BigInt(bits)) - 1n) << BigInt(shift + (field.offset % 8) * 8);
  return `${word}:0x${mask.toString(16).padStart(16, "0")}`;
}
