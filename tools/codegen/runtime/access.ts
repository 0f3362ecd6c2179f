/** What the generated views share: descriptions of fields, checks of setters, and the errors of getters. */
import { ZfsError } from "@zfskit/core";

/** Some bits of a word; `shift` counts from the least significant bit. */
export interface BitInfo {
  readonly name: string;
  readonly id: string;
  readonly shift: number;
  readonly bits: number;
  readonly value: "number" | "bigint";
  readonly enum?: string;
  /** The accessor `<name>Bytes` gives (raw + bias) * unit. */
  readonly unit?: number;
  readonly bias?: number;
  readonly pad?: true;
}

/** One field of a structure: where it lies and what its accessor gives. */
export interface FieldInfo {
  /** The accessor. */
  readonly name: string;
  /** The name in the specification. */
  readonly id: string;
  /** Bytes from the start of the structure. */
  readonly offset: number;
  /** Bytes of one element. */
  readonly width: number;
  /** Elements, if the accessor is indexed; 0 when the data says how many. */
  readonly count?: number;
  readonly kind: "uint" | "int" | "bytes" | "string" | "view";
  readonly value: "number" | "bigint" | "bytes" | "string" | "view";
  /** Id of the nested structure. */
  readonly view?: string;
  readonly bits?: readonly BitInfo[];
  readonly enum?: string;
  readonly unit?: number;
  readonly bias?: number;
  readonly pad?: true;
  /** A second look at bytes that other fields cover. */
  readonly overlay?: true;
}

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = /* @__PURE__ */ new TextEncoder();

/** A DataView over all of `bytes`, once `size` bytes from `offset` on are known to be there. */
export function viewOver(bytes: Uint8Array, offset: number, size: number, structure: string): DataView {
  if (!(Number.isInteger(offset) && offset >= 0)) throw new TypeError(`offset of ${structure} must be a whole number, not ${offset}`);
  const there = Math.max(0, bytes.length - offset);
  if (there < size) throw new ZfsError("ECORRUPT", `${structure} needs ${size} bytes, ${there} are there`, { place: { structure } });
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What a getter throws when a count, size or offset does not fit a number; `xxxBig` still reads it. */
export function unsafe(structure: string, field: string, value: bigint): ZfsError {
  return new ZfsError("ECORRUPT", `value ${value} is beyond 2^53-1`, { place: { structure, field } });
}

export function badIndex(field: string, index: number, count: number): TypeError {
  return new TypeError(`index of ${field} must be below ${count}, not ${index}`);
}

export function checkNumber(value: number, min: number, max: number, field: string): void {
  if (!(Number.isInteger(value) && value >= min && value <= max))
    throw new TypeError(`${field} must be a whole number from ${min} to ${max}, not ${String(value)}`);
}

export function checkBig(value: bigint, min: bigint, max: bigint, field: string): void {
  if (!(typeof value === "bigint" && value >= min && value <= max))
    throw new TypeError(`${field} must be a bigint from ${min} to ${max}, not ${String(value)}`);
}

/** Overwrite a byte field; `value` has to have exactly its size. */
export function setBytes(target: Uint8Array, value: Uint8Array, field: string): void {
  if (!(value instanceof Uint8Array && value.length === target.length))
    throw new TypeError(`${field} takes exactly ${target.length} bytes, not ${value?.length}`);
  target.set(value);
}

/** Text up to the first NUL if `terminated`, else of the whole field. */
export function textOf(bytes: Uint8Array, terminated: boolean): string {
  const end = terminated ? bytes.indexOf(0) : -1;
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** Overwrite a text field and fill the rest with NULs; with `terminated` one NUL has to fit too. */
export function setText(target: Uint8Array, value: string, terminated: boolean, field: string): void {
  const bytes = encoder.encode(value);
  const room = target.length - (terminated ? 1 : 0);
  if (bytes.length > room) throw new TypeError(`${field} holds ${room} bytes of UTF-8, not ${bytes.length}`);
  if (terminated && bytes.includes(0)) throw new TypeError(`${field} cannot hold a NUL`);
  target.set(bytes);
  target.fill(0, bytes.length);
}
