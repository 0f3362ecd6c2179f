/** What the accessors of one field or bit field have in common, and the frames of getters and setters. */
import type { Order } from "./class-text.ts";
import { comment } from "./class-text.ts";
import type { Field } from "./layout.ts";
import { editorName, pascal, viewName } from "./names.ts";

const SAFE = "9007199254740991";

/** What the members of one field or bit field have in common. */
export interface Member {
  readonly structure: string;
  readonly name: string;
  readonly field: Field;
  readonly order: Order;
  /** Place of the word, an expression of bytes in `dv`. */
  readonly at: string;
  readonly doc: readonly string[];
}

/** Members of the class that reads, and of the one that extends it with setters: readers do not load those. */
export interface Accessors {
  readonly view: readonly string[];
  readonly editor: readonly string[];
}

export function joined(...parts: readonly Accessors[]): Accessors {
  return { view: parts.flatMap(({ view }) => view), editor: parts.flatMap(({ editor }) => editor) };
}

type Named = Pick<Member, "name" | "field" | "structure" | "doc">;

/** A value that is read and set. `set` has it as `v`. */
export function accessor(member: Named, type: string, { get, set }: { readonly get: readonly string[]; readonly set: string }): Accessors {
  const { name, field } = member;
  const check = indexCheck(member);
  const head = field.count === undefined ? `override set ${name}(v: ${type})` : `set${pascal(name)}(i: number, v: ${type}): void`;
  // An accessor hides that of the base class as a whole: who sets has to get too.
  const again = field.count === undefined ? method(`override get ${name}(): ${type}`, [`return super.${name};`]) : [];
  return { view: getter(member, type, get).view, editor: [...again, ...method(head, [...check, set])] };
}

/** A value that is only read. */
function getter(member: Named, type: string, lines: readonly string[]): Accessors {
  return { view: [...comment(member.doc, "  "), ...method(getterHead(member, type), [...indexCheck(member), ...lines])], editor: [] };
}

/** A nested structure: a view of it, or its editor. */
export function nested(member: Named, structure: string, over: string): Accessors {
  const { view } = getter(member, viewName(structure), [`return new ${viewName(structure)}(${over});`]);
  const editor = editorName(structure);
  return { view, editor: method(`override ${getterHead(member, editor)}`, [`return new ${editor}(${over});`]) };
}

function getterHead({ name, field }: Named, type: string): string {
  return field.count === undefined ? `get ${name}(): ${type}` : `${name}(i: number): ${type}`;
}

function method(head: string, lines: readonly string[]): string[] {
  return [`  ${head} {`, ...lines.map((line) => `    ${line}`), "  }"];
}

function indexCheck(member: Named): string[] {
  const { count, kind } = member.field;
  if (typeof count !== "number" || kind === "view") return [];
  return [`if (!(i >= 0 && i < ${count})) throw badIndex("${member.structure}.${member.name}", i, ${count});`];
}

type Sized = { readonly "-zfskit-unit"?: number | undefined; readonly "-zfskit-bias"?: number | undefined };

/** `xxxBytes`, where the spec gives the unit of a count. */
export function bytesAmount(member: Member, bits = (member.field.width as number) * 8, source: Sized = member.field.source): Accessors {
  const unit = source["-zfskit-unit"];
  const bias = source["-zfskit-bias"];
  if (unit === undefined && bias === undefined) return joined();
  const raw = member.field.count === undefined ? `this.${member.name}` : `this.${member.name}(i)`;
  const sum = bias === undefined ? raw : `(${raw} + ${bias})`;
  const factor = unit === undefined || unit === 1 ? "" : ` * ${unit}`;
  const doc = [`\`${member.name}\` in bytes: ${bias === undefined ? "raw" : `(raw + ${bias})`}${factor}.`];
  const bytes = { ...member, name: `${member.name}Bytes`, doc };
  const fits = (2 ** bits + (bias ?? 0)) * (unit ?? 1) <= Number.MAX_SAFE_INTEGER;
  if (fits) return getter(bytes, "number", [`return ${sum}${factor};`]);
  const exact = `${bias === undefined ? `BigInt(${raw})` : `(BigInt(${raw}) + ${bias}n)`}${factor === "" ? "" : `${factor}n`}`;
  return getter(bytes, "number", [
    `const bytes = ${sum}${factor};`,
    `if (bytes > ${SAFE}) throw unsafe("${member.structure}", "${bytes.name}", ${exact});`,
    "return bytes;",
  ]);
}

/** `zio::compress` -> `compress` */
export function enumId(reference: string): string {
  return reference.split("::").at(-1) as string;
}
