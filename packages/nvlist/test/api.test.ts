import assert from "node:assert/strict";
import { test } from "node:test";
import { isZfsError, type ZfsErrorCode } from "@zfskit/core";
import * as nvlist from "@zfskit/nvlist";
import {
  decodeNvlist,
  encodeNvlist,
  type NvInputList,
  type NvList,
  nvGet,
  nvlistToJson,
  nvNeed,
  nvNumber,
  present,
  typed,
} from "@zfskit/nvlist";
import { readVector } from "./vectors.ts";

const is = (code: ZfsErrorCode) => (error: unknown) => isZfsError(error, code);

test("the public names", () => {
  assert.deepEqual(Object.keys(nvlist).sort(), [
    "NV_UNIQUE_NAME",
    "NV_UNIQUE_NAME_TYPE",
    "NvTyped",
    "decodeNvlist",
    "encodeNvlist",
    "isNvTyped",
    "nvGet",
    "nvNeed",
    "nvNumber",
    "nvTypeName",
    "nvTypeNumbers",
    "nvTypeOf",
    "nvlistFlags",
    "nvlistFromPairs",
    "nvlistPairs",
    "nvlistToJson",
    "present",
    "readNvlist",
    "readNvlistHeader",
    "typed",
  ]);
});

test("look-ups open wrappers, and refuse other types", () => {
  const list = decodeNvlist(readVector("scalars.xdr.bin"));
  assert.equal(nvGet(list, "int32", "int32"), -70000);
  assert.equal(nvGet(list, "string", "string"), "text ä");
  assert.equal(nvGet(list, "nothing", "string"), undefined);
  assert.equal(nvGet(list, "toString", "string"), undefined);
  assert.throws(() => nvGet(list, "string", "uint64"), is("ECORRUPT"));
  assert.throws(() => nvNeed(list, "nothing", "uint64"), /"nothing" is missing, expected uint64/);
  assert.throws(() => nvNumber(list, "uint64"), is("ECORRUPT"));
  assert.equal(nvNumber({ ashift: 12n }, "ashift"), 12);
});

test("an empty array of lists reads as one, and keeps its type", () => {
  const list = decodeNvlist(readVector("empty-arrays.xdr.bin"));
  assert.deepEqual(nvGet(list, "nvlist_array", "nvlist_array"), []);
  assert.deepEqual(nvGet(list, "string_array", "string_array"), []);
  assert.throws(() => encodeNvlist({ a: [] }), /an empty array needs its type/);
  assert.deepEqual(decodeNvlist(encodeNvlist({ a: typed("string_array", []) })), { a: [] });
});

test("numbers and arrays of bigints go in as uint64", () => {
  const list = decodeNvlist(encodeNvlist({ count: 3, sizes: [1n, 2n], left: undefined }));
  assert.deepEqual(list, { count: 3n, sizes: BigUint64Array.of(1n, 2n) });
});

test("a list with the names type and value is no wrapper", () => {
  const list = { vdev: { type: "disk", value: 1n } };
  assert.deepEqual(decodeNvlist(encodeNvlist(list)), list);
});

const refused: readonly { readonly name: string; readonly list: NvInputList }[] = [
  { name: "a number that is not whole", list: { a: 1.5 } },
  { name: "a negative number", list: { a: -1 } },
  { name: "a bigint of 65 bits", list: { a: 2n ** 64n } },
  { name: "a number too big for its type", list: { a: typed("int8", 128) } },
  { name: "a NUL in a string", list: { a: "x\0y" } },
  { name: "a NUL in a name", list: { "x\0y": 1n } },
  { name: "a name of 32 KiB", list: { ["x".repeat(0x7fff)]: 1n } },
  { name: "an array of two types", list: { a: ["x", 1n] as unknown as string[] } },
  { name: "null", list: { a: null as unknown as string } },
  { name: "a function", list: { a: (() => 1) as unknown as string } },
  { name: "a typed array of the wrong class", list: { a: typed("int16_array", new Uint8Array(2) as unknown as Int16Array) } },
];
for (const { name, list } of refused) {
  test(`${name} is a TypeError`, () => {
    assert.throws(() => encodeNvlist(list), TypeError);
  });
}

