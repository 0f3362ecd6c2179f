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

/** A value by itself. */
export interface SaValue {
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
}

/** Where a value lies in its buffer, in bytes. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/** A buffer of values, and where they lie in it: the same for all objects of one layout. */
export interface SaBuffer {
  readonly view: DataView;
  readonly littleEndian: boolean;
  readonly places: ReadonlyMap<string, Place>;
}

/** Values by attribute name; they share memory with the buffers they were found in. */
export class SaAttributes {
  /** Values of a later one take the place of those of an earlier one. */
  readonly #buffers: readonly SaBuffer[];

  constructor(buffers: readonly SaBuffer[] = []) {
    this.#buffers = buffers;
  }

  /** Attributes of values that lie anywhere. */
  static of(values: Iterable<readonly [name: string, value: SaValue]>): SaAttributes {
    return new SaAttributes(
      Array.from(values, ([name, { bytes, littleEndian }]) => ({
        view: viewOf(bytes),
        littleEndian,
        places: new Map([[name, { at: 0, length: bytes.length }]]),
      })),
    );
  }

  get names(): string[] {
    return [...new Set(this.#buffers.flatMap(({ places }) => [...places.keys()]))];
  }

  bytes(name: string): Uint8Array | undefined {
    const buffer = this.#holderOf(name);
    const place = buffer?.places.get(name);
    if (buffer === undefined || place === undefined) return undefined;
    return new Uint8Array(buffer.view.buffer, buffer.view.byteOffset + place.at, place.length);
  }

  /** The byte order of a value; those of one object may differ, as bonus and spill were written by different machines. */
  isLittleEndian(name: string): boolean | undefined {
    return this.#holderOf(name)?.littleEndian;
  }

  /** 64-bit word `index` of a value; undefined where the object has no such attribute, or a shorter one. */
  word(name: string, index = 0): bigint | undefined {
    const buffer = this.#holderOf(name);
    const place = buffer?.places.get(name);
    if (buffer === undefined || place === undefined || place.length < (index + 1) * 8) return undefined;
    return buffer.view.getBigUint64(place.at + index * 8, buffer.littleEndian);
  }

  /** The first 64-bit word of a value as a number, no longer exact from 2^53 on; undefined as for `word`. */
  number(name: string): number | undefined {
    for (let i = this.#buffers.length - 1; i >= 0; i--) {
      const { view, littleEndian, places } = this.#buffers[i]!;
      const place = places.get(name);
      if (place === undefined) continue;
      if (place.length < 8) return undefined;
      const low = view.getUint32(place.at + (littleEndian ? 0 : 4), littleEndian);
      return view.getUint32(place.at + (littleEndian ? 4 : 0), littleEndian) * 2 ** 32 + low;
    }
    return undefined;
  }

  /** Values of `other` are added to these. */
  merge(other: SaAttributes): SaAttributes {
    return new SaAttributes([...this.#buffers, ...other.#buffers]);
  }

  #holderOf(name: string): SaBuffer | undefined {
    for (let i = this.#buffers.length - 1; i >= 0; i--) if (this.#buffers[i]!.places.has(name)) return this.#buffers[i];
    return undefined;
  }
}

/** Where values lie, and what they need of the buffer. */
interface Arrangement {
  readonly places: ReadonlyMap<string, Place>;
  /** Bytes. */
  readonly end: number;
}

/** Arrangements by layout and the lengths in the header: a dataset has few of them, and many objects. */
const known = new WeakMap<SaRegistry, Map<number | string, Arrangement>>();
const KNOWN_LIMIT = 1000;

/**
 * Parse one buffer of attributes.
 *
 * @param bytes - a bonus buffer or a spill block; may be longer than what is filled
 * @throws {ZfsError} ECORRUPT when the layout is unknown or the values do not fit
 */
export function parseSa(bytes: Uint8Array, littleEndian: boolean, registry: SaRegistry): SaAttributes {
  const header = SaHdrView.of(bytes, 0, littleEndian);
  if (header.magic !== SA_MAGIC) throw corrupt(`magic is 0x${header.magic.toString(16)}`);
  const { places, end } = arrangementOf(header, registry);
  if (end > bytes.length) throw corrupt(`values of ${end} bytes reach past their buffer of ${bytes.length}`);
  return new SaAttributes([{ view: header.dv, littleEndian, places }]);
}

function arrangementOf(header: SaHdrView, registry: SaRegistry): Arrangement {
  let arrangements = known.get(registry);
  if (arrangements === undefined) {
    arrangements = new Map();
    known.set(registry, arrangements);
  }
  const { layout, headerSizeBytes: headerBytes } = header;
  const lengthsEnd = Math.min(headerBytes, header.dv.byteLength - header.off);
  const lengths: number[] = [];
  for (let at = SaHdrView.SIZE; at + 2 <= lengthsEnd; at += 2) lengths.push(header.dv.getUint16(header.off + at, header.le));
  // Most have room for one length: a number is quicker made, and found, than a text.
  const key = lengths.length === 1 ? layout * 2 ** 16 + lengths[0]! : `${layout},${lengths.join()}`;
  const ready = arrangements.get(key);
  if (ready !== undefined) return ready;
  const arrangement = arrange(header, registry);
  if (arrangements.size >= KNOWN_LIMIT) arrangements.clear();
  arrangements.set(key, arrangement);
  return arrangement;
}

function arrange(header: SaHdrView, registry: SaRegistry): Arrangement {
  const { layout, headerSizeBytes: headerBytes } = header;
  const order = registry.layouts.get(layout);
  if (order === undefined) throw corrupt(`no layout ${layout}`);
  const places = new Map<string, Place>();
  let at = headerBytes;
  let end = at;
  let variable = 0;
  for (const number of order) {
    const attribute = registry.attributes.get(number);
    if (attribute === undefined) throw corrupt(`layout ${layout} names attribute ${number}, which is not registered`);
    const length = attribute.length > 0 ? attribute.length : lengthOf(header, variable++, headerBytes);
    places.set(attribute.name, { at, length });
    end = at + length;
    at += Math.ceil(length / ALIGN_BYTES) * ALIGN_BYTES;
  }
  return { places, end };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
