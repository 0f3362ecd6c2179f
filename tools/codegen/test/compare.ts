/** Compare a view with what the official parser read from the same bytes, field by field, nested structures included. */

import { isZfsError } from "@zfskit/core";
import type { FieldInfo } from "../../../generated/views/access.ts";
import { catalog } from "../../../generated/views/catalog.ts";
import { camel } from "../src/names.ts";
import type { Parsed } from "./reference.ts";
import type { AnyView } from "./slots.ts";
import { indices, read, slots } from "./slots.ts";

/** The first field that differs, as text; undefined when all are equal. */
export function firstDifference(view: AnyView, fields: readonly FieldInfo[], parsed: Parsed): string | undefined {
  for (const field of fields) {
    const theirs = parsed[camel(field.id)];
    if (theirs === undefined) return `${field.id}: the reference has none`;
    for (const index of field.count === 0 ? tail(theirs) : indices(field)) {
      const found = compareElement(view, field, index, index === undefined ? theirs : (theirs as readonly unknown[])[index], parsed);
      if (found !== undefined) return `${field.id}${index === undefined ? "" : `[${index}]`}: ${found}`;
    }
  }
  return undefined;
}

function tail(theirs: unknown): number[] {
  return Array.from({ length: Math.min(3, (theirs as readonly unknown[]).length) }, (_, i) => i);
}

function compareElement(view: AnyView, field: FieldInfo, index: number | undefined, theirs: unknown, parent: Parsed): string | undefined {
  if (field.kind === "uint" || field.kind === "int") return compareNumber(view, field, index, theirs, parent);
  const ours = read(view, field.name, index);
  if (field.kind === "view")
    return firstDifference(ours as AnyView, (catalog[field.view as string] as { fields: readonly FieldInfo[] }).fields, theirs as Parsed);
  if (field.kind === "bytes") return sameBytes(ours as Uint8Array, theirs as Uint8Array) ? undefined : "bytes differ";
  // A plain TextDecoder, which the reference uses, drops a byte order mark.
  return (ours as string).replace(/^\uFEFF/, "") === theirs ? undefined : `${JSON.stringify(ours)} is not ${JSON.stringify(theirs)}`;
}

function compareNumber(view: AnyView, field: FieldInfo, index: number | undefined, theirs: unknown, parent: Parsed): string | undefined {
  const word = field.bits !== undefined && typeof theirs === "object" ? (theirs as Parsed) : undefined;
  let whole = 0n;
  for (const bit of field.bits ?? []) {
    const value = toBig((word ?? parent)[camel(bit.id)]);
    whole |= value << BigInt(bit.shift);
    const found = compareSlot(view, { ...field, bits: [bit] }, index, 1, value);
    if (found !== undefined) return found;
  }
  return compareSlot(view, field, index, 0, word === undefined ? toBig(theirs) : whole);
}

/** Slot 0 is the whole word, slot 1 the bits. */
function compareSlot(view: AnyView, field: FieldInfo, index: number | undefined, which: 0 | 1, theirs: bigint): string | undefined {
  const one = slots([field]);
  const perElement = 1 + (field.bits?.length ?? 0);
  const position = index === undefined ? 0 : indices(field).indexOf(index);
  const slot = one[position * perElement + which];
  if (slot === undefined) return compareTail(view, field, index as number, theirs);
  const ours = slot.big(view);
  if (ours !== theirs) return `${slot.label} is ${ours}, not ${theirs}`;
  if (!slot.safe) return typeof slot.get(view) === slot.value ? undefined : `${slot.label} is not a ${slot.value}`;
  if (ours >= slot.min && ours <= slot.max) return BigInt(slot.get(view)) === theirs ? undefined : `${slot.label} is not ${theirs}`;
  try {
    slot.get(view);
  } catch (error) {
    return isZfsError(error, "ECORRUPT") ? undefined : `${slot.label} threw ${String(error)}`;
  }
  return `${slot.label} did not refuse ${theirs}`;
}

function compareTail(view: AnyView, field: FieldInfo, index: number, theirs: bigint): string | undefined {
  const ours = BigInt(read(view, field.name, index) as number | bigint);
  return ours === theirs ? undefined : `${field.name}(${index}) is ${ours}, not ${theirs}`;
}

function toBig(value: unknown): bigint {
  if (typeof value === "boolean") return value ? 1n : 0n;
  return BigInt(value as number | bigint);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
