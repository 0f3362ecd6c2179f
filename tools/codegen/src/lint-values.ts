/** Rules on enums, expected values, units and numbers. */
import type { Attribute, Bit, Instance } from "./dialect.ts";
import type { LintInput } from "./lint.ts";
import { attributesOf, visibleFiles } from "./lint-structures.ts";
import type { Structure } from "./load.ts";
import { camel, upper } from "./names.ts";

export function lintValues(input: LintInput): void {
  for (const structure of input.catalog.structures.values()) {
    for (const [id, source] of attributesOf(structure)) {
      const where = `${structure.id}/${id}`;
      lintEnum(input, structure, where, source.enum);
      lintAmount(input, structure, where, source, widthBits(source));
      lintExpect(input, structure, id, source);
      for (const bit of source["-zfskit-bits"] ?? []) {
        lintEnum(input, structure, `${structure.id}/${bit.id}`, bit.enum);
        lintAmount(input, structure, `${structure.id}/${bit.id}`, bit, bit.bits);
      }
    }
    for (const [id, table] of Object.entries(structure.type.enums ?? {})) {
      const names = new Map<string, string>();
      for (const [value, entry] of Object.entries(table)) {
        const name = camel(typeof entry === "string" ? entry : entry.id);
        if (names.has(name)) input.report("enum-duplicate", structure.file, `enums/${id}/${value}`, `${name} is also ${names.get(name)}`);
        if (!Number.isSafeInteger(Number(value)))
          input.report("enum-key", structure.file, `enums/${id}/${value}`, "keys have to be below 2^53");
        names.set(name, value);
      }
    }
  }
}

function lintEnum(input: LintInput, structure: Structure, where: string, reference: string | undefined): void {
  if (reference === undefined) return;
  const found = input.catalog.enums.get(reference.split("::").at(-1) as string);
  if (found === undefined || !visibleFiles(structure.file).has(found.file.path))
    input.report("enum-unknown", structure.file, where, `there is no enum ${reference} here`);
}

/** Bits of an integer; undefined for anything else. */
function widthBits(source: Attribute | Instance): number | undefined {
  const width = typeof source.type === "string" ? /^[us]([1248])$/.exec(source.type)?.[1] : undefined;
  return width === undefined ? undefined : Number(width) * 8;
}

function lintAmount(
  input: LintInput,
  structure: Structure,
  where: string,
  source: Attribute | Instance | Bit,
  bits: number | undefined,
): void {
  const counted = source["-zfskit-unit"] !== undefined || source["-zfskit-bias"] !== undefined;
  const safe = source["-zfskit-number"] === "safe";
  if ((counted || safe) && bits === undefined)
    input.report("number-integer", structure.file, where, "only integers have a unit, a bias or -zfskit-number");
  else if (counted && !safe && (bits as number) > 32)
    input.report("number-integer", structure.file, where, "a count in units has to be -zfskit-number: safe");
}

function lintExpect(input: LintInput, structure: Structure, id: string, source: Attribute | Instance): void {
  const expect = source["-zfskit-expect"];
  if (expect === undefined) return;
  const { file } = structure;
  const bits = widthBits(source);
  if (bits === undefined || source.repeat !== undefined) {
    input.report("expect-integer", file, `${structure.id}/${id}`, "-zfskit-expect stands on single integers");
    return;
  }
  if (BigInt(expect) >= 1n << BigInt(bits))
    input.report("expect-integer", file, `${structure.id}/${id}`, `${expect} does not fit ${bits} bits`);
  const name = `${upper(structure.id)}_${upper(id)}`;
  for (const [constant, written] of Object.entries(file.spec.meta["-zfskit-const"] ?? {})) {
    const value = typeof written === "object" ? written.value : written;
    if (upper(constant) === name && BigInt(value) !== BigInt(expect))
      input.report("expect-constant", file, `${structure.id}/${id}`, `${name} says ${value}, -zfskit-expect ${expect}`);
  }
}
