import { DataType } from "@zfskit/format/nvpair";

/** Names of the types, as nvpair.h has them without DATA_TYPE_, in lower case. */
export type NvTypeName =
  | "boolean"
  | "byte"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "string"
  | "byte_array"
  | "int16_array"
  | "uint16_array"
  | "int32_array"
  | "uint32_array"
  | "int64_array"
  | "uint64_array"
  | "string_array"
  | "hrtime"
  | "nvlist"
  | "nvlist_array"
  | "boolean_value"
  | "int8"
  | "uint8"
  | "boolean_array"
  | "int8_array"
  | "uint8_array"
  | "double";

/** Number on disk of each type: OpenZFS include/sys/nvpair.h data_type_t. */
export const nvTypeNumbers: Readonly<Record<NvTypeName, number>> = {
  boolean: DataType.boolean,
  byte: DataType.byte,
  int16: DataType.int16,
  uint16: DataType.uint16,
  int32: DataType.int32,
  uint32: DataType.uint32,
  int64: DataType.int64,
  uint64: DataType.uint64,
  string: DataType.string,
  byte_array: DataType.byteArray,
  int16_array: DataType.int16Array,
  uint16_array: DataType.uint16Array,
  int32_array: DataType.int32Array,
  uint32_array: DataType.uint32Array,
  int64_array: DataType.int64Array,
  uint64_array: DataType.uint64Array,
  string_array: DataType.stringArray,
  hrtime: DataType.hrtime,
  nvlist: DataType.nvlist,
  nvlist_array: DataType.nvlistArray,
  boolean_value: DataType.booleanValue,
  int8: DataType.int8,
  uint8: DataType.uint8,
  boolean_array: DataType.booleanArray,
  int8_array: DataType.int8Array,
  uint8_array: DataType.uint8Array,
  double: DataType.double,
};

const names: readonly (NvTypeName | undefined)[] = /* @__PURE__ */ (() => {
  const byNumber: NvTypeName[] = [];
  for (const [name, number] of Object.entries(nvTypeNumbers)) byNumber[number] = name as NvTypeName;
  return byNumber;
})();

/** The name of a type's number on disk; undefined for one that OpenZFS does not have. */
export function nvTypeName(number: number): NvTypeName | undefined {
  return names[number];
}

/** True for the types whose pairs may have any number of elements, zero included. */
export function isArrayType(type: NvTypeName): boolean {
  return type.endsWith("_array");
}
