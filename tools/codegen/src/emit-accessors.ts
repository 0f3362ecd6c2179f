/** Getters and setters of one field: no BigInt for bits and safe numbers; what setters check is shared, as it is not what is fast. */
import { docParagraphs, orderOf, placeText } from "./class-text.ts";
import { bitMembers } from "./emit-bits.ts";
import { scalarMembers } from "./emit-scalars.ts";
import type { Field, Layout } from "./layout.ts";
import type { Member } from "./member.ts";
import { enumId, getter, setter } from "./member.ts";
import { camel, pascal, viewName } from "./names.ts";

/** Every member of the class for `field`. `viewed` finds a nested structure that has a class. */
export function accessors(layout: Layout, field: Field, viewed: (id: string) => Layout | undefined): string[] {
  const member: Member = {
    structure: layout.id,
    name: camel(field.id),
    field,
    order: orderOf(layout.structure.endian),
    at: placeText(field.offset, field.count === undefined ? undefined : (field.width ?? 0)),
    doc: fieldDoc(field),
  };
  switch (field.kind) {
    case "uint":
    case "int":
      return [...scalarMembers(member), ...field.bits.flatMap((bit) => bitMembers(member, bit))];
    case "bytes":
      return bytesMembers(member);
    case "string":
      return stringMembers(member);
    case "view": {
      const nested = viewed(field.type);
      return nested === undefined ? (field.count === undefined ? bytesMembers(member) : []) : viewMember(member, nested);
    }
  }
}

function bytesMembers(member: Member): string[] {
  const { field, at } = member;
  if (field.width === undefined) return [];
  const sub = `bytesAt(this.dv, ${at}, ${field.width})`;
  return [
    ...getter({ ...member, doc: [...member.doc, "Shares memory."] }, "Uint8Array", [`return ${sub};`]),
    ...setter(member, "Uint8Array", [`setBytes(${sub}, v, "${member.structure}.${member.name}");`]),
  ];
}

function stringMembers(member: Member): string[] {
  const { field, at } = member;
  if (field.width === undefined) return [];
  const sub = `bytesAt(this.dv, ${at}, ${field.width})`;
  const terminated = field.type === "strz" || field.source.terminator === 0;
  const raw = { ...member, name: `${member.name}Bytes`, doc: [`All ${field.width} bytes of \`${member.name}\`. Shares memory.`] };
  return [
    ...getter(member, "string", [`return textOf(${sub}, ${terminated});`]),
    ...setter(member, "string", [`setText(${sub}, v, ${terminated}, "${member.structure}.${member.name}");`]),
    ...getter(raw, "Uint8Array", [`return ${sub};`]),
    ...setter(raw, "Uint8Array", [`setBytes(${sub}, v, "${member.structure}.${raw.name}");`]),
  ];
}

function viewMember(member: Member, nested: Layout): string[] {
  const { field, order } = member;
  if (field.count !== undefined && field.width === undefined) return [];
  const cls = viewName(field.type);
  const flag = nested.structure.endian === "both" ? `, ${order.flag}` : "";
  return getter(member, cls, [`return new ${cls}(this.dv, ${member.at}${flag});`]);
}

function fieldDoc(field: Field): string[] {
  const [text, ...refs] = docParagraphs(field.source);
  const enumNote = field.source.enum === undefined ? "" : ` Values: ${pascal(enumId(field.source.enum))}.`;
  const size = field.width === undefined ? "" : `, ${field.count === undefined ? "" : `${field.count} x `}${field.width} bytes`;
  return [`${(text ?? "").trimEnd()}${enumNote} (offset 0x${field.offset.toString(16)}${size})`.trim(), ...refs];
}
