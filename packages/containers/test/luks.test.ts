import assert from "node:assert/strict";
import { createCipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { MemorySource } from "@zfskit/blockdev";
import { type LuksHeader, readLuks, unlockLuks } from "@zfskit/containers/luks";
import { type BlockSource, isZfsError } from "@zfskit/core";
import fc from "fast-check";
import { diffuse, mergeKey } from "../src/anti-forensic.ts";
import { blockCipher, nativeCipher, nativeCiphers, portableAes } from "../src/ecb.ts";
import { hashOf, nativeHash, nativeHashes, portableHash } from "../src/hash.ts";
import { sectorCipher } from "../src/sector-cipher.ts";
import { vector as vectorFile } from "./vectors.ts";

interface Vector {
  readonly name: string;
  readonly version: number;
  readonly uuid: string;
  readonly label: string;
  readonly offset: number;
  readonly sectorBytes: number;
  /** gzip, base64: the start of the container, or its detached header. */
  readonly header: string;
  /** base64: the encrypted data, which begins at `offset`. */
  readonly data: string;
  readonly detached: boolean;
  /** A second slot opens with the key file. */
  readonly second: boolean;
}

/** Headers by cryptsetup and qemu-img, data by what is not ours: see make-luks.mjs. */
const made = JSON.parse(gunzipSync(readFileSync(vectorFile("luks.json.gz"))).toString()) as {
  passphrase: string;
  keyFile: string;
  vectors: Vector[];
};
const passphrase = new TextEncoder().encode(made.passphrase);
const wrong = new TextEncoder().encode("wrong");
const headerOf = ({ header }: Vector): Uint8Array => new Uint8Array(gunzipSync(Buffer.from(header, "base64")));
const DATA_BYTES = 32768;

/** The header's source and the data's: one and the same, but for detached headers. */
function openVector(
  vector: Vector,
  header: Uint8Array = headerOf(vector),
  wrap = (bytes: Uint8Array): BlockSource => new MemorySource(bytes),
): [BlockSource, BlockSource] {
  const whole = new Uint8Array(vector.offset + DATA_BYTES);
  whole.set(new Uint8Array(Buffer.from(vector.data, "base64")), vector.offset);
  if (vector.detached) return [wrap(header), wrap(whole)];
  whole.set(header.subarray(0, vector.offset));
  const source = wrap(whole);
  return [source, source];
}

async function readHeader(source: BlockSource): Promise<LuksHeader> {
  const header = await readLuks(source);
  assert.ok(header !== undefined);
  return header;
}

/** Sector N begins with its number. */
function assertSector(bytes: Uint8Array, index: number): void {
  const text = `zfskit sector ${index}\n`;
  assert.equal(new TextDecoder().decode(bytes.subarray(0, text.length)), text);
  assert.ok(bytes.subarray(text.length).every((byte) => byte === 0));
}

/** What has to be waited for. */
function slow(bytes: Uint8Array): BlockSource {
  const memory = new MemorySource(bytes);
  return {
    size: memory.size,
    name: "slow",
    read: async (offset, length, options) => memory.read(offset, length, options),
    close: async () => {},
  };
}

for (const vector of made.vectors) {
  test(`${vector.name}: opens with its passphrase, and every sector reads`, async () => {
    for (const wrap of [(bytes: Uint8Array) => new MemorySource(bytes), slow]) {
      const [headerSource, data] = openVector(vector, undefined, wrap);
      const header = await readHeader(headerSource);
      assert.equal(header.version, vector.version);
      assert.equal(header.uuid, vector.uuid);
      assert.equal(header.label, vector.label);
      const source = await unlockLuks(header, data, [wrong, passphrase]);
      assert.equal(source.size, DATA_BYTES);
      assert.equal(source.readSync === undefined, data.readSync === undefined);
      const all = await source.read(0, DATA_BYTES);
      for (let index = 0; index * vector.sectorBytes < DATA_BYTES; index++)
        assertSector(all.subarray(index * vector.sectorBytes, (index + 1) * vector.sectorBytes), index);
      // Ranges that are no whole sectors, and places that are not at a word's beginning.
      for (const [offset, length] of [
        [1, 1],
        [511, 2],
        [700, 9000],
        [DATA_BYTES - 3, 3],
        [4096, 0],
      ] as const) {
        assert.deepEqual(await source.read(offset, length), all.slice(offset, offset + length));
        const into = new Uint8Array(length + 4).subarray(1);
        assert.deepEqual(await source.read(offset, length, { into }), all.slice(offset, offset + length));
      }
      assert.deepEqual(await source.read(4096, 8192, { into: new Uint8Array(8200).subarray(3) }), all.slice(4096, 12288));
    }
  });

  test(`${vector.name}: a wrong passphrase is EACCES`, async () => {
    const [headerSource, data] = openVector(vector);
    await assert.rejects(
      unlockLuks(await readHeader(headerSource), data, [wrong]),
      (error) => isZfsError(error, "EACCES") && error.message.includes(vector.uuid),
    );
  });
}

for (const vector of made.vectors.filter(({ second }) => second))
  test(`${vector.name}: its second slot opens with the key file`, async () => {
    const [headerSource, data] = openVector(vector);
    const source = await unlockLuks(await readHeader(headerSource), data, [new Uint8Array(Buffer.from(made.keyFile, "base64"))]);
    assertSector(await source.read(0, vector.sectorBytes), 0);
  });

const luks2 = made.vectors.find(({ name }) => name === "luks2 pbkdf2 sha512 label")!;
const luks1 = made.vectors.find(({ name }) => name === "luks1 aes-xts-plain64 sha256")!;
const HEADER_BYTES = 16384;

for (const [what, damage] of [
  ["first", (header: Uint8Array) => header.fill(0xee, 4096, 4200)],
  ["first, with its mark", (header: Uint8Array) => header.fill(0, 0, HEADER_BYTES)],
  ["second", (header: Uint8Array) => header.fill(0xee, HEADER_BYTES + 4096, HEADER_BYTES + 4200)],
] as const)
  test(`with the ${what} copy of a LUKS2 header damaged the other one serves`, async () => {
    const header = headerOf(luks2);
    damage(header);
    const [source] = openVector(luks2, header);
    assertSector(await (await unlockLuks(await readHeader(source), source, [passphrase])).read(0, luks2.sectorBytes), 0);
  });

test("with both copies damaged it is ECORRUPT", async () => {
  const header = headerOf(luks2);
  header.fill(0xee, 4096, 4200).fill(0xee, HEADER_BYTES + 4096, HEADER_BYTES + 4200);
  await assert.rejects(readLuks(openVector(luks2, header)[0]), (error) => isZfsError(error, "ECORRUPT"));
});

test("what is no LUKS is undefined, and of a version to come ENOTSUP", async () => {
  for (const size of [0, 100, 592, 100_000]) assert.equal(await readLuks(new MemorySource(new Uint8Array(size))), undefined);
  const header = headerOf(luks1);
  header[7] = 3;
  await assert.rejects(readLuks(openVector(luks1, header)[0]), (error) => isZfsError(error, "ENOTSUP"));
});

/** A LUKS2 container whose JSON says something else at some places (`segments.0.type`); its checksum fits. */
async function withJson(changes: Readonly<Record<string, unknown>>): Promise<BlockSource> {
  const header = headerOf(luks2);
  const hash = await hashOf("sha256");
  for (const at of [0, HEADER_BYTES]) {
    const copy = header.subarray(at, at + HEADER_BYTES);
    const json = JSON.parse(new TextDecoder().decode(copy.subarray(4096)).replace(/\0.*$/s, "")) as Record<string, unknown>;
    for (const [path, value] of Object.entries(changes)) {
      const names = path.split(".");
      const last = names.pop() ?? "";
      const place = names.reduce((inner, name) => inner[name] as Record<string, unknown>, json);
      place[last] = value;
    }
    copy.fill(0, 4096);
    copy.set(new TextEncoder().encode(JSON.stringify(json)), 4096);
    copy.fill(0, 448, 512);
    copy.set(hash.digest(copy.slice()), 448);
  }
  return openVector(luks2, header)[0];
}

const argon2 = { type: "argon2id", time: 4, memory: 65536, cpus: 4, salt: "AAAAAAAAAAAAAAAA" };
const slot = {
  type: "luks2",
  key_size: 32,
  area: { type: "raw", offset: "32768", size: "131072", encryption: "aes-xts-plain64", key_size: 32 },
  af: { type: "luks1", stripes: 4000, hash: "sha256" },
  kdf: { type: "pbkdf2", hash: "sha256", iterations: 1000, salt: "AAAA" },
};
const many = (count: number, of: object) => Object.fromEntries(Array.from({ length: count }, (_, i) => [i, of]));
const digest = { type: "pbkdf2", keyslots: [], segments: ["0"], hash: "sha256", iterations: 1000, salt: "AAAA", digest: "AAAA" };
const segment = { type: "crypt", offset: "1048576", size: "dynamic", iv_tweak: "0", encryption: "aes-xts-plain64", sector_size: 4096 };
for (const [what, changes, code, message] of [
  ["a reencryption under way", { "config.requirements": { mandatory: ["online-reencrypt-v2"] } }, "ENOTSUP", /online-reencrypt-v2/],
  ["two segments", { "segments.1": segment }, "ENOTSUP", /2 segments/],
  ["integrity", { "segments.0.integrity": { type: "hmac(sha256)" } }, "ENOTSUP", /hmac\(sha256\)/],
  ["an unknown segment", { "segments.0.type": "hw-opal" }, "ENOTSUP", /hw-opal/],
  ["an unknown cipher", { "segments.0.encryption": "serpent-xts-plain64" }, "ENOTSUP", /cipher serpent/],
  ["an unknown mode", { "segments.0.encryption": "aes-lrw-benbi" }, "ENOTSUP", /aes-lrw-benbi/],
  ["an unknown hash", { "digests.0.hash": "md4x" }, "ENOTSUP", /md4x/],
  ["an unknown derivation", { "keyslots.0.kdf.type": "scrypt" }, "ENOTSUP", /scrypt/],
  ["4 TiB of memory", { "keyslots.0.kdf": { ...argon2, memory: 2 ** 32 } }, "ELIMIT", /argon2Bytes/],
  ["a million passes", { "keyslots.0.kdf": { ...argon2, time: 1e6 } }, "ELIMIT", /1000000 times/],
  ["no threads", { "keyslots.0.kdf": { ...argon2, cpus: 0 } }, "ECORRUPT", /argon2 does not take/],
  ["years of PBKDF2", { "keyslots.0.kdf.iterations": 2 ** 40 }, "ELIMIT", /pbkdf2Iterations/],
  ["2^40 stripes", { "keyslots.0.af.stripes": 2 ** 40 }, "ECORRUPT", /stripes/],
  ["a slot past the end", { "keyslots.0.area.offset": String(2 ** 50) }, "EIO", /ends at/],
  ["data past the end", { "segments.0.offset": String(2 ** 50) }, "ECORRUPT", /past the end/],
  ["an offset of 2^60", { "segments.0.offset": String(2n ** 60n) }, "ECORRUPT", /8 PiB/],
  ["a billion passes over little memory", { "keyslots.0.kdf": { ...argon2, memory: 64, time: 1e9 } }, "ELIMIT", /1000000000 times/],
  ["33 key slots", { keyslots: many(33, slot) }, "ECORRUPT", /33 key slots/],
  ["9 digests", { digests: many(9, digest) }, "ECORRUPT", /9 digests/],
  ["a digest of nothing", { "digests.0.digest": "" }, "ECORRUPT", /digest.*empty/],
  ["no key slots", { keyslots: undefined }, "ECORRUPT", /keyslots is not an object/],
  ["a list for slots", { keyslots: [] }, "ECORRUPT", /keyslots is not an object/],
  ["a slot of no number", { "keyslots.x": {} }, "ECORRUPT", /keyslots.x/],
  ["salt that is no base64", { "digests.0.salt": "!" }, "ECORRUPT", /not base64/],
  ["odd sectors", { "segments.0.sector_size": 513 }, "ECORRUPT", /513/],
  ["huge keys", { "keyslots.0.key_size": 1e9 }, "ECORRUPT", /keys of 1000000000 bytes/],
] satisfies [string, Record<string, unknown>, string, RegExp][])
  test(`a LUKS2 container with ${what} is ${code}`, async () => {
    const source = await withJson(changes);
    await assert.rejects(
      async () => unlockLuks(await readHeader(source), source, [passphrase]),
      (error) => isZfsError(error) && error.code === code && message.test(error.message),
    );
  });

test("slots of higher priority are tried first", async () => {
  // A slot that cannot be opened comes only when the right one did not do.
  const source = await withJson({
    "keyslots.7": {
      type: "luks2",
      key_size: 32,
      priority: 0,
      area: { type: "raw", offset: "32768", size: "131072", encryption: "aes-xts-plain64", key_size: 32 },
      af: { type: "luks1", stripes: 4000, hash: "sha256" },
      kdf: { ...argon2, time: 1e6 },
    },
    "digests.0.keyslots": ["0", "7"],
  });
  const header = await readHeader(source);
  await unlockLuks(header, source, [passphrase]);
  await assert.rejects(unlockLuks(header, source, [wrong]), (error) => isZfsError(error, "ELIMIT"));
});

test("any byte of a header that is wrong gives data or a ZfsError", async () => {
  for (const vector of [luks1, luks2]) {
    await fc.assert(
      fc.asyncProperty(fc.nat(2 * HEADER_BYTES), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const header = headerOf(vector);
        header[at]! ^= flip;
        const [source] = openVector(vector, header);
        try {
          // Numbers of rounds may come out large: one round of patience is enough here.
          const found = await readLuks(source);
          if (found !== undefined) await (await unlockLuks(found, source, [passphrase], { pbkdf2Iterations: 100_000 })).read(0, 512);
        } catch (error) {
          assert.ok(isZfsError(error), String(error));
        }
      }),
      { numRuns: 25 },
    );
  }
});

