import { NV_VERSION } from "@zfskit/format/nvpair";
import type { ByteWriter } from "./byte-writer.ts";
import { type NvTypeName, nvTypeNumbers } from "./data-type.ts";
import type { PackedList } from "./encode.ts";
import { align4 } from "./native-layout.ts";
import { memoryBytes } from "./native-writer.ts";

type Pair = PackedList["pairs"][number];

/**
 * Write a list in XDR, its header not included.
 *
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op, nvs_xdr_nvp_size
 */
export function writeXdrList(writer: ByteWriter, list: PackedList, signExtended: boolean): void {
  const unwritten = writeList(writer, list, signExtended);
  writer.reserve(unwritten);
}

/** The 4 bytes of a number of 8 or 16 bits: from the kernel the upper ones are zeros, from libtirpc all like the sign. */
function widen(value: number, type: NvTypeName, signExtended: boolean): number {
  if (type.includes("int16") && !type.startsWith("u")) return signExtended ? value : value & 0xffff;
  if (type.startsWith("byte") || type.includes("int8")) return signExtended ? (value << 24) >> 24 : value & 0xff;
  return value;
}

/** @returns bytes that OpenZFS counts and does not write: it leaves them as zeros at the end of everything */
function writeList(writer: ByteWriter, list: PackedList, signExtended: boolean): number {
  let unwritten = 0;
  writer.int32(NV_VERSION);
  writer.int32(list.flags);
  for (const pair of list.pairs) {
    const start = writer.reserve(4);
    writer.int32(memoryBytes(pair));
    writeString(writer, pair.name);
    writer.int32(nvTypeNumbers[pair.type]);
    writer.int32(pair.count);
    const inside = writeValue(writer, pair, signExtended);
    unwritten += inside;
    writer.patchInt32(start, writer.length - start + inside);
  }
  // No encoded size and no size in memory: the end.
  writer.reserve(8);
  return unwritten;
}

function writeValue(writer: ByteWriter, pair: Pair, signExtended: boolean): number {
  const { type, value } = pair;
  switch (type) {
    case "boolean":
      return 0;
    case "boolean_value":
      writer.int32(value === true ? 1 : 0);
      return 0;
    case "byte":
    case "int8":
    case "uint8":
    case "int16":
    case "uint16":
    case "int32":
    case "uint32":
      writer.int32(widen(value as number, type, signExtended));
      return 0;
    case "int64":
    case "uint64":
    case "hrtime":
      writer.int64(value as bigint);
      return 0;
    case "double":
      writer.float64(value as number);
      return 0;
    case "string":
      writeString(writer, value as Uint8Array);
      return 0;
    case "byte_array":
      writeOpaque(writer, value as Uint8Array);
      return 0;
    case "string_array":
      for (const text of value as readonly Uint8Array[]) writeString(writer, text);
      return 0;
    case "nvlist":
    case "nvlist_array":
      return pair.lists.reduce((unwritten, list) => unwritten + writeList(writer, list, signExtended), 0);
    default:
      return writeNumbers(writer, pair, signExtended);
  }
}

function writeNumbers(writer: ByteWriter, pair: Pair, signExtended: boolean): number {
  // nvs_xdr_nvp_op leaves before an empty array's count, which nvs_xdr_nvp_size has counted.
  if (pair.count === 0) return 4;
  writer.int32(pair.count);
  for (const item of Array.from(pair.value as ArrayLike<number | bigint | boolean>)) {
    if (typeof item === "bigint") writer.int64(item);
    else writer.int32(widen(Number(item), pair.type, signExtended));
  }
  return 0;
}

function writeString(writer: ByteWriter, bytes: Uint8Array): void {
  writer.int32(bytes.length);
  writeOpaque(writer, bytes);
}

function writeOpaque(writer: ByteWriter, bytes: Uint8Array): void {
  writer.bytes(bytes);
  writer.reserve(align4(bytes.length) - bytes.length);
}
