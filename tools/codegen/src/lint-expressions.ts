/**
 * Rules on expressions: the official compiler's JavaScript calculates with doubles and 32-bit operators, so nothing may
 * need more.
 */
import type { Attribute, Instance } from "./dialect.ts";
import type { Expr } from "./expression.ts";
import { constantValue, parseExpression, walkExpression } from "./expression.ts";
import { typeName } from "./layout.ts";
import type { LintInput } from "./lint.ts";
import { attributesOf } from "./lint-structures.ts";
import type { Structure } from "./load.ts";

/** Bits that an operand can have; 64 stands for anything that may not fit 2^53. */
type Bits = number | undefined;

const keys = ["size", "repeat-expr", "repeat-until", "if", "pos", "value"] as const;
/** Values here are used as numbers, not only compared. */
const numeric = new Set(["size", "repeat-expr", "pos", "switch-on"]);
const comparisons = new Set(["==", "!=", "<", ">", "<=", ">="]);

export function lintExpressions(input: LintInput): void {
  for (const structure of input.catalog.structures.values()) {
    for (const [id, source] of attributesOf(structure)) {
      for (const [key, written] of expressionsOf(source)) {
        const where = `${structure.id}/${id}/${key}`;
        const report = (rule: string, message: string): void => input.report(rule, structure.file, where, message);
        let expr: Expr;
        try {
          expr = parseExpression(written);
        } catch (error) {
          report("expression-syntax", (error as Error).message);
          continue;
        }
        const bitsOf = (operand: Expr): Bits => widthOf(operand, structure, source, input);
        if (numeric.has(key) && (bitsOf(expr) ?? 0) > 53) report("expression-wide", `${key} must not be a 64-bit value`);
        for (const part of walkExpression(expr)) lintPart(part, bitsOf, report);
      }
    }
  }
}

function expressionsOf(source: Attribute | Instance): [string, string | number | boolean][] {
  const all: Record<string, unknown> = source;
  const found = keys.flatMap((key): [string, string | number | boolean][] => (all[key] === undefined ? [] : [[key, all[key] as string]]));
  return typeof source.type === "object" ? [...found, ["switch-on", source.type["switch-on"]]] : found;
}

function lintPart(part: Expr, bitsOf: (operand: Expr) => Bits, report: (rule: string, message: string) => void): void {
  if (part.kind === "number" && part.value > BigInt(Number.MAX_SAFE_INTEGER))
    report("expression-literal", `${part.value} is beyond 2^53-1`);
  if (part.kind === "unary" && part.op === "-" && (bitsOf(part.operand) ?? 0) > 53)
    report("expression-wide", "a 64-bit value can only be compared");
  if (part.kind !== "binary" || comparisons.has(part.op) || part.op === "and" || part.op === "or") return;
  const left = bitsOf(part.left) ?? 31;
  const right = bitsOf(part.right) ?? 31;
  if (Math.max(left, right) > 53) report("expression-wide", "a 64-bit value can only be compared");
  else if (bitsAfter(part, left, right) > 31) report("expression-bits", `${part.op} works on 31 bits only`);
}

/** Bits that a bit operator has to handle; 0 for arithmetic, which is exact up to 2^53. */
function bitsAfter(part: Extract<Expr, { kind: "binary" }>, left: number, right: number): number {
  switch (part.op) {
    case "&":
      return Math.min(left, right);
    case "|":
    case "^":
      return Math.max(left, right);
    case ">>":
      return left;
    case "<<":
      return left + (constantValue(part.right) ?? 32);
    default:
      return 0;
  }
}

function widthOf(expr: Expr, structure: Structure, source: Attribute | Instance, input: LintInput): Bits {
  const inner = (operand: Expr): Bits => widthOf(operand, structure, source, input);
  switch (expr.kind) {
    case "number":
      return expr.value.toString(2).length;
    case "name":
      return expr.name === "_" ? scalarBits(source.type) : fieldBits(expr.name, structure);
    case "member": {
      const owner = ownerOf(expr.object, structure, source, input);
      return owner === undefined ? undefined : fieldBits(expr.name, owner);
    }
    case "binary":
      if (comparisons.has(expr.op)) return 1;
      return expr.op === "&"
        ? Math.min(inner(expr.left) ?? 31, inner(expr.right) ?? 31)
        : Math.max(inner(expr.left) ?? 0, inner(expr.right) ?? 0);
    case "choice":
      return Math.max(inner(expr.yes) ?? 0, inner(expr.no) ?? 0);
    case "unary":
      return inner(expr.operand);
    default:
      return undefined;
  }
}

/** The structure that `expr` names: a nested field, or the element of a repetition. */
function ownerOf(expr: Expr, structure: Structure, source: Attribute | Instance, input: LintInput): Structure | undefined {
  if (expr.kind !== "name") return undefined;
  if (expr.name === "_root") return input.catalog.structures.get(structure.file.spec.meta.id);
  const type = expr.name === "_" ? source.type : attributesOf(structure).find(([id]) => id === expr.name)?.[1].type;
  const id = typeof type === "string" ? typeName(type) : undefined;
  return id === undefined ? undefined : input.catalog.structures.get(id);
}

function fieldBits(name: string, structure: Structure): Bits {
  const parameter = structure.type.params?.find(({ id }) => id === name);
  if (parameter !== undefined) return parameter.type === "bool" ? 1 : scalarBits(parameter.type);
  for (const [id, source] of attributesOf(structure)) {
    if (id === name) return scalarBits(source.type);
    const bit = source["-zfskit-bits"]?.find((one) => one.id === name);
    if (bit !== undefined) return bit.bits;
  }
  return undefined;
}

function scalarBits(type: Attribute["type"]): Bits {
  const width = typeof type === "string" ? /^[us]([1248])$/.exec(type)?.[1] : undefined;
  return width === undefined ? undefined : Number(width) * 8;
}
