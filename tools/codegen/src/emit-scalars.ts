/** Accessors of whole integers; a u8 or s8 that the spec calls safe is a number, read as two u32. */
import { maskOf } from "./bit-access.ts";
import type { Field } from "./layout.ts";
import type { Member } from "./member.ts";
import { bytesAmount, getter, SAFE, setter } from "./member.ts";

/** `number` or `bigint`, as the getter of a scalar gives it. */
export function scalarValue(field: Field): "number" | "bigint" {
  return field.width !== 8 || field.source["-zfskit-number"] === "safe" ? "number" : "bigint";
}

export function scalarMembers(member: Member): string[] {
  const { field, at, order } = member;
  const width = field.width as number;
  const signed = field.kind === "int";
  const full = `"${member.structure}.${member.name}"`;
  if (width === 8) {
    if (scalarValue(field) === "number") return [...safe(member, signed), ...bytesAmount(member)];
    return bigScalar(member, signed);
  }
  const method = `${signed ? "Int" : "Uint"}${width * 8}`;
  const flag = width === 1 ? "" : `, ${order.flag}`;
  const [min, max] = signed ? [-(2 ** (width * 8 - 1)), 2 ** (width * 8 - 1) - 1] : [0, maskOf(width * 8)];
  return [
    ...getter(member, "number", [`return this.dv.get${method}(${at}${flag});`]),
    ...setter(member, "number", [`checkNumber(v, ${min}, ${max}, ${full});`, `this.dv.set${method}(${at}, v${flag});`]),
    ...bytesAmount(member),
  ];
}

function bigScalar(member: Member, signed: boolean): string[] {
  const { at, order } = member;
  const method = signed ? "BigInt64" : "BigUint64";
  const [min, max] = signed ? ["-0x8000000000000000n", "0x7fffffffffffffffn"] : ["0n", "0xffffffffffffffffn"];
  return [
    ...getter(member, "bigint", [`return this.dv.get${method}(${at}, ${order.flag});`]),
    ...setter(member, "bigint", [
      `checkBig(v, ${min}, ${max}, "${member.structure}.${member.name}");`,
      `this.dv.set${method}(${at}, v, ${order.flag});`,
    ]),
  ];
}

/** A u8 or s8 as a number, with the exact bigint beside it. */
function safe(member: Member, signed: boolean): string[] {
  const { at, order } = member;
  const big: Member = { ...member, name: `${member.name}Big`, doc: [`Exact value of \`${member.name}\`, for damaged input.`] };
  const bigCall = member.field.count === undefined ? `this.${big.name}` : `this.${big.name}(i)`;
  const high = signed ? "Int32" : "Uint32";
  const check = signed ? "!Number.isSafeInteger(v)" : "hi > 0x1fffff";
  const words = [
    `const hi = this.dv.get${high}(${order.pick("o + 4", "o")}, ${order.flag});`,
    `const lo = this.dv.getUint32(${order.pick("o", "o + 4")}, ${order.flag});`,
  ];
  const error = `throw unsafe("${member.structure}", "${member.name}", ${bigCall});`;
  const body = signed
    ? ["const v = hi * 4294967296 + lo;", `if (${check}) ${error}`, "return v;"]
    : [`if (${check}) ${error}`, "return hi * 4294967296 + lo;"];
  return [
    ...getter(member, "number", [`const o = ${at};`, ...words, ...body]),
    ...setter(member, "number", [
      `checkNumber(v, ${signed ? `-${SAFE}` : 0}, ${SAFE}, "${member.structure}.${member.name}");`,
      `const o = ${at};`,
      `this.dv.set${high}(${order.pick("o + 4", "o")}, Math.floor(v / 4294967296), ${order.flag});`,
      `this.dv.setUint32(${order.pick("o", "o + 4")}, v >>> 0, ${order.flag});`,
    ]),
    ...bigScalar(big, signed),
  ];
}
