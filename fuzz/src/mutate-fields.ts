/** Changes to fields of known structures: to the values that lengths, counts, offsets and types take in attacks. */
import type { FieldInfo } from "@zfskit/format";
import { catalog } from "@zfskit/format/views/catalog";
import type { Random } from "./random.ts";

/** What is needed of a structure: its view, by which its fields are found. */
export interface Structure {
  readonly SIZE: number;
}

const FIELDS = new Map<Structure, readonly FieldInfo[]>(Object.values(catalog).map(({ view, fields }) => [view, fields]));

/** Change one field of the structure at `at`; nothing where it reaches past the bytes. */
export function mutateField(bytes: Uint8Array, at: number, structure: Structure, littleEndian: boolean, random: Random): void {
  const field = random.pick(FIELDS.get(structure) ?? []);
  const start = at + field.offset + field.width * random.below(field.count ?? 1);
  if (start + field.width > bytes.length) return;
  const nested = field.view === undefined ? undefined : catalog[field.view]?.view;
  if (nested !== undefined) mutateField(bytes, start, nested, littleEndian, random);
  else if (field.kind !== "uint" && field.kind !== "int") bytes.set(random.bytes(Math.min(field.width, 8)), start);
  else {
    const old = readUint(bytes, start, field.width, littleEndian);
    writeUint(bytes, start, field.width, littleEndian, changed(old, field, random));
  }
}

function changed(old: bigint, field: FieldInfo, random: Random): bigint {
  const bits = field.bits === undefined ? undefined : random.pick(field.bits);
  const width = BigInt(bits?.bits ?? field.width * 8);
  const shift = BigInt(bits?.shift ?? 0);
  const mask = (1n << width) - 1n;
  const part = edge((old >> shift) & mask, mask, field.width, random) & mask;
  return (old & ~(mask << shift)) | (part << shift);
}

function edge(old: bigint, max: bigint, width: number, random: Random): bigint {
  switch (random.below(9)) {
    case 0:
      return 0n;
    case 1:
      return 1n;
    case 2:
      return max;
    case 3:
      return old + 1n;
    case 4:
      return old - 1n;
    case 5:
      return old * 2n;
    case 6:
      // As a reader sees it that forgets to swap, or swaps twice.
      return swapped(old, width);
    case 7:
      return max >> BigInt(random.below(16));
    default:
      return BigInt(random.below(2 ** 31)) ** 2n;
  }
}

function swapped(value: bigint, width: number): bigint {
  let turned = 0n;
  for (let i = 0; i < width; i++) turned = (turned << 8n) | ((value >> BigInt(8 * i)) & 0xffn);
  return turned;
}

function readUint(bytes: Uint8Array, at: number, width: number, littleEndian: boolean): bigint {
  let value = 0n;
  for (let i = 0; i < width; i++) value = (value << 8n) | BigInt(bytes[littleEndian ? at + width - 1 - i : at + i]!);
  return value;
}

function writeUint(bytes: Uint8Array, at: number, width: number, littleEndian: boolean, value: bigint): void {
  for (let i = 0; i < width; i++) bytes[littleEndian ? at + i : at + width - 1 - i] = Number((value >> BigInt(8 * i)) & 0xffn);
}