/** XTS by its definition, in big integers. */
function xtsByDefinition(name: string, key: Uint8Array, number: number, plain: Uint8Array): Uint8Array {
  const half = key.length / 2;
  const [data, tweaks] = [blockCipher(name, key.slice(0, half)), blockCipher(name, key.slice(half))];
  const toNumber = (block: Uint8Array) => BigInt(`0x${Buffer.from(block).reverse().toString("hex")}`);
  const toBlock = (value: bigint) => new Uint8Array(Buffer.from(value.toString(16).padStart(32, "0"), "hex").reverse());
  let tweak = toNumber(tweaks.encrypt(toBlock(BigInt(number))));
  const result = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at += 16) {
    result.set(toBlock(toNumber(data.encrypt(toBlock(toNumber(plain.subarray(at, at + 16)) ^ tweak))) ^ tweak), at);
    tweak <<= 1n;
    if (tweak >> 128n) tweak ^= (1n << 128n) | 0x87n;
  }
  return result;
}

test("XTS is what IEEE 1619 has in its annex", () => {
  // Vectors 1 and 4 (the first block of it) of IEEE 1619-2007, annex B.
  const hex = (text: string) => new Uint8Array(Buffer.from(text, "hex"));
  assert.deepEqual(
    xtsByDefinition("aes", new Uint8Array(32), 0, new Uint8Array(32)),
    hex("917cf69ebd68b2ec9b9fe9a3eadda692cd43d2f59598ed858c02c2652fbf922e"),
  );
  const key = hex("2718281828459045235360287471352631415926535897932384626433832795");
  assert.deepEqual(
    xtsByDefinition(
      "aes",
      key,
      0,
      Uint8Array.from({ length: 16 }, (_, i) => i),
    ),
    hex("27a7479befa1d476489f308cd4cfa6e2"),
  );
});

