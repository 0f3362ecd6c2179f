/** Vectors of the standards. */
import assert from "node:assert/strict";
import { hkdfSync } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { hkdfSha512, hmacSha512, sha512Digest } from "../src/digest.ts";
import { nativeCrypto } from "../src/native-crypto.ts";
import { composedOpener, nativeOpener, type Opener, portableOpener } from "../src/opener.ts";
import { pbkdf2Sha1, portablePbkdf2Sha1, webPbkdf2Sha1 } from "../src/wrapping-key.ts";
import { bytesOf } from "./vectors.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : Buffer.from(bytes).toString("hex"));
const range = (from: number, count: number) => Uint8Array.from({ length: count }, (_, i) => from + i);

/** The ways that this runtime has to open a cipher with keys of a length; the portable one is always among them. */
function openers(mode: "ccm" | "gcm", keyBytes: number): [name: string, opener: Opener][] {
  const crypto = nativeCrypto();
  const native = crypto === undefined ? undefined : nativeOpener(crypto, mode, keyBytes);
  const composed = crypto === undefined || mode === "gcm" ? undefined : composedOpener(crypto, keyBytes);
  const found: [string, Opener][] = [["portable", portableOpener(mode)]];
  if (native !== undefined) found.push(["native", native]);
  if (composed !== undefined) found.push(["composed", composed]);
  return found;
}

const pbkdf2Vectors = [
  { password: "password", salt: "salt", iterations: 1, expected: "0c60c80f961f0e71f3a9b524af6012062fe037a6" },
  { password: "password", salt: "salt", iterations: 2, expected: "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957" },
  { password: "password", salt: "salt", iterations: 4096, expected: "4b007901b765489abead49d926f721d065a429c1" },
  {
    password: "passwordPASSWORDpassword",
    salt: "saltSALTsaltSALTsaltSALTsaltSALTsalt",
    iterations: 4096,
    expected: "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038",
  },
  { password: "pass\0word", salt: "sa\0lt", iterations: 4096, expected: "56fa6aa75548099dcc37d7f03425e0c3" },
];
for (const { password, salt, iterations, expected } of pbkdf2Vectors) {
  test(`RFC 6070: PBKDF2 of ${JSON.stringify(password)}, ${iterations} rounds`, async () => {
    const options = { salt: utf8(salt), iterations, length: expected.length / 2 };
    assert.equal(hex(await pbkdf2Sha1(utf8(password), options)), expected);
    assert.equal(hex(await portablePbkdf2Sha1(utf8(password), options)), expected);
    assert.deepEqual(await webPbkdf2Sha1(utf8(password), options), new Uint8Array(await pbkdf2Sha1(utf8(password), options)));
  });
}

test("FIPS 180-4: SHA-512 of abc", () => {
  const expected = `ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a
    2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f`;
  assert.deepEqual(sha512Digest(utf8("abc")), bytesOf(expected));
});

test("RFC 4231: HMAC-SHA512, test case 2", () => {
  const expected = `164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554
    9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737`;
  assert.deepEqual(hmacSha512(utf8("Jefe"), utf8("what do ya want for nothing?")), bytesOf(expected));
});

test("RFC 5869: HKDF with SHA-512 is what node:crypto makes of any key and info", () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(bytes, bytes, fc.integer({ min: 1, max: 64 }), (material, info, length) => {
      assert.deepEqual(hkdfSha512(material, info, length), new Uint8Array(hkdfSync("sha512", material, new Uint8Array(0), info, length)));
    }),
    { numRuns: 50 },
  );
});

interface AeadVector {
  readonly name: string;
  readonly mode: "ccm" | "gcm";
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
  readonly aad: Uint8Array;
  readonly plaintext: Uint8Array;
  readonly ciphertext: string;
  readonly mac: string;
}

const gcmKey = "feffe9928665731c6d6a8f9467308308";
const gcmText = `d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
  1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39`;
