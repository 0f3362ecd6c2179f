/** Accessors of whole integers; a u8 or s8 that the spec calls safe is a number, read as two u32. */
import type { Field } from "./layout.ts";
import type { Accessors, Member } from "./member.ts";
import { accessor, bytesAmount, joined } from "./member.ts";

/** `number` or `bigint`, as the getter of a scalar gives it. */
export function scalarValue(field: Field): "number" | "bigint" {
  return field.width !== 8 || field.source["-zfskit-number"] === "safe" ? "number" : "bigint";
}

export function scalarMembers(member: Member): Accessors {
  const { field, at, order } = member;
  const width = field.width as number;
  const signed = field.kind === "int";
  const full = `"${member.structure}.${member.name}"`;
  if (width === 8) {
    if (scalarValue(field) === "number") return joined(safe(member, signed), bytesAmount(member));
    return bigScalar(member, signed);
  }
  const method = `${signed ? "Int" : "Uint"}${width * 8}`;
  const flag = width === 1 ? "" : `, ${order.flag}`;
  const whole = accessor(member, "number", {
    get: [`return this.dv.get${method}(${at}${flag});`],
    set: `writeScalar(this.dv, ${at}, ${order.flag}, ${signed ? -width : width}, v, ${full});`,
  });
  return joined(whole, bytesAmount(member));
}

function bigScalar(member: Member, signed: boolean): Accessors {
  const { at, order } = member;
  const method = signed ? "BigInt64" : "BigUint64";
  return accessor(member, "bigint", {
    get: [`return this.dv.get${method}(${at}, ${order.flag});`],
    set: `writeBig(this.dv, ${at}, ${order.flag}, ${signed ? -8 : 8}, v, "${member.structure}.${member.name}");`,
  });
}

/** A u8 or s8 as a number, with the exact bigint beside it. */
function safe(member: Member, signed: boolean): Accessors {
  const { at, order } = member;
  const big: Member = { ...member, name: `${member.name}Big`, doc: [`Exact value of \`${member.name}\`, for damaged input.`] };
  const name = `"${member.structure}", "${member.name}"`;
  const [read, width] = signed ? ["readSafeInt", -8] : ["readSafe", 8];
  const number = accessor(member, "number", {
    get: [`return ${read}(this.dv, ${at}, ${order.flag}, ${name});`],
    set: `writeSafe(this.dv, ${at}, ${order.flag}, ${width}, v, "${member.structure}.${member.name}");`,
  });
  return joined(number, bigScalar(big, signed));
}
