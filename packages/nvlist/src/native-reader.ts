import { decodeName } from "@zfskit/core";
import { NvlistView, NvpairView } from "@zfskit/format/nvpair";
import { elementBytes, emptyArrayOf, isNumberArray, newNumberArray } from "./arrays.ts";
import { ByteReader, corrupt } from "./byte-reader.ts";
import type { NvTypeName } from "./data-type.ts";
import type { PairReader } from "./decode.ts";
import { align8, pointerBytes } from "./native-layout.ts";
import { type NvList, type NvValue, present, typed } from "./value.ts";

/**
 * The native encoding: the structures as they lie in memory, in the byte order of their machine, pointers as zeros.
 *
 * A pair is nvpair_t, the name with its NUL, and from the next multiple of 8 the value. A list inside it leaves an
 * nvlist_t as value; its pairs follow after the pair, and 4 zero bytes end them.
 *
 * @see OpenZFS module/nvpair/nvpair.c nvs_native_nvp_op
 */
export class NativeReader implements PairReader {
  readonly reader: ByteReader;
  /** The value of the pair just begun, and no more than that. */
  #value: ByteReader;

  constructor(reader: ByteReader) {
    this.reader = reader;
    this.#value = reader;
  }

  listHeader(): { version: number; flags: number } {
    return { version: this.reader.i32(), flags: this.reader.u32() };
  }

  nextPair(): { name: string; type: number; count: number } | undefined {
    const { reader } = this;
    const start = reader.position;
    const size = reader.i32();
    if (size === 0) return undefined;
    if (size < NvpairView.SIZE) throw corrupt(`nvpair of ${size} bytes`, start);
    reader.position = start;
    reader.skip(size);
    const view = new NvpairView(reader.view, start, reader.littleEndian);
    const nameBytes = view.nameSz;
    const valueAt = start + align8(NvpairView.SIZE + nameBytes);
    if (nameBytes <= 0 || valueAt > start + size) throw corrupt(`name of ${nameBytes} bytes in an nvpair of ${size}`, start);
    const pair = new ByteReader(reader.bytes, start + NvpairView.SIZE, { littleEndian: reader.littleEndian, end: start + size });
    const name = pair.take(nameBytes);
    if (name.indexOf(0) !== nameBytes - 1) throw corrupt("name of an nvpair does not end with its NUL", start);
    pair.position = valueAt;
    this.#value = pair;
    return { name: decodeName(name.subarray(0, nameBytes - 1)), type: view.type, count: view.valueElem };
  }

  value(type: NvTypeName, count: number, readList: (header: { version: number; flags: number }) => NvList): NvValue {
    const value = this.#value;
    switch (type) {
      case "boolean":
        return present;
      case "boolean_value":
        return this.#boolean();
      case "byte":
      case "uint8":
        return typed(type, value.u8());
      case "int8":
        return typed(type, value.i8());
      case "int16":
        return typed(type, value.i16());
      case "uint16":
        return typed(type, value.u16());
      case "int32":
        return typed(type, value.i32());
      case "uint32":
        return typed(type, value.u32());
      case "int64":
      case "hrtime":
        return typed(type, value.i64());
      case "uint64":
        return value.u64();
      case "double":
        return typed(type, value.f64());
      case "string":
        return this.#string();
      case "nvlist":
        return readList(this.#embedded());
      case "nvlist_array":
      case "string_array":
      case "boolean_array":
        return this.#array(type, count, readList);
      case "byte_array":
        return typed(type, new Uint8Array(value.take(count)));
      default:
        return this.#numbers(type, count);
    }
  }

  #array(
    type: "nvlist_array" | "string_array" | "boolean_array",
    count: number,
    readList: (header: { version: number; flags: number }) => NvList,
  ): NvValue {
    const value = this.#value;
    if (count === 0) return emptyArrayOf(type);
    if (type === "boolean_array") {
      if (count * 4 > value.end - value.position) value.skip(count * 4);
      return Array.from({ length: count }, () => this.#boolean());
    }
    value.skip(count * pointerBytes);
    if (type === "string_array") return collect(count, () => this.#string());
    const headers = collect(count, () => this.#embedded());
    return headers.map((header) => readList(header));
  }

  #numbers(type: NvTypeName, count: number): NvValue {
    if (!isNumberArray(type)) throw new TypeError(`no array type: ${type}`);
    const size = elementBytes[type];
    const value = this.#value;
    const start = value.skip(count * size);
    const array = newNumberArray(type, count);
    const copy = new Uint8Array(array.buffer);
    copy.set(value.bytes.subarray(start, start + count * size));
    if (size > 1) {
      value.position = start;
      for (let index = 0; index < count; index++) array[index] = size === 8 ? value.u64() : size === 4 ? value.u32() : value.u16();
    }
    return array as NvValue;
  }

  /** nvlist_t inside a pair: version, flags, a pointer, more flags and padding. */
  #embedded(): { version: number; flags: number } {
    const value = this.#value;
    const { version, nvflag } = new NvlistView(value.view, value.skip(NvlistView.SIZE), value.littleEndian);
    return { version, flags: nvflag };
  }

  #boolean(): boolean {
    const at = this.#value.position;
    const word = this.#value.i32();
    if (word !== 0 && word !== 1) throw corrupt(`boolean value ${word}`, at);
    return word === 1;
  }

  #string(): string {
    const value = this.#value;
    const start = value.position;
    const end = value.bytes.subarray(start, value.end).indexOf(0);
    if (end < 0) throw corrupt("string without its NUL", start);
    return decodeName(value.take(end + 1).subarray(0, end));
  }
}

function collect<T>(count: number, next: () => T): T[] {
  const values: T[] = [];
  for (let index = 0; index < count; index++) values.push(next());
  return values;
}
