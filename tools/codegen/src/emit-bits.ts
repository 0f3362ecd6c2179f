/** Accessors of the bits of a word: one small read, or two u32; BigInt only where the spec wants all of more than 32 bits. */
import { maskOf, planBits } from "./bit-access.ts";
import { docParagraphs } from "./class-text.ts";
import type { BitField } from "./layout.ts";
import type { Member } from "./member.ts";
import { bytesAmount, enumId, getter, SAFE, setter } from "./member.ts";
import { camel, pascal } from "./names.ts";

const unitNames: Readonly<Record<number, string>> = { 1: "Uint8", 2: "Uint16", 4: "Uint32" };

export function bitValue(bit: BitField): "number" | "bigint" {
  return bit.bits <= 32 || bit.source["-zfskit-number"] === "safe" ? "number" : "bigint";
}

export function bitMembers(word: Member, bit: BitField): string[] {
  const last = bit.shift + bit.bits - 1;
  const range = bit.bits === 1 ? `bit ${last}` : `bits ${bit.shift}-${last}`;
  const [text, ...refs] = docParagraphs(bit.source);
  const enumNote = bit.source.enum === undefined ? "" : ` Values: ${pascal(enumId(bit.source.enum))}.`;
  const doc = [`${text?.trimEnd() ?? ""}${enumNote} (${word.field.id} ${range})`.trim(), ...refs];
  const member: Member = { ...word, name: camel(bit.id), doc };
  const access = planBits(word.field.width as number, bit.shift, bit.bits);
  const amount = bytesAmount(member, bit.bits, bit.source);
  if (access.kind === "single") return [...singleBits(member, bit, access), ...amount];
  if (bitValue(bit) === "bigint") return bigBits(member, bit);
  const big = bit.bits > 53 ? bigBits({ ...member, name: `${member.name}Big`, doc: [`Exact value of \`${member.name}\`.`] }, bit) : [];
  return [...splitBits(member, bit, access), ...big, ...amount];
}

function singleBits(member: Member, bit: BitField, access: Extract<ReturnType<typeof planBits>, { kind: "single" }>): string[] {
  const { order } = member;
  const unit = unitNames[access.width];
  const flag = access.width === 1 ? "" : `, ${order.flag}`;
  const place = placePick(member, access);
  const whole = bit.bits === access.width * 8;
  const mask = maskOf(bit.bits);
  const read = `this.dv.get${unit}(${place}${flag})`;
  const shifted = access.shift === 0 ? read : `(${read} >>> ${access.shift})`;
  const top = access.shift + bit.bits === access.width * 8;
  const value = whole ? read : top && access.shift > 0 ? shifted.slice(1, -1) : `${shifted} & 0x${mask.toString(16)}`;
  const keep = (maskOf(access.width * 8) - mask * 2 ** access.shift).toString(16);
  const moved = access.shift === 0 ? "v" : `(v << ${access.shift})`;
  const write = whole
    ? [`this.dv.set${unit}(${place}, v${flag});`]
    : [`const o = ${place};`, `this.dv.set${unit}(o, (this.dv.get${unit}(o${flag}) & 0x${keep}) | ${moved}${flag});`];
  return [
    ...getter(member, "number", [`return ${value};`]),
    ...setter(member, "number", [`checkNumber(v, 0, 0x${mask.toString(16)}, "${member.structure}.${member.name}");`, ...write]),
  ];
}

/** `this.off + (this.le ? 5 : 2)`: the unit that holds the bits, in either byte order. */
function placePick(member: Member, access: { readonly le: number; readonly be: number }): string {
  const { field, order } = member;
  const picked = order.pick(String(field.offset + access.le), String(field.offset + access.be));
  const base = picked === "0" ? "this.off" : `this.off + ${picked.includes("?") ? `(${picked})` : picked}`;
  return field.count === undefined ? base : `${base} + i * ${field.width}`;
}

/** More than one u32 of a 64-bit word, as a number. */
function splitBits(member: Member, bit: BitField, access: Extract<ReturnType<typeof planBits>, { kind: "split" }>): string[] {
  const { order } = member;
  const high = order.pick("o + 4", "o");
  const low = order.pick("o", "o + 4");
  const mask = maskOf(access.highBits);
  const readHigh = `this.dv.getUint32(${high}, ${order.flag})${access.highBits === 32 ? "" : ` & 0x${mask.toString(16)}`}`;
  const readLow = `this.dv.getUint32(${low}, ${order.flag})`;
  const factor = 2 ** access.lowBits;
  const big = member.field.count === undefined ? `this.${member.name}Big` : `this.${member.name}Big(i)`;
  const guard =
    bit.bits > 53
      ? [`if (hi > 0x${maskOf(53 - access.lowBits).toString(16)}) throw unsafe("${member.structure}", "${member.name}", ${big});`]
      : [];
  const maxValue = bit.bits > 53 ? SAFE : String(maskOf(bit.bits));
  const keepHigh = (maskOf(32) - mask).toString(16);
  const newHigh = `Math.floor(v / ${factor})`;
  const keptHigh = access.highBits === 32 ? newHigh : `(this.dv.getUint32(${high}, ${order.flag}) & 0x${keepHigh}) | ${newHigh}`;
  const keptLow = bit.shift === 0 ? "v >>> 0" : `(${readLow} & 0x${maskOf(bit.shift).toString(16)}) | (v << ${bit.shift})`;
  return [
    ...getter(member, "number", [
      `const o = ${member.at};`,
      `const hi = ${readHigh};`,
      ...guard,
      `return hi * ${factor} + ${bit.shift === 0 ? readLow : `(${readLow} >>> ${bit.shift})`};`,
    ]),
    ...setter(member, "number", [
      `checkNumber(v, 0, ${maxValue}, "${member.structure}.${member.name}");`,
      `const o = ${member.at};`,
      `this.dv.setUint32(${high}, ${keptHigh}, ${order.flag});`,
      `this.dv.setUint32(${low}, ${keptLow}, ${order.flag});`,
    ]),
  ];
}

function bigBits(member: Member, bit: BitField): string[] {
  const { at, order } = member;
  const mask = (1n << BigInt(bit.bits)) - 1n;
  const keep = ((1n << 64n) - 1n) ^ (mask << BigInt(bit.shift));
  const read = `this.dv.getBigUint64(${at}, ${order.flag})`;
  return [
    ...getter(member, "bigint", [`return ${bit.shift === 0 ? read : `(${read} >> ${bit.shift}n)`} & 0x${mask.toString(16)}n;`]),
    ...setter(member, "bigint", [
      `checkBig(v, 0n, 0x${mask.toString(16)}n, "${member.structure}.${member.name}");`,
      `const o = ${at};`,
      `this.dv.setBigUint64(o, (this.dv.getBigUint64(o, ${order.flag}) & 0x${keep.toString(16)}n) | ${bit.shift === 0 ? "v" : `(v << ${bit.shift}n)`}, ${order.flag});`,
    ]),
  ];
}
