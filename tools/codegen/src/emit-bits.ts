/** Accessors of the bits of a word: one small read, or two u32; BigInt only where the spec wants all of more than 32 bits. */
import { maskOf, planBits } from "./bit-access.ts";
import { docParagraphs } from "./class-text.ts";
import type { BitField } from "./layout.ts";
import type { Accessors, Member } from "./member.ts";
import { accessor, bytesAmount, enumId, joined } from "./member.ts";
import { camel, pascal } from "./names.ts";

const unitNames: Readonly<Record<number, string>> = { 1: "Uint8", 2: "Uint16", 4: "Uint32" };

export function bitValue(bit: BitField): "number" | "bigint" {
  return bit.bits <= 32 || bit.source["-zfskit-number"] === "safe" ? "number" : "bigint";
}

export function bitMembers(word: Member, bit: BitField): Accessors {
  const last = bit.shift + bit.bits - 1;
  const range = bit.bits === 1 ? `bit ${last}` : `bits ${bit.shift}-${last}`;
  const [text, ...refs] = docParagraphs(bit.source);
  const enumNote = bit.source.enum === undefined ? "" : ` Values: ${pascal(enumId(bit.source.enum))}.`;
  const doc = [`${text?.trimEnd() ?? ""}${enumNote} (${word.field.id} ${range})`.trim(), ...refs];
  const member: Member = { ...word, name: camel(bit.id), doc };
  const access = planBits(word.field.width as number, bit.shift, bit.bits);
  const amount = bytesAmount(member, bit.bits, bit.source);
  if (access.kind === "single") return joined(singleBits(member, bit, access), amount);
  if (bitValue(bit) === "bigint") return bigBits(member, bit);
  if (bit.bits <= 53) return joined(splitBits(member, bit, access), amount);
  const big: Member = { ...member, name: `${member.name}Big`, doc: [`Exact value of \`${member.name}\`.`] };
  return joined(splitBits(member, bit, access), bigBits(big, bit), amount);
}

function singleBits(member: Member, bit: BitField, access: Extract<ReturnType<typeof planBits>, { kind: "single" }>): Accessors {
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
  const write = `writeBits(this.dv, ${place}, ${order.flag}, ${access.width}, ${access.shift}, ${bit.bits}, v, "${member.structure}.${member.name}");`;
  return accessor(member, "number", { get: [`return ${value};`], set: write });
}

/** `this.off + (this.le ? 5 : 2)`: the unit that holds the bits, in either byte order. */
function placePick(member: Member, access: { readonly le: number; readonly be: number }): string {
  const { field, order } = member;
  const picked = order.pick(String(field.offset + access.le), String(field.offset + access.be));
  const base = picked === "0" ? "this.off" : `this.off + ${picked.includes("?") ? `(${picked})` : picked}`;
  return field.count === undefined ? base : `${base} + i * ${field.width}`;
}

/** More than one u32 of a 64-bit word, as a number. */
function splitBits(member: Member, bit: BitField, access: Extract<ReturnType<typeof planBits>, { kind: "split" }>): Accessors {
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
  return accessor(member, "number", {
    get: [
      `const o = ${member.at};`,
      `const hi = ${readHigh};`,
      ...guard,
      `return hi * ${factor} + ${bit.shift === 0 ? readLow : `(${readLow} >>> ${bit.shift})`};`,
    ],
    set: `writeSplitBits(this.dv, ${member.at}, ${order.flag}, ${bit.shift}, ${bit.bits}, v, "${member.structure}.${member.name}");`,
  });
}

function bigBits(member: Member, bit: BitField): Accessors {
  const { at, order } = member;
  const mask = (1n << BigInt(bit.bits)) - 1n;
  const read = `this.dv.getBigUint64(${at}, ${order.flag})`;
  return accessor(member, "bigint", {
    get: [`return ${bit.shift === 0 ? read : `(${read} >> ${bit.shift}n)`} & 0x${mask.toString(16)}n;`],
    set: `writeBigBits(this.dv, ${at}, ${order.flag}, ${bit.shift}, ${bit.bits}, v, "${member.structure}.${member.name}");`,
  });
}
