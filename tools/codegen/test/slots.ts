/** Every readable and writable number of every view class, enumerated from the layout table. */
import * as edit from "../../../generated/edit/index.ts";
import type { BitInfo, FieldInfo } from "../../../generated/views/access.ts";
import { catalog, type ViewClass } from "../../../generated/views/catalog.ts";
import { editorName } from "../src/names.ts";

/** An instance of any view class. */
export type AnyView = { readonly dv: DataView; readonly off: number; readonly [member: string]: unknown };
export type AnyValue = number | bigint;

/** One accessor of a number: a field, an element of an array, or bits. */
export interface Slot {
  readonly label: string;
  readonly value: "number" | "bigint";
  readonly min: bigint;
  readonly max: bigint;
  /** The widest value the bits can hold; above `max` for safe numbers. */
  readonly ceiling: bigint;
  /** Bytes from the start of the structure to the word, its size, and the bits within it. */
  readonly offset: number;
  readonly width: number;
  readonly shift: number;
  readonly bits: number;
  /** A getter may throw ECORRUPT; `Big` is beside it. */
  readonly safe: boolean;
  get(view: AnyView): AnyValue;
  set(view: AnyView, value: AnyValue): void;
  big(view: AnyView): bigint;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

export const classes: readonly (readonly [string, (typeof catalog)[string]])[] = Object.entries(catalog);

/** The class that sets, by the id of its structure. */
export const editors: Readonly<Record<string, ViewClass>> = Object.fromEntries(
  classes.map(([id]) => [id, (edit as unknown as Record<string, ViewClass>)[editorName(id)] as ViewClass]),
);

/** Elements of an array that the tests look at: all, or the ends of a long one. */
export function indices(field: FieldInfo): readonly (number | undefined)[] {
  if (field.count === undefined) return [undefined];
  const count = field.count;
  return count <= 8 ? Array.from({ length: count }, (_, i) => i) : [0, 1, count - 2, count - 1];
}

/** What accessor `name` gives. */
export function read(view: AnyView, name: string, index: number | undefined): unknown {
  return index === undefined ? view[name] : (view[name] as (i: number) => unknown).call(view, index);
}

export function write(view: AnyView, name: string, index: number | undefined, value: unknown): void {
  if (index === undefined) (view as Record<string, unknown>)[name] = value;
  else (view[`set${name.charAt(0).toUpperCase()}${name.slice(1)}`] as (i: number, v: unknown) => void).call(view, index, value);
}

export function slots(fields: readonly FieldInfo[]): Slot[] {
  return fields
    .filter((field) => field.kind === "uint" || field.kind === "int")
    .flatMap((field) =>
      indices(field).flatMap((index) => [slot(field, index, undefined), ...(field.bits ?? []).map((bit) => slot(field, index, bit))]),
    );
}

function slot(field: FieldInfo, index: number | undefined, bit: BitInfo | undefined): Slot {
  const { name } = bit ?? field;
  const value = (bit ?? field).value === "bigint" ? "bigint" : "number";
  const bits = bit?.bits ?? field.width * 8;
  const signed = bit === undefined && field.kind === "int";
  const ceiling = (1n << BigInt(signed ? bits - 1 : bits)) - 1n;
  const safe = value === "number" && ceiling > SAFE;
  const max = safe ? SAFE : ceiling;
  return {
    label: index === undefined ? name : `${name}(${index})`,
    value,
    min: signed ? (safe ? -SAFE : -ceiling - 1n) : 0n,
    max,
    ceiling,
    offset: field.offset + (index ?? 0) * field.width,
    width: field.width,
    shift: bit?.shift ?? 0,
    bits,
    safe,
    get: (view) => read(view, name, index) as AnyValue,
    set: (view, v) => write(view, name, index, v),
    big: (view) => BigInt(read(view, safe ? `${name}Big` : name, index) as AnyValue),
  };
}

/** The mask of the slot's bits over the structure's bytes, as (byte position, mask) pairs. */
export function ownBits(slot: Slot, littleEndian: boolean): Map<number, number> {
  const masks = new Map<number, number>();
  for (let bit = slot.shift; bit < slot.shift + slot.bits; bit++) {
    const byte = bit >> 3;
    const position = slot.offset + (littleEndian ? byte : slot.width - 1 - byte);
    masks.set(position, (masks.get(position) ?? 0) | (1 << (bit & 7)));
  }
  return masks;
}