const camellia = nativeCiphers() === undefined ? undefined : nativeCipher(nativeCiphers()!, "camellia", new Uint8Array(16));
test("decrypting sectors turns back what XTS by its definition made, wherever they begin", async () => {
  const families = camellia === undefined ? ["aes"] : ["aes", "camellia"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...families),
      fc.constantFrom(32, 64),
      fc.constantFrom(512, 1024, 4096),
      fc.oneof(fc.nat(100), fc.integer({ min: 2 ** 32 - 10, max: 2 ** 40 })),
      fc.integer({ min: 1, max: 3 }),
      async (family, keyBytes, sectorBytes, first, count) => {
        const key = Uint8Array.from({ length: keyBytes }, (_, i) => i * 7 + 1);
        const plain = Uint8Array.from({ length: sectorBytes * count }, (_, i) => i * 13);
        const sectors = new Uint8Array(plain.length);
        for (let i = 0; i < count; i++) {
          const number = (first + i) * (sectorBytes / 512);
          sectors.set(xtsByDefinition(family, key, number, plain.subarray(i * sectorBytes, (i + 1) * sectorBytes)), i * sectorBytes);
        }
        (await sectorCipher(`${family}-xts-plain64`, key, { sectorBytes, ivTweak: 0 })).decrypt(sectors, first);
        assert.deepEqual(sectors, plain);
      },
    ),
    { numRuns: 30 },
  );
});

