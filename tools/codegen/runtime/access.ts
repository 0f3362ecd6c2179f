/** What the generated views share: descriptions of fields, and the errors of getters. */
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

/** Some bytes of a view's, sharing memory. */
export function bytesAt(dv: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(dv.buffer, dv.byteOffset + at, length);
}

/** A 64-bit word as a number. @throws {ZfsError} ECORRUPT when it does not fit one */
export function readSafe(dv: DataView, at: number, le: boolean, structure: string, field: string): number {
  const hi = dv.getUint32(le ? at + 4 : at, le);
  if (hi > 0x1fffff) throw unsafe(structure, field, dv.getBigUint64(at, le));
  return hi * 4294967296 + dv.getUint32(le ? at : at + 4, le);
}

/** The same of a signed word. */
export function readSafeInt(dv: DataView, at: number, le: boolean, structure: string, field: string): number {
  const value = dv.getInt32(le ? at + 4 : at, le) * 4294967296 + dv.getUint32(le ? at : at + 4, le);
  if (!Number.isSafeInteger(value)) throw unsafe(structure, field, dv.getBigInt64(at, le));
  return value;
}

/** Text up to the first NUL if `terminated`, else of the whole field. */
export function textOf(bytes: Uint8Array, terminated: boolean): string {
  const end = terminated ? bytes.indexOf(0) : -1;
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}
