/** What the accessors of one field or bit field have in common, and the frame of a getter and a setter. */
import type { Order } from "./class-text.ts";
import { comment } from "./class-text.ts";
import type { Field } from "./layout.ts";
import { pascal } from "./names.ts";

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

export function getter(member: Pick<Member, "name" | "field" | "structure" | "doc">, type: string, lines: readonly string[]): string[] {
  const { count } = member.field;
  const head = count === undefined ? `get ${member.name}(): ${type}` : `${member.name}(i: number): ${type}`;
  return [...comment(member.doc, "  "), `  ${head} {`, ...indexCheck(member), ...lines.map((line) => `    ${line}`), "  }"];
}

export function setter(member: Member, type: string, lines: readonly string[]): string[] {
  const name = pascal(member.name);
  const head = member.field.count === undefined ? `set ${member.name}(v: ${type})` : `set${name}(i: number, v: ${type}): void`;
  return [`  ${head} {`, ...indexCheck(member), ...lines.map((line) => `    ${line}`), "  }"];
}

function indexCheck(member: Pick<Member, "name" | "field" | "structure">): string[] {
  const { count, kind } = member.field;
  if (typeof count !== "number" || kind === "view") return [];
  return [`    if (!(i >= 0 && i < ${count})) throw badIndex("${member.structure}.${member.name}", i, ${count});`];
}

type Sized = { readonly "-zfskit-unit"?: number | undefined; readonly "-zfskit-bias"?: number | undefined };

/** `xxxBytes`, where the spec gives the unit of a count. */
export function bytesAmount(member: Member, bits = (member.field.width as number) * 8, source: Sized = member.field.source): string[] {
  const unit = source["-zfskit-unit"];
  const bias = source["-zfskit-bias"];
  if (unit === undefined && bias === undefined) return [];
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
