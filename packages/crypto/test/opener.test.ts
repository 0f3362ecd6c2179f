/** The ways to open a cipher, against what node:crypto seals and against each other. */
import assert from "node:assert/strict";
import { createCipheriv, getCiphers } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { nativeCrypto } from "../src/native-crypto.ts";
import { cipherOf, composedOpener, nativeOpener, type Opener, portableOpener, type Sealed } from "../src/opener.ts";
import { webOpener } from "../src/web-opener.ts";

interface Case {
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
  readonly aad: Uint8Array;
  readonly plaintext: Uint8Array;
}

function caseOf(keyBytes: number): fc.Arbitrary<Case> {
  return fc.record({
    key: fc.uint8Array({ minLength: keyBytes, maxLength: keyBytes }),
    iv: fc.uint8Array({ minLength: 12, maxLength: 12 }),
    aad: fc.uint8Array({ maxLength: 100 }),
    plaintext: fc.uint8Array({ maxLength: 200 }),
  });
}

function seal(cipher: string, { key, iv, aad, plaintext }: Case): Sealed {
  const sealing = createCipheriv(cipher as "aes-128-ccm", key, iv, { authTagLength: 16 });
  sealing.setAAD(aad, { plaintextLength: plaintext.length });
  const ciphertext = new Uint8Array(Buffer.concat([sealing.update(plaintext), sealing.final()]));
  return { iv, aad, ciphertext, mac: new Uint8Array(sealing.getAuthTag()) };
}

for (const keyBytes of [16, 24, 32]) {
  test(`aes-${keyBytes * 8}-ccm: the MAC of no ciphertext counts too`, () => {
    const sealed = { iv: new Uint8Array(12), aad: new Uint8Array(0), ciphertext: new Uint8Array(0), mac: new Uint8Array(16) };
    const key = new Uint8Array(keyBytes);
    for (const aad of [new Uint8Array(0), new Uint8Array(40).fill(1)])
      assert.equal(cipherOf({ mode: "ccm", keyBytes }).open(key, { ...sealed, aad }), undefined);
  });
}

for (const mode of ["ccm", "gcm"] as const) {
  for (const keyBytes of [16, 24, 32]) {
    const name = `aes-${keyBytes * 8}-${mode}`;
    const crypto = nativeCrypto();
    const ways: (readonly [string, Opener | undefined])[] = [
      ["portable", portableOpener(mode)],
      ["native", crypto && nativeOpener(crypto, mode, keyBytes)],
      ["composed", mode === "ccm" && crypto !== undefined ? composedOpener(crypto, keyBytes) : undefined],
      ["chosen", cipherOf({ mode, keyBytes }).open],
    ];
    // Deno and Bun cannot seal all of them: what they open is held to the vectors of blocks and of standards.
    if (!getCiphers().some((known) => known === name || known === `id-aes${keyBytes * 8}-${mode.toUpperCase()}`)) continue;
    test(`${name}: every way opens what was sealed, and nothing that was changed`, async () => {
      const web = await webOpener(globalThis.crypto.subtle, mode, keyBytes);
      // Chromium has no keys of 24 bytes.
      assert.ok(web !== undefined || keyBytes === 24);
      await fc.assert(
        fc.asyncProperty(caseOf(keyBytes), fc.nat(), fc.integer({ min: 0, max: 7 }), async (one, place, bit) => {
          const sealed = seal(name, one);
          const before = structuredClone(sealed);
          const part = (["iv", "mac", "aad", "ciphertext"] as const).filter((each) => sealed[each].length > 0)[place % 4] ?? "mac";
          const flipped = sealed[part].slice();
          flipped[place % flipped.length]! ^= 1 << bit;
          for (const [way, open] of [...ways, ["WebCrypto", web] as const]) {
            if (open === undefined) continue;
            assert.deepEqual(await open(one.key, sealed), one.plaintext, way);
            assert.equal(await open(one.key, { ...sealed, [part]: flipped }), undefined, `${way}: ${part} changed`);
          }
          assert.deepEqual(sealed, before, "input is borrowed");
        }),
        { numRuns: 60 },
      );
    });
  }
}

test("CCM of a nonce of 12 bytes ends at 16 MiB: more is no block that was ever sealed", () => {
  const sealed = { iv: new Uint8Array(12), mac: new Uint8Array(16), aad: new Uint8Array(0), ciphertext: new Uint8Array(2 ** 24) };
  assert.equal(portableOpener("ccm")(new Uint8Array(16), sealed), undefined);
  assert.equal(cipherOf({ mode: "ccm", keyBytes: 16 }).open(new Uint8Array(16), sealed), undefined);
});
