/** Getters and setters of one field: no BigInt for bits and safe numbers; what setters check is shared, as it is not what is fast. */
import { docParagraphs, orderOf, placeText } from "./class-text.ts";
import { bitMembers } from "./emit-bits.ts";
import { scalarMembers } from "./emit-scalars.ts";
import type { Field, Layout } from "./layout.ts";
import type { Accessors, Member } from "./member.ts";
import { accessor, enumId, joined, nested } from "./member.ts";
import { camel, pascal } from "./names.ts";

/** Every member of the classes for `field`. `viewed` finds a nested structure that has a class. */
export function accessors(layout: Layout, field: Field, viewed: (id: string) => Layout | undefined): Accessors {
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
      return joined(scalarMembers(member), ...field.bits.map((bit) => bitMembers(member, bit)));
    case "bytes":
      return bytesMembers(member);
    case "string":
      return stringMembers(member);
    case "view": {
      const within = viewed(field.type);
      return within === undefined ? (field.count === undefined ? bytesMembers(member) : joined()) : viewMember(member, within);
    }
  }
}

function bytesMembers(member: Member): Accessors {
  const { field } = member;
  if (field.width === undefined) return joined();
  return byteAccessor({ ...member, doc: [...member.doc, "Shares memory."] });
}

function stringMembers(member: Member): Accessors {
  const { field } = member;
  if (field.width === undefined) return joined();
  const sub = bytesText(member);
  const terminated = field.type === "strz" || field.source.terminator === 0;
  const raw = { ...member, name: `${member.name}Bytes`, doc: [`All ${field.width} bytes of \`${member.name}\`. Shares memory.`] };
  const text = accessor(member, "string", {
    get: [`return textOf(${sub}, ${terminated});`],
    set: `setText(${sub}, v, ${terminated}, "${member.structure}.${member.name}");`,
  });
  return joined(text, byteAccessor(raw));
}

function byteAccessor(member: Member): Accessors {
  const sub = bytesText(member);
  return accessor(member, "Uint8Array", { get: [`return ${sub};`], set: `setBytes(${sub}, v, "${member.structure}.${member.name}");` });
}

function bytesText({ at, field }: Member): string {
  return `bytesAt(this.dv, ${at}, ${field.width})`;
}

function viewMember(member: Member, within: Layout): Accessors {
  const { field, order } = member;
  if (field.count !== undefined && field.width === undefined) return joined();
  return nested(member, field.type, `this.dv, ${member.at}${within.structure.endian === "both" ? `, ${order.flag}` : ""}`);
}

function fieldDoc(field: Field): string[] {
  const [text, ...refs] = docParagraphs(field.source);
  const enumNote = field.source.enum === undefined ? "" : ` Values: ${pascal(enumId(field.source.enum))}.`;
  const size = field.width === undefined ? "" : `, ${field.count === undefined ? "" : `${field.count} x `}${field.width} bytes`;
  return [`${(text ?? "").trimEnd()}${enumNote} (offset 0x${field.offset.toString(16)}${size})`.trim(), ...refs];
}
