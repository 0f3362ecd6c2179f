import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decodeNvlist,
  encodeNvlist,
  isNvTyped,
  type NvList,
  type NvValue,
  nvlistFlags,
  nvlistPairs,
  nvTypeNumbers,
  present,
  readNvlist,
  readNvlistHeader,
  typed,
} from "@zfskit/nvlist";
import { readText, readVector, vectorNames } from "./vectors.ts";

for (const name of vectorNames()) {
  test(`${name}: decodes, and encodes to the same bytes`, () => {
    const bytes = readVector(name);
    const decoded = readNvlist(bytes);
    assert.equal(decoded.encoding, name.includes(".native.") ? "native" : "xdr");
    assert.equal(decoded.littleEndian, !name.includes("s390x"));
    assert.deepEqual(encodeNvlist(decoded.list, decoded), bytes);
  });

  test(`${name}: reads the same with bytes behind it, at any alignment`, () => {
    const bytes = readVector(name);
    const { list, bytesUsed } = readNvlist(bytes);
    const around = new Uint8Array(bytes.length + 1000).fill(0xee);
    around.set(bytes, 3);
    const again = readNvlist(around.subarray(3));
    assert.deepEqual(again.list, list);
    assert.equal(again.bytesUsed, bytesUsed);
  });
}

for (const name of ["scalars", "arrays", "empty-arrays", "nested", "odd-names", "empty", "negative-userland"]) {
  test(`${name}: the same list in both encodings`, () => {
    assert.deepEqual(decodeNvlist(readVector(`${name}.native.bin`)), decodeNvlist(readVector(`${name}.xdr.bin`)));
  });
}

test("scalars: every type has its value", () => {
  assert.deepEqual(decodeNvlist(readVector("scalars.xdr.bin")), {
    flag: present,
    yes: true,
    no: false,
    byte: typed("byte", 0x7e),
    int8: typed("int8", 5),
    uint8: typed("uint8", 100),
    int16: typed("int16", 300),
    uint16: typed("uint16", 65535),
    int32: typed("int32", -70000),
    uint32: typed("uint32", 4000000000),
    int64: typed("int64", -5000000000n),
    uint64: 18446744073709551615n,
    hrtime: typed("hrtime", 1234567890123456789n),
    double: typed("double", -0.15625),
    string: "text ä",
    "empty string": "",
  });
});

test("arrays: every type has its values", () => {
  assert.deepEqual(decodeNvlist(readVector("arrays.native.bin")), {
    boolean_array: [true, false, true],
    byte_array: typed("byte_array", Uint8Array.of(1, 2, 3, 250, 5)),
    int8_array: Int8Array.of(1, 2, 127),
    uint8_array: Uint8Array.of(1, 2, 100, 3, 4),
    int16_array: Int16Array.of(1, 3000, 5),
    uint16_array: Uint16Array.of(1, 65535),
    int32_array: Int32Array.of(-1, 2, -3),
    uint32_array: Uint32Array.of(4000000000, 2),
    int64_array: BigInt64Array.of(-1n, 5000000000n, -3n),
    uint64_array: BigUint64Array.of(1n, 18446744073709551615n),
    string_array: ["", "a", "longer than eight", "\udcff\udcfe"],
  });
});

test("negative numbers keep their sign, whoever packed them", () => {
  const list = decodeNvlist(readVector("negative-userland.xdr.bin"));
  assert.deepEqual(list.int8, typed("int8", -5));
  assert.deepEqual(list.uint8, typed("uint8", 200));
  assert.deepEqual(list.byte, typed("byte", 0xfe));
  assert.deepEqual(list.int16, typed("int16", -300));
  assert.deepEqual(list.int8s, Int8Array.of(-1, 2, -128));
  assert.deepEqual(list.uint8s, Uint8Array.of(255, 0, 128));
  const kernel = encodeNvlist(list);
  assert.deepEqual(decodeNvlist(kernel), list);
  assert.equal(readNvlist(kernel).signExtended, false);
});

test("repeated names keep all their values; the object has the last", () => {
  const list = decodeNvlist(readVector("odd-names.xdr.bin"));
  assert.equal(list.b, 5n);
  assert.equal(nvlistFlags(list), 0);
  assert.deepEqual(
    nvlistPairs(list).map(([name]) => name),
    ["b", "b", "10", "9", "__proto__", "b", "n\udcff\udc80me", ""],
  );
  assert.equal(Object.getPrototypeOf(list), Object.prototype);
});

test("a changed list keeps the order and the flags of the rest", () => {
  const list = decodeNvlist(readVector("odd-names.xdr.bin"));
  delete list["9"];
  list.b = "six";
  const copy: NvList = { ...list, new: 1n };
  assert.deepEqual(
    nvlistPairs(decodeNvlist(encodeNvlist(copy))).filter(([name]) => name !== "__proto__"),
    [
      ["b", 1n],
      ["b", "two"],
      ["10", 3n],
      ["b", "six"],
      ["n\udcff\udc80me", "v\udce4lue"],
      ["", 6n],
      ["new", 1n],
    ],
  );
  assert.equal(nvlistFlags(decodeNvlist(encodeNvlist(copy))), 0);
});

test("a label says what zdb -l says", () => {
  const lines: string[] = [];
  printAsZdb(decodeNvlist(readVector("label-2.4-rz1-3.xdr.bin")), 4, lines);
  assert.equal(`${lines.join("\n")}\n`, readText("label-2.4-rz1-3.zdb.txt"));
});

function printAsZdb(list: NvList, indent: number, lines: string[]): void {
  const pad = " ".repeat(indent);
  for (const [name, value] of nvlistPairs(list)) {
    if (isNvTyped(value)) lines.push(`${pad}${name}`);
    else if (typeof value === "string") lines.push(`${pad}${name}: '${value}'`);
    else if (typeof value === "bigint") lines.push(`${pad}${name}: ${value}`);
    else if (Array.isArray(value)) {
      for (const [index, item] of (value as NvValue[]).entries()) {
        lines.push(`${pad}${name}[${index}]:`);
        printAsZdb(item as NvList, indent + 4, lines);
      }
    } else {
      lines.push(`${pad}${name}:`);
      printAsZdb(value as NvList, indent + 4, lines);
    }
  }
}

test("the numbers that readers get wrong", () => {
  assert.equal(nvTypeNumbers.uint64, 8);
  assert.equal(nvTypeNumbers.string, 9);
  assert.equal(nvTypeNumbers.nvlist, 19);
  assert.equal(nvTypeNumbers.nvlist_array, 20);
  assert.equal(Object.keys(nvTypeNumbers).length, 27);
});

test("4 bytes come before an XDR list, and are not XDR", () => {
  assert.deepEqual(readNvlistHeader(Uint8Array.of(1, 1, 0, 0)), { encoding: "xdr", littleEndian: true });
  assert.deepEqual(readNvlistHeader(Uint8Array.of(0, 0, 0, 0)), { encoding: "native", littleEndian: false });
  // Header, version 0, flags 1, and the two zeros that end it.
  assert.deepEqual(encodeNvlist({}), Uint8Array.from([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]));
  assert.deepEqual(encodeNvlist({}), readVector("empty.xdr.bin"));
});
