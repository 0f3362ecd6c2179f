import assert from "node:assert/strict";
import { test } from "node:test";
import { styleText } from "node:util";
import type { Dnode } from "@zfskit/dmu";
import { decodeNvlist, encodeNvlist, type NvInputList, present, typed } from "@zfskit/nvlist";
import { FileStat } from "@zfskit/zpl";
import fc from "fast-check";
import { parseDate, parseSize } from "../src/commands/find.ts";
import { exactTimeText, modeText, sizeText, statsJson, timeText } from "../src/file-text.ts";
import { globToRegExp } from "../src/glob.ts";
import { hexDump } from "../src/hex-dump.ts";
import { nvlistJson, nvlistLines } from "../src/nvlist-text.ts";
import { type Output, toJson } from "../src/output.ts";
import { UsageError } from "../src/session.ts";
import { shown } from "../src/shown.ts";
import { humanSize, printFields, printTable } from "../src/table.ts";
import { attributesOf } from "./attributes.ts";

/** What a table prints, as lines. */
function lines(print: (out: Output) => void): string[] {
  const printed: string[] = [];
  print({ line: (text: string) => printed.push(text), style: (_: unknown, text: string) => text } as unknown as Output);
  return printed;
}

test("columns are as wide as their widest cell; the last is not padded, and no line ends in spaces", () => {
  const columns = [{ title: "NAME" }, { title: "SIZE", align: "right" }, { title: "NOTE" }] as const;
  const rows = [
    ["a", "1", "x"],
    ["longer", "12345", ""],
  ];
  assert.deepEqual(
    lines((out) => printTable(out, columns, rows)),
    ["NAME     SIZE  NOTE", "a           1  x", "longer  12345"],
  );
});

const wide: readonly { readonly name: string; readonly cell: string; readonly places: number }[] = [
  { name: "colour codes take no place", cell: styleText("red", "ab", { validateStream: false } as never), places: 2 },
  { name: "East Asian letters take two", cell: "日本", places: 4 },
  { name: "full-width letters take two", cell: "Ａ", places: 2 },
  { name: "pictures beyond 16 bits take two", cell: "\u{1f600}", places: 2 },
  { name: "marks on a letter take none", cell: "a\u0308", places: 1 },
  { name: "letters beyond ASCII take one", cell: "äß€", places: 3 },
  { name: "letters beyond 16 bits take one", cell: "\u{1d49c}", places: 1 },
];
for (const { name, cell, places } of wide) {
  test(`in a column, ${name}`, () => {
    const rows = [
      [cell, "|"],
      ["123456", "|"],
    ];
    const [, line] = lines((out) => printTable(out, [{ title: "" }, { title: "" }], rows));
    assert.equal(line, `${cell}${" ".repeat(6 - places)}  |`);
    const [field] = lines((out) =>
      printFields(out, [
        [cell, "v"],
        ["123456", "v"],
      ]),
    );
    assert.equal(field, `${cell}${" ".repeat(6 - places)}  v`);
  });
}

/** What zfs_nicebytes of OpenZFS 2.4 (lib/libzutil/zutil_nicenum.c) makes of these. */
const niceBytes: readonly (readonly [bytes: number, text: string])[] = [
  [0, "0B"],
  [1, "1B"],
  [512, "512B"],
  [1023, "1023B"],
  [1024, "1K"],
  [1025, "1.00K"],
  [1152, "1.12K"],
  [1280, "1.25K"],
  [1408, "1.38K"],
  [1536, "1.50K"],
  [10239, "10.0K"],
  [10240, "10K"],
  [10752, "10.5K"],
  [11776, "11.5K"],
  [102349, "100K"],
  [102400, "100K"],
  [104448, "102K"],
  [1047552, "1023K"],
  [1048575, "1024K"],
  [1048576, "1M"],
  [1073741824, "1G"],
  [1610612736, "1.50G"],
  [5368709120, "5G"],
  [137438953472, "128G"],
  [1099511627776, "1T"],
  [1234567890123, "1.12T"],
  [1125899906842624, "1P"],
  [2 ** 60, "1E"],
  [9007199254740991, "8.00P"],
];
test("sizes are those that zfs shows: multiples have no decimals, others as many as fit, halves go to even", () => {
  assert.deepEqual(
    niceBytes.map(([bytes]) => [bytes, humanSize(bytes)]),
    niceBytes,
  );
});