const gcm = (name: string, key: string, ciphertext: string, mac: string): AeadVector => ({
  name: `The Galois/Counter Mode of Operation, ${name}`,
  mode: "gcm",
  key: bytesOf(key),
  iv: bytesOf("cafebabefacedbaddecaf888"),
  aad: bytesOf("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
  plaintext: bytesOf(gcmText),
  ciphertext,
  mac,
});

const aeadVectors: readonly AeadVector[] = [
  gcm(
    "test case 4",
    gcmKey,
    `42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e
     21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091`,
    "5bc94fbc3221a5db94fae95ae7121a47",
  ),
  gcm(
    "test case 10",
    `${gcmKey}feffe9928665731c`,
    `3980ca0b3c00e841eb06fac4872a2757859e1ceaa6efd984628593b40ca1e19c
     7d773d00c144c525ac619d18c84a3f4718e2448b2fe324d9ccda2710`,
    "2519498e80f1478f37ba55bd6d27618c",
  ),
  gcm(
    "test case 16",
    `${gcmKey}${gcmKey}`,
    `522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa
     8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662`,
    "76fc6ece0f4e1768cddf8853bb2d551b",
  ),
  {
    name: "RFC 3610, packet vector 1",
    mode: "ccm",
    key: range(0xc0, 16),
    iv: bytesOf("00000003020100a0a1a2a3a4a5"),
    aad: range(0, 8),
    plaintext: range(8, 23),
    ciphertext: "588c979a61c663d2f066d0c2c0f989806d5f6b61dac384",
    mac: "17e8d12cfdf926e0",
  },
  {
    name: "RFC 3610, packet vector 2",
    mode: "ccm",
    key: range(0xc0, 16),
    iv: bytesOf("00000004030201a0a1a2a3a4a5"),
    aad: range(0, 8),
    plaintext: range(8, 24),
    ciphertext: "72c91a36e135f8cf291ca894085c87e3cc15c439c9e43a3b",
    mac: "a091d56e10400916",
  },
  {
    name: "SP 800-38C, example 1",
    mode: "ccm",
    key: range(0x40, 16),
    iv: range(0x10, 7),
    aad: range(0, 8),
    plaintext: range(0x20, 4),
    ciphertext: "7162015b",
    mac: "4dac255d",
  },
  {
    name: "SP 800-38C, example 3: a nonce of 12 bytes, as that of ZFS",
    mode: "ccm",
    key: range(0x40, 16),
    iv: range(0x10, 12),
    aad: range(0, 20),
    plaintext: range(0x20, 24),
    ciphertext: "e3b201a9f5b71a7a9b1ceaeccd97e70b6176aad9a4428aa5",
    mac: "484392fbc1b09951",
  },
  {
    name: "SP 800-38C, example 4: so much authenticated data that its length takes six bytes",
    mode: "ccm",
    key: range(0x40, 16),
    iv: range(0x10, 13),
    aad: range(0, 65536),
    plaintext: range(0x20, 32),
    ciphertext: "69915dad1e84c6376a68c2967e4dab615ae0fd1faec44cc484828529463ccf72",
    mac: "b4ac6bec93e8598e7f0dadbcea5b",
  },
];
for (const { name, mode, key, iv, aad, plaintext, ciphertext, mac } of aeadVectors) {
  // The runtime's own CCM is made for the lengths of ZFS.
  const able = openers(mode, key.length).filter(([kind]) => mode === "gcm" || kind !== "native");
  for (const [kind, open] of able) {
    test(`${name}, ${kind}`, () => {
      const sealed = { iv, mac: bytesOf(mac), aad, ciphertext: bytesOf(ciphertext) };
      assert.deepEqual(open(key, sealed), plaintext);
      for (const part of ["iv", "mac", "aad", "ciphertext"] as const) {
        const flipped = sealed[part].slice();
        flipped[flipped.length - 1]! ^= 0x80;
        assert.equal(open(key, { ...sealed, [part]: flipped }), undefined, `${part} with one bit turned`);
      }
    });
  }
}