test("the runtime's AES and that in JavaScript agree", {
  skip: nativeCiphers() === undefined && "SKIPPED: a browser has none that answers at once",
}, () => {
  const native = nativeCiphers();
  assert.ok(native !== undefined);
  fc.assert(
    fc.property(
      fc.constantFrom(16, 24, 32),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.integer({ min: 1, max: 20 }),
      (keyBytes, seed, blocks) => {
        const own = nativeCipher(native, "aes", seed.slice(0, keyBytes));
        // Deno has no AES-192 of this kind.
        if (own === undefined) return;
        const portable = portableAes(seed.slice(0, keyBytes));
        const data = Uint8Array.from({ length: blocks * 16 }, (_, i) => i * seed[0]! + i);
        const encrypted = new Uint8Array(own.encrypt(data));
        assert.deepEqual(portable.encrypt(data), encrypted);
        assert.deepEqual(new Uint8Array(own.decrypt(encrypted)), data);
        assert.deepEqual(portable.decrypt(encrypted), data);
      },
    ),
  );
});

test("the runtime's hashes and hash-wasm's agree", {
  skip: nativeHashes() === undefined && "SKIPPED: a browser has none that answer at once",
}, async () => {
  const native = nativeHashes();
  assert.ok(native !== undefined);
  for (const name of ["sha1", "sha224", "sha256", "sha384", "sha512", "ripemd160", "blake2b-512", "blake2s-256"]) {
    const own = nativeHash(native, name);
    if (own === undefined) continue;
    const portable = await portableHash(name);
    assert.equal(own.bytes, portable.bytes);
    for (const length of [0, 1, 64, 1000]) {
      const data = Uint8Array.from({ length }, (_, i) => i);
      assert.deepEqual(new Uint8Array(own.digest(data)), portable.digest(data));
      const derived = await portable.pbkdf2(data, passphrase, 3, 70);
      assert.deepEqual(new Uint8Array(await own.pbkdf2(data, passphrase, 3, 70)), derived);
    }
  }
});