test("any size takes at most five characters, and means that size to within a hundredth", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (bytes) => {
      const text = humanSize(bytes);
      assert.ok(text.length <= 5, text);
      const value = Number(text.slice(0, -1)) * 1024 ** "BKMGTPE".indexOf(text.slice(-1));
      assert.ok(Math.abs(value - bytes) <= bytes / 100, text);
    }),
  );
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const UNSAFE = /[\u0000-\u001f\u007f-\u009f]/;

test("of any name, no control character and no half of a pair reaches a terminal", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("\u001b", "\u009b", "\n", "\udcff", "\ud800", "a") }),
      (a, b) => {
        const text = shown(a + b);
        assert.doesNotMatch(text, UNSAFE);
        assert.ok(text.isWellFormed());
      },
    ),
  );
});

const safe: readonly (readonly [name: string, text: string])[] = [
  ["plain ä 日 \u{1f600}", "plain ä 日 \u{1f600}"],
  ["\u001b[31mred", "\\x1b[31mred"],
  ["a\nb\tc\u007f", "a\\x0ab\\x09c\\x7f"],
  ["\u009b2J", "\\x9b2J"],
  ["f\udcff\udc80", "f\\xff\\x80"],
];
test("what is not let through stands as \\x and its value, undecodable bytes as those bytes", () => {
  for (const [name, text] of safe) assert.equal(shown(name), text);
});

/** What `hexdump -C` prints of the same bytes. */
const dumps: readonly { readonly name: string; readonly bytes: readonly number[]; readonly lines: readonly string[] }[] = [
  { name: "nothing", bytes: [], lines: [] },
  {
    name: "three bytes",
    bytes: [0x61, 0x62, 0x63],
    lines: ["00000000  61 62 63                                          |abc|", "00000003"],
  },
  {
    name: "text, other bytes, a run of zeros, and a short last row",
    bytes: [...Buffer.from("abcdefghijklmnopqrstuvwxyz"), 0, 1, 0x7f, 0xff, 0x20, 0x7e, ...new Uint8Array(64), ...Buffer.from("end")],
    lines: [
      "00000000  61 62 63 64 65 66 67 68  69 6a 6b 6c 6d 6e 6f 70  |abcdefghijklmnop|",
      "00000010  71 72 73 74 75 76 77 78  79 7a 00 01 7f ff 20 7e  |qrstuvwxyz.... ~|",
      "00000020  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|",
      "*",
      "00000060  65 6e 64                                          |end|",
      "00000063",
    ],
  },
  {
    name: "a run to the end",
    bytes: [...new Uint8Array(48)],
    lines: ["00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|", "*", "00000030"],
  },
  {
    name: "a short row after a run is not part of it",
    bytes: [...new Uint8Array(34)],
    lines: [
      "00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|",
      "*",
      "00000020  00 00                                             |..|",
      "00000022",
    ],
  },
];
for (const { name, bytes, lines: expected } of dumps) {
  test(`a dump is that of hexdump -C: ${name}`, () => {
    assert.deepEqual([...hexDump(Uint8Array.from(bytes))], expected);
  });
}

test("any bytes can be read back from their dump", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0x41, 0xff), { maxLength: 200 }), (bytes) => {
      const back = new Uint8Array(bytes.length);
      let row = new Uint8Array(0);
      let next = 0;
      for (const line of hexDump(Uint8Array.from(bytes))) {
        if (line === "*") continue;
        const at = Number.parseInt(line.slice(0, 8), 16);
        // Rows that a star stands for are those of the row before it.
        for (; next < at; next += row.length) back.set(row, next);
        row = Uint8Array.from(line.slice(10, 58).split(/ +/).filter(Boolean), (hex) => Number.parseInt(hex, 16));
        back.set(row, at);
        next = at + row.length;
      }
      assert.deepEqual([...back], bytes);
    }),
  );
});

/** A file of these attributes (include/sys/zfs_sa.h names them). */
function fileStat(words: Readonly<Record<string, bigint | readonly bigint[]>>): FileStat {
  return new FileStat({ object: 9, dataBlockSize: 512, used: 0 } as Dnode, attributesOf(words));
}

