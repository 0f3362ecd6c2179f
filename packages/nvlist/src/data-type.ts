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
  boolean: 1,
  byte: 2,
  int16: 3,
  uint16: 4,
  int32: 5,
  uint32: 6,
  int64: 7,
  uint64: 8,
  string: 9,
  byte_array: 10,
  int16_array: 11,
  uint16_array: 12,
  int32_array: 13,
  uint32_array: 14,
  int64_array: 15,
  uint64_array: 16,
  string_array: 17,
  hrtime: 18,
  nvlist: 19,
  nvlist_array: 20,
  boolean_value: 21,
  int8: 22,
  uint8: 23,
  boolean_array: 24,
  int8_array: 25,
  uint8_array: 26,
  double: 27,
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
