/**
 * The attributes of one object: values by name, as they lie in its bonus buffer and spill block.
 *
 * @see OpenZFS module/zfs/sa.c sa_attr_iter, include/sys/sa_impl.h sa_hdr_phys_t
 */
import { ZfsError } from "@zfskit/core";
import { SA_MAGIC, SaHdrView } from "@zfskit/format/sa";
import type { SaRegistry } from "./registry.ts";

/** Values start at multiples of this. */
const ALIGN_BYTES = 8;

/** Values by attribute name; they share memory with the buffers they were found in. */
export class SaAttributes {
  readonly #values: Map<string, { bytes: Uint8Array; littleEndian: boolean }>;

  constructor(values: Map<string, { bytes: Uint8Array; littleEndian: boolean }> = new Map()) {
    this.#values = values;
  }

  get names(): string[] {
    return [...this.#values.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#values.get(name)?.bytes;
  }

  /** The byte order of a value; those of one object may differ, as bonus and spill were written by different machines. */
  isLittleEndian(name: string): boolean | undefined {
    return this.#values.get(name)?.littleEndian;
  }

  /** 64-bit word `index` of a value; undefined where the object has no such attribute, or a shorter one. */
  word(name: string, index = 0): bigint | undefined {
    const value = this.#values.get(name);
    if (value === undefined || value.bytes.length < (index + 1) * 8) return undefined;
    return new DataView(value.bytes.buffer, value.bytes.byteOffset, value.bytes.byteLength).getBigUint64(index * 8, value.littleEndian);
  }

  /** Values of `other` are added to these. */
  merge(other: SaAttributes): SaAttributes {
    return new SaAttributes(new Map([...this.#values, ...other.#values]));
  }
}

/**
 * Parse one buffer of attributes.
 *
 * @param bytes - a bonus buffer or a spill block; may be longer than what is filled
 * @throws {ZfsError} ECORRUPT when the layout is unknown or the values do not fit
 */
export function parseSa(bytes: Uint8Array, littleEndian: boolean, registry: SaRegistry): SaAttributes {
  const header = SaHdrView.of(bytes, 0, littleEndian);
  if (header.magic !== SA_MAGIC) throw corrupt(`magic is 0x${header.magic.toString(16)}`);
  const order = registry.layouts.get(header.layout);
  if (order === undefined) throw corrupt(`no layout ${header.layout}`);
  const headerBytes = header.headerSizeBytes;
  const values = new Map<string, { bytes: Uint8Array; littleEndian: boolean }>();
  let at = headerBytes;
  let variable = 0;
  for (const number of order) {
    const attribute = registry.attributes.get(number);
    if (attribute === undefined) throw corrupt(`layout ${header.layout} names attribute ${number}, which is not registered`);
    const length = attribute.length > 0 ? attribute.length : lengthOf(header, variable++, headerBytes);
    if (at + length > bytes.length) throw corrupt(`${attribute.name} of ${length} bytes reaches past its buffer of ${bytes.length}`);
    values.set(attribute.name, { bytes: bytes.subarray(at, at + length), littleEndian });
    at += Math.ceil(length / ALIGN_BYTES) * ALIGN_BYTES;
  }
  return new SaAttributes(values);
}

/** Lengths of the attributes that have none in the registry stand in the header, in the layout's order. */
function lengthOf(header: SaHdrView, index: number, headerBytes: number): number {
  const at = SaHdrView.SIZE + index * 2;
  if (at + 2 > headerBytes || at + 2 > header.dv.byteLength) throw corrupt(`header of ${headerBytes} bytes holds no length ${index}`);
  return header.dv.getUint16(header.off + at, header.le);
}

function corrupt(reason: string): ZfsError {
  return new ZfsError("ECORRUPT", reason, { place: { structure: "sa_hdr" } });
}