/** What `ls -l` of GNU coreutils shows of a file after chmod with these digits. */
const modes: readonly (readonly [octal: string, text: string])[] = [
  ["100644", "-rw-r--r--"],
  ["104755", "-rwsr-xr-x"],
  ["104644", "-rwSr--r--"],
  ["102755", "-rwxr-sr-x"],
  ["102644", "-rw-r-Sr--"],
  ["101777", "-rwxrwxrwt"],
  ["101666", "-rw-rw-rwT"],
  ["100000", "----------"],
  ["107777", "-rwsrwsrwt"],
  ["107000", "---S--S--T"],
  ["100421", "-r---w---x"],
  ["041777", "drwxrwxrwt"],
  ["120777", "lrwxrwxrwx"],
  ["020620", "crw--w----"],
  ["060660", "brw-rw----"],
  ["010644", "prw-r--r--"],
  ["140755", "srwxr-xr-x"],
];
for (const [octal, text] of modes) {
  test(`mode ${octal} is ${text}`, () => {
    assert.equal(modeText(fileStat({ ZPL_MODE: BigInt(`0o${octal}`) })), text);
  });
}

/** Seconds as `date -u -d @...` shows them. */
const times: readonly { readonly ns: bigint; readonly text: string; readonly exact: string }[] = [
  { ns: 0n, text: "1970-01-01 00:00:00", exact: "1970-01-01 00:00:00.000000000 UTC" },
  { ns: 1_600_000_000_123_456_789n, text: "2020-09-13 12:26:40", exact: "2020-09-13 12:26:40.123456789 UTC" },
  { ns: -1n, text: "1969-12-31 23:59:59", exact: "1969-12-31 23:59:59.999999999 UTC" },
  { ns: -1_000_000_000n, text: "1969-12-31 23:59:59", exact: "1969-12-31 23:59:59.000000000 UTC" },
  { ns: -1_500_000_000n, text: "1969-12-31 23:59:58", exact: "1969-12-31 23:59:58.500000000 UTC" },
  { ns: -3_153_600_000n * 1_000_000_000n, text: "1870-01-25 00:00:00", exact: "1870-01-25 00:00:00.000000000 UTC" },
  { ns: 253_402_300_800n * 1_000_000_000n, text: "+010000-01-01 00:00:00", exact: "+010000-01-01 00:00:00.000000000 UTC" },
  { ns: 2n ** 63n * 1_000_000_000n, text: "9223372036854775808000000000 ns", exact: "9223372036854775808000000000 ns" },
];
for (const { ns, text, exact } of times) {
  test(`${ns} ns is ${exact}`, () => {
    assert.equal(timeText(ns), text);
    assert.equal(exactTimeText(ns), exact);
  });
}

test("a device shows its numbers in place of a size; JSON has no numbers that it could round", () => {
  assert.equal(sizeText(fileStat({ ZPL_MODE: 0o20666n, ZPL_RDEV: (1n << 20n) | 3n, ZPL_SIZE: 7n })), "1, 3");
  assert.equal(sizeText(fileStat({ ZPL_MODE: 0o100666n, ZPL_SIZE: 7n })), "7");
  const json = JSON.parse(toJson(statsJson(fileStat({ ZPL_MODE: 0o100644n, ZPL_MTIME: [-1n, 5n], ZPL_FLAGS: 2n ** 63n }))));
  assert.deepEqual([json.mode, json.mtime, json.flags, json.rdev], [420, "-999999995", "9223372036854775808", undefined]);
});

const globs: readonly { readonly pattern: string; readonly yes: readonly string[]; readonly no: readonly string[] }[] = [
  { pattern: "*.jpg", yes: [".jpg", "a.jpg", "a.b.jpg", "\n.jpg", "\udcff.jpg"], no: ["ajpg", "a.jpgx", "a.JPG"] },
  { pattern: "a?c", yes: ["abc", "a\u{1f600}c", "a\udc80c", "a.c"], no: ["ac", "abbc"] },
  { pattern: "[a-c]", yes: ["a", "b", "c"], no: ["d", "-", ""] },
  { pattern: "[!a-c]x", yes: ["dx", "-x"], no: ["ax", "x"] },
  { pattern: "[^a]x", yes: ["bx"], no: ["ax"] },
  { pattern: "[]a]", yes: ["]", "a"], no: ["[", "[]a]"] },
  { pattern: "[!]a]", yes: ["b"], no: ["]", "a"] },
  { pattern: "[a", yes: ["[a"], no: ["a"] },
  { pattern: "[]", yes: ["[]"], no: ["]"] },
  { pattern: "\\*", yes: ["*"], no: ["a", "\\*"] },
  { pattern: "\\[a\\]", yes: ["[a]"], no: ["a"] },
  { pattern: "a.b+(c)|^$", yes: ["a.b+(c)|^$"], no: ["axb+(c)|^$"] },
  { pattern: "", yes: [""], no: ["a"] },
];
for (const { pattern, yes, no } of globs) {
  test(`pattern ${JSON.stringify(pattern)}`, () => {
    const glob = globToRegExp(pattern);
    for (const name of yes) assert.ok(glob.test(name), JSON.stringify(name));
    for (const name of no) assert.ok(!glob.test(name), JSON.stringify(name));
  });
}

