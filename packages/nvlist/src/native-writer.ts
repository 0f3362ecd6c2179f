import { NvlistEditor } from "@zfskit/format/edit/nvlist";
import { NvpairEditor } from "@zfskit/format/edit/nvpair";
import { NV_VERSION } from "@zfskit/format/nvpair";
import { elementBytes, isNumberArray } from "./arrays.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { nvTypeNumbers } from "./data-type.ts";
import type { PackedList } from "./encode.ts";
import { align8, pairBytesInMemory, pointerBytes } from "./native-layout.ts";
import type { PackedPair } from "./pack-value.ts";

type Pair = PackedList["pairs"][number];

/**
 * Write a list in the native encoding, its header not included.
 *
 * @see OpenZFS module/nvpair/nvpair.c nvs_native_nvp_op
 */
export function writeNativeList(writer: ByteWriter, list: PackedList): void {
  writer.int32(NV_VERSION);
  writer.int32(list.flags);
  writePairs(writer, list);
}

/** Bytes of a pair in memory, nvp_size. XDR carries the number too. */
export function memoryBytes(pair: PackedPair): number {
  return pairBytesInMemory(pair.name.length + 1, valueBytes(pair));
}

function valueBytes(pair: PackedPair): number {
  const { type, count, value } = pair;
  switch (type) {
    case "boolean":
      return 0;
    case "byte":
    case "int8":
    case "uint8":
      return 1;
    case "int16":
    case "uint16":
      return 2;
    case "boolean_value":
    case "int32":
    case "uint32":
      return 4;
    case "int64":
    case "uint64":
    case "hrtime":
    case "double":
      return 8;
    case "string":
      return (value as Uint8Array).length + 1;
    case "nvlist":
      return NvlistEditor.SIZE;
    case "nvlist_array":
      return count * (pointerBytes + NvlistEditor.SIZE);
    case "string_array":
      return (value as readonly Uint8Array[]).reduce((total, text) => total + text.length + 1, count * pointerBytes);
    case "boolean_array":
      return count * 4;
    default:
      return isNumberArray(type) ? count * elementBytes[type] : 0;
  }
}

function writePairs(writer: ByteWriter, list: PackedList): void {
  for (const pair of list.pairs) {
    const size = memoryBytes(pair);
    const start = writer.reserve(NvpairEditor.SIZE);
    const view = new NvpairEditor(writer.view, start, writer.littleEndian);
    view.size = size;
    view.nameSz = pair.name.length + 1;
    view.valueElem = pair.count;
    view.type = nvTypeNumbers[pair.type];
    writer.bytes(pair.name);
    writer.reserve(align8(NvpairEditor.SIZE + pair.name.length + 1) - NvpairEditor.SIZE - pair.name.length);
    writeValue(writer, pair);
    writer.reserve(start + size - writer.length);
    for (const inner of pair.lists) writePairs(writer, inner);
  }
  writer.reserve(4);
}

function writeValue(writer: ByteWriter, pair: Pair): void {
  const { type, value } = pair;
  switch (type) {
    case "boolean":
      break;
    case "boolean_value":
      writer.int32(value === true ? 1 : 0);
      break;
    case "byte":
    case "int8":
    case "uint8":
      writer.int8(value as number);
      break;
    case "int16":
    case "uint16":
      writer.int16(value as number);
      break;
    case "int32":
    case "uint32":
      writer.int32(value as number);
      break;
    case "int64":
    case "uint64":
    case "hrtime":
      writer.int64(value as bigint);
      break;
    case "double":
      writer.float64(value as number);
      break;
    case "string":
      writeString(writer, value as Uint8Array);
      break;
    case "string_array":
      writer.reserve(pair.count * pointerBytes);
      for (const text of value as readonly Uint8Array[]) writeString(writer, text);
      break;
    case "nvlist_array":
      writer.reserve(pair.count * pointerBytes);
      for (const list of pair.lists) writeEmbedded(writer, list);
      break;
    case "nvlist":
      for (const list of pair.lists) writeEmbedded(writer, list);
      break;
    default:
      writeNumbers(writer, pair);
  }
}

function writeNumbers(writer: ByteWriter, pair: Pair): void {
  const size = pair.type === "boolean_array" ? 4 : isNumberArray(pair.type) ? elementBytes[pair.type] : 0;
  for (const item of Array.from(pair.value as ArrayLike<number | bigint | boolean>)) {
    if (typeof item === "bigint") writer.int64(item);
    else if (size === 4) writer.int32(Number(item));
    else if (size === 2) writer.int16(Number(item));
    else writer.int8(Number(item));
  }
}

/** nvlist_t inside a pair: version and flags, then what is a pointer and flags of no meaning on disk. */
function writeEmbedded(writer: ByteWriter, list: PackedList): void {
  const at = writer.reserve(NvlistEditor.SIZE);
  const view = new NvlistEditor(writer.view, at, writer.littleEndian);
  view.version = NV_VERSION;
  view.nvflag = list.flags >>> 0;
}

function writeString(writer: ByteWriter, bytes: Uint8Array): void {
  writer.bytes(bytes);
  writer.reserve(1);
}