test("a list that holds itself is a TypeError", () => {
  const list: NvList = {};
  list.self = list;
  assert.throws(() => encodeNvlist(list), TypeError);
});

test("limits: depth and bytes are ELIMIT, and name the limit", () => {
  let list: NvList = { a: 1n };
  for (let depth = 0; depth < 30; depth++) list = { list };
  for (const encoding of ["xdr", "native"] as const) {
    const bytes = encodeNvlist(list, { encoding });
    assert.deepEqual(decodeNvlist(bytes), list);
    assert.throws(() => decodeNvlist(bytes, { limits: { nvlistDepth: 30 } }), /nvlistDepth/);
    assert.throws(() => decodeNvlist(bytes, { limits: { nvlistBytes: 100 } }), is("ELIMIT"));
  }
});

const hostile: readonly { readonly name: string; readonly bytes: readonly number[]; readonly code: ZfsErrorCode }[] = [
  { name: "nothing", bytes: [], code: "ECORRUPT" },
  { name: "encoding 2", bytes: [2, 1, 0, 0], code: "ECORRUPT" },
  { name: "byte order 2", bytes: [1, 2, 0, 0], code: "ECORRUPT" },
  { name: "version 1", bytes: [1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], code: "ENOTSUP" },
  { name: "a native pair of 8 bytes", bytes: [0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0], code: "ECORRUPT" },
  {
    name: "a billion strings",
    bytes: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32, 0, 0, 0, 32, 0, 0, 0, 1, 97, 0, 0, 0, 0, 0, 0, 17, 0x3b, 0x9a, 0xca, 0],
    code: "ECORRUPT",
  },
  {
    name: "a billion numbers",
    bytes: [
      1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32, 0, 0, 0, 32, 0, 0, 0, 1, 97, 0, 0, 0, 0, 0, 0, 16, 0x3b, 0x9a, 0xca, 0, 0x3b, 0x9a,
      0xca, 0,
    ],
    code: "ECORRUPT",
  },
];
for (const { name, bytes, code } of hostile) {
  test(`${name} is ${code}`, () => {
    assert.throws(() => decodeNvlist(Uint8Array.from(bytes)), is(code));
  });
}

test("an error says where in the list it is", () => {
  const bytes = readVector("scalars.xdr.bin");
  bytes[24 + 3 + 8] = 99;
  assert.throws(
    () => decodeNvlist(bytes),
    (error) => isZfsError(error, "ECORRUPT") && error.place.structure === "nvlist" && error.place.at !== undefined,
  );
});

test("a decoded list shares no memory with its bytes", () => {
  const bytes = readVector("arrays.native.bin");
  const list = decodeNvlist(bytes);
  const before = structuredClone(list.uint8_array);
  bytes.fill(0xff);
  assert.deepEqual(list.uint8_array, before);
});

test("a Node Buffer decodes like other bytes, and is not written or kept", () => {
  for (const name of ["arrays.native.bin", "arrays.xdr.bin", "scalars.native.bin"]) {
    const bytes = readVector(name);
    const buffer = Buffer.concat([Buffer.of(0), bytes]).subarray(1);
    const list = decodeNvlist(buffer);
    assert.deepEqual(new Uint8Array(buffer), bytes);
    buffer.fill(0xff);
    assert.deepEqual(list, decodeNvlist(bytes));
  }
});

test("for JSON, 64-bit numbers are strings and wrappers are open", () => {
  const list = {
    a: 2n ** 63n,
    flag: present,
    n: typed("int32", -1),
    bytes: Uint8Array.of(1, 255),
    list: [{ s: "x" }],
    u: BigUint64Array.of(1n),
  };
  assert.deepEqual(nvlistToJson(list), { a: "9223372036854775808", flag: true, n: -1, bytes: "01ff", list: [{ s: "x" }], u: ["1"] });
});