test("a key that was split comes together again", async () => {
  const hash = await hashOf("sha256");
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 20 }),
      fc.nat(255),
      async (key, stripes, seed) => {
        // The splitter of the specification: random pieces, and a last one that makes up for them.
        const split = Uint8Array.from({ length: key.length * stripes }, (_, i) => (i * 31 + seed) & 255);
        let state: Uint8Array = new Uint8Array(key.length);
        for (let stripe = 0; stripe < stripes - 1; stripe++) {
          for (let i = 0; i < key.length; i++) state[i]! ^= split[stripe * key.length + i]!;
          state = diffuse(state, hash);
        }
        for (let i = 0; i < key.length; i++) split[(stripes - 1) * key.length + i] = key[i]! ^ state[i]!;
        assert.deepEqual(mergeKey(split, key.length, stripes, hash), key);
      },
    ),
  );
});

test("ESSIV is the sector's number under the digest of the key", async () => {
  const key = Uint8Array.from({ length: 16 }, (_, i) => i);
  const sector = Uint8Array.from({ length: 512 }, (_, i) => i * 3);
  const iv = Buffer.alloc(16);
  iv.writeUInt32LE(77);
  const salted = createCipheriv("aes-256-ecb", new Uint8Array((await hashOf("sha256")).digest(key)), null)
    .setAutoPadding(false)
    .update(iv);
  const encrypted = new Uint8Array(createCipheriv("aes-128-cbc", key, salted).setAutoPadding(false).update(sector));
  (await sectorCipher("aes-cbc-essiv:sha256", key, { sectorBytes: 512, ivTweak: 0 })).decrypt(encrypted, 77);
  assert.deepEqual(encrypted, sector);
});