test("a pattern without regard to case; one that is none is a usage error", () => {
  assert.ok(globToRegExp("*.JPG", { ignoreCase: true }).test("a.jpg"));
  assert.throws(() => globToRegExp("[z-a]"), UsageError);
});

/** Matches `*` and `?` as POSIX says, by trying all. */
function simpleMatch(pattern: string, name: string): boolean {
  if (pattern === "") return name === "";
  if (pattern[0] === "*") return simpleMatch(pattern.slice(1), name) || (name !== "" && simpleMatch(pattern, name.slice(1)));
  return name !== "" && (pattern[0] === "?" || pattern[0] === name[0]) && simpleMatch(pattern.slice(1), name.slice(1));
}

test("any pattern of letters, stars and question marks matches what a simple matcher does", () => {
  const patterns = fc.string({ unit: fc.constantFrom("*", "?", "a", "b", ".", "$", "(", "{", "|", "-", "/"), maxLength: 8 });
  const names = fc.string({ unit: fc.constantFrom("a", "b", ".", "$", "(", "{", "|", "-", "\n", "/"), maxLength: 8 });
  fc.assert(
    fc.property(patterns, names, (pattern, name) => {
      assert.equal(globToRegExp(pattern).test(name), simpleMatch(pattern, name));
    }),
    { numRuns: 2000 },
  );
});

test("sizes take a unit of 1024 in either case, anything else is a usage error", () => {
  const sizes = ["0", "100", "64k", "64K", "10M", "1g", "2T"].map((text) => parseSize(text, "--larger"));
  assert.deepEqual(sizes, [0, 100, 65536, 65536, 10485760, 1073741824, 2199023255552]);
  for (const text of ["", "k", "-1", "1.5k", "1kb", "1 k", "0x10", "1e3", "\u0661"]) {
    assert.throws(() => parseSize(text, "--larger"), UsageError, text);
  }
});

test("dates without a time are UTC; anything else is a usage error", () => {
  assert.equal(parseDate("2026-01-31", "--newer"), 1_769_817_600_000_000_000n);
  assert.equal(parseDate("2026-01-31T12:00Z", "--newer"), 1_769_860_800_000_000_000n);
  assert.throws(() => parseDate("yesterday", "--newer"), UsageError);
});

const list: NvInputList = {
  name: "tank",
  guid: 2n ** 64n - 1n,
  path: "/dev/\u001b[2J",
  "na\nme": typed("int32", -5),
  flag: present,
  yes: true,
  numbers: BigUint64Array.of(1n, 2n ** 63n),
  words: ["a", "b"],
  vdev_tree: { type: "root", children: [{ id: 0n }, { id: 1n }] },
};

test("an nvlist as text: one name a line, lists indented, strings quoted, no control characters", () => {
  assert.deepEqual(nvlistLines(decodeNvlist(encodeNvlist(list))), [
    "name: 'tank'",
    "guid: 18446744073709551615",
    "path: '/dev/\\x1b[2J'",
    "na\\x0ame: -5",
    "flag",
    "yes: true",
    "numbers[0]: 1",
    "numbers[1]: 9223372036854775808",
    "words[0]: 'a'",
    "words[1]: 'b'",
    "vdev_tree:",
    "    type: 'root'",
    "    children[0]:",
    "        id: 0",
    "    children[1]:",
    "        id: 1",
  ]);
});

test("an nvlist as JSON: 64-bit numbers are decimal strings, wrappers are open", () => {
  assert.deepEqual(JSON.parse(toJson(nvlistJson(decodeNvlist(encodeNvlist(list))))), {
    name: "tank",
    guid: "18446744073709551615",
    path: "/dev/\u001b[2J",
    "na\nme": -5,
    flag: true,
    yes: true,
    numbers: ["1", "9223372036854775808"],
    words: ["a", "b"],
    vdev_tree: { type: "root", children: [{ id: "0" }, { id: "1" }] },
  });
});

test("JSON takes one line, has bigints as decimal strings, typed arrays as lists, and halves of pairs escaped", () => {
  const text = toJson({ big: -1n, bytes: Uint8Array.of(1, 255), words: BigInt64Array.of(-1n), name: "a\n\udcff", none: undefined });
  assert.equal(text, '{"big":"-1","bytes":[1,255],"words":["-1"],"name":"a\\n\\udcff"}');
});
