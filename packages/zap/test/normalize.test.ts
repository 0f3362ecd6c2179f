/** Names without case, and in one of Unicode's forms: compared, and found by the hash of what they are compared as. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeName, encodeName } from "@zfskit/core";
import { normalizeName, Zap } from "@zfskit/zap";
import fc from "fast-check";
import { type FatItem, fatZap, integers, text } from "./zap-object.ts";

/** What OpenZFS's u8_textprep_str() gave, compiled from module/zfs/u8_textprep.c: flags, bytes, and what they become. */
const PREPARED: readonly (readonly [flags: number, name: string, prepared: string])[] = [
  [2, "61c39fc3a4", "41c39fc384"], // a sharp s has no capital letter
  [18, "61cc81", "41cc81"],
  [16, "c3a9", "65cc81"],
  [80, "65cc81", "c3a9"],
  [32, "efac81c2aa", "666961"],
  [34, "efac81", "6669"], // a ligature is spelled out after the case was changed
  [96, "efbc91", "31"],
  [98, "efac81c384", "6669c384"],
  [2, "e1bdb3e1beb3e1be80", "e1bf89e1bebce1be88"], // a small iota below becomes a large one beside
  [80, "e18480e185a1e186a8", "eab081"], // Hangul
  [2, "c5bf", "53"], // a long s
  [82, "e284aa", "4b"], // the sign of Kelvin
  [2, "f09090a8", "f0909080"], // beyond 16 bits
  [2, "ff61c3", "ff41c3"], // no UTF-8
];

test("names are prepared as OpenZFS prepares them", () => {
  for (const [flags, name, prepared] of PREPARED) {
    const given = decodeName(Uint8Array.from(Buffer.from(name, "hex")));
    assert.equal(Buffer.from(encodeName(normalizeName(given, flags))).toString("hex"), prepared, `${name} by ${flags}`);
  }
});

test("what was prepared stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom(0, 2, 16, 32, 80), (name, flags) => {
      const once = normalizeName(name, flags);
      // A form may give letters that had another case before: that is looked at once, before the form.
      if ((flags & 2) === 0) assert.equal(normalizeName(once, flags), once);
    }),
  );
});

const item = (name: string, value: bigint, hashedAs: string): FatItem => ({
  key: text(name),
  integerLength: 8,
  value: integers(8, [value]),
  hashedAs: text(hashedAs),
});

test("a name is found by one leaf, not by going through all, and so is that there is none", async () => {
  const items = Array.from({ length: 200 }, (_, i) => item(`File ${i}`, BigInt(i), `FILE ${i}`));
  items.push(item("Größe", 1000n, "GRÖßE"));
  for (const littleEndian of [true, false]) {
    const blocks = fatZap(items, { littleEndian, normFlags: 2, prefixLen: 3 });
    const zap = await Zap.open(blocks);
    const cases = [
      { name: "File 77", value: 77n, most: 1 },
      { name: "fILE 77", value: 77n, most: 1 },
      { name: "GRÖßE", value: 1000n, most: 1 },
      { name: "file 200", value: undefined, most: 1 },
      // Other tables may prepare it in another way, so that only all entries can tell.
      { name: "größen", value: undefined, most: 9 },
    ];
    for (const { name, value, most } of cases) {
      const before = blocks.reads;
      assert.equal((await zap.getNormalized(name, 2))?.integer(), value, name);
      assert.ok(blocks.reads - before <= most, `${name}: ${blocks.reads - before} blocks`);
    }
    const before = blocks.reads;
    assert.equal((await zap.get("File 3"))?.integer(), 3n);
    assert.equal(await zap.get("file 3"), undefined);
    assert.ok(blocks.reads - before <= 2);
  }
});

test("mixed case: the hash is without case, the comparison is with it", async () => {
  const items = [item("Name", 1n, "NAME"), item("name", 2n, "NAME"), item("é", 3n, "É")];
  const zap = await Zap.open(
    fatZap(
      items.map((each, cd) => ({ ...each, cd })),
      { littleEndian: true, normFlags: 0x52 },
    ),
  );
  assert.equal((await zap.getNormalized("name", 0x50))?.integer(), 2n);
  assert.equal((await zap.getNormalized("Name", 0x50))?.integer(), 1n);
  assert.equal(await zap.getNormalized("NAME", 0x50), undefined);
  assert.equal((await zap.getNormalized("e\u0301", 0x50))?.integer(), 3n, "normalised all the same");
  assert.equal((await zap.getNormalized("name", 0x52))?.integer(), 2n, "exactly this name comes first");
});

test("a letter that these tables have another case of than OpenZFS's is found by going through all", async () => {
  // U+0250 has had a capital letter since Unicode 5.1: OpenZFS hashes it as it is.
  const zap = await Zap.open(fatZap([item("\u0250", 1n, "\u0250")], { littleEndian: true, normFlags: 2, prefixLen: 2 }));
  assert.equal((await zap.getNormalized("\u0250", 2))?.integer(), 1n);
  assert.equal((await zap.get("\u0250"))?.integer(), 1n);
});
