import { decodeName } from "@zfskit/core";
import { emptyArrayOf, isNumberArray, type NumberArrayType, newNumberArray } from "./arrays.ts";
import { type ByteReader, corrupt } from "./byte-reader.ts";
import type { NvTypeName } from "./data-type.ts";
import type { PairReader } from "./decode.ts";
import { type NvList, type NvTypeMap, type NvValue, present, typed } from "./value.ts";

/**
 * The XDR encoding (RFC 4506): big-endian, everything padded to 4 bytes.
 *
 * A pair is its encoded size, its size in memory (0 ends the list), name, type, number of elements, value. The sizes
 * are for skipping and allocating; like OpenZFS this reader goes by the contents. It has to: OpenZFS counts 4 bytes
 * more than it writes for an empty array of numbers.
 *
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
 */
export class XdrReader implements PairReader {
  readonly reader: ByteReader;
  /** True once an 8- or 16-bit number was seen with its sign in the upper bits. */
  signExtended = false;

  constructor(reader: ByteReader) {
    this.reader = reader;
  }

  listHeader(): { version: number; flags: number } {
    return { version: this.reader.i32(), flags: this.reader.u32() };
  }

  nextPair(): { name: string; type: number; count: number } | undefined {
    this.reader.skip(4);
    const sizeInMemory = this.reader.i32();
    if (sizeInMemory === 0) return undefined;
    return { name: this.#string(), type: this.reader.i32(), count: this.reader.i32() };
  }

  value(type: NvTypeName, count: number, readList: (header: { version: number; flags: number }) => NvList): NvValue {
    const { reader } = this;
    switch (type) {
      case "boolean":
        return present;
      case "boolean_value":
        return this.#boolean();
      case "byte":
      case "uint8":
        return typed(type, this.#narrow(8) & 0xff);
      case "int8":
        return typed(type, (this.#narrow(8) << 24) >> 24);
      case "uint16":
        return typed(type, this.#narrow(16) & 0xffff);
      case "int16":
        return typed(type, (this.#narrow(16) << 16) >> 16);
      case "int32":
        return typed(type, reader.i32());
      case "uint32":
        return typed(type, reader.u32());
      case "int64":
      case "hrtime":
        return typed(type, reader.i64());
      case "uint64":
        return reader.u64();
      case "double":
        return typed(type, reader.f64());
      case "string":
        return this.#string();
      case "nvlist":
        return readList(this.listHeader());
      case "nvlist_array":
      case "string_array":
      case "boolean_array":
        return this.#array(type, count, readList);
      case "byte_array":
        return typed(type, new Uint8Array(this.#padded(count)));
      default:
        return this.#numbers(type, count);
    }
  }

  #array(
    type: "nvlist_array" | "string_array" | "boolean_array",
    count: number,
    readList: (header: { version: number; flags: number }) => NvList,
  ): NvValue {
    if (count === 0) return emptyArrayOf(type);
    if (type === "boolean_array") {
      this.#expectCount(count, 4);
      return Array.from({ length: count }, () => this.#boolean());
    }
    // No element takes less than 4 bytes, so a count from disk cannot make this loop long.
    if (type === "string_array") return collect(count, () => this.#string());
    return collect(count, () => readList(this.listHeader()));
  }

  #numbers(type: NvTypeName, count: number): NvValue {
    if (!isNumberArray(type)) throw new TypeError(`no array type: ${type}`);
    if (count === 0) return newNumberArray(type, 0) as NvValue;
    this.#expectCount(count, type === "int64_array" || type === "uint64_array" ? 8 : 4);
    const array = newNumberArray(type, count);
    for (let index = 0; index < count; index++) array[index] = this.#element(type);
    return array as NvTypeMap[NumberArrayType];
  }

  #element(type: NumberArrayType): number | bigint {
    switch (type) {
      case "int64_array":
        return this.reader.i64();
      case "uint64_array":
        return this.reader.u64();
      case "int32_array":
      case "uint32_array":
        return this.reader.i32();
      case "int16_array":
      case "uint16_array":
        return this.#narrow(16);
      default:
        return this.#narrow(8);
    }
  }

  /** The count in front of an array says again what the pair said. */
  #expectCount(count: number, elementSize: number): void {
    const at = this.reader.position;
    const again = this.reader.u32();
    if (again !== count) throw corrupt(`array of ${again} elements in an nvpair of ${count}`, at);
    if (count * elementSize > this.reader.end - this.reader.position) this.reader.skip(count * elementSize);
  }

  /**
   * An 8- or 16-bit number in its 4 bytes. The kernel fills the upper bits with zeros and refuses anything else;
   * libtirpc, which userland has, fills them with the sign.
   */
  #narrow(bits: 8 | 16): number {
    const at = this.reader.position;
    const word = this.reader.i32();
    const upper = word >> (bits - 1);
    if (upper === -1) this.signExtended = true;
    else if (upper !== 0 && upper !== 1) throw corrupt(`${word} does not fit ${bits} bits`, at);
    return word;
  }

  #boolean(): boolean {
    const at = this.reader.position;
    const word = this.reader.i32();
    if (word !== 0 && word !== 1) throw corrupt(`boolean value ${word}`, at);
    return word === 1;
  }

  #string(): string {
    const at = this.reader.position;
    const bytes = this.#padded(this.reader.u32());
    if (bytes.includes(0)) throw corrupt("NUL inside a string", at);
    return decodeName(bytes);
  }

  #padded(length: number): Uint8Array {
    const bytes = this.reader.take(length);
    for (let pad = -length & 3; pad > 0; pad--) {
      if (this.reader.u8() !== 0) throw corrupt("padding is not zero", this.reader.position - 1);
    }
    return bytes;
  }
}

function collect<T>(count: number, next: () => T): T[] {
  const values: T[] = [];
  for (let index = 0; index < count; index++) values.push(next());
  return values;
}
