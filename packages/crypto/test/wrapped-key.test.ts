/** Keys of users, and the keys that they seal. */
import assert from "node:assert/strict";
import { createCipheriv } from "node:crypto";
import { test } from "node:test";
import { defaultLimits, isZfsError, type ZfsErrorCode } from "@zfskit/core";
import { CryptSuite, Keyformat } from "@zfskit/format";
import { unwrapKey, type WrappedKey } from "../src/wrapped-key.ts";
import { deriveWrappingKey, type KeyFormatFacts, type KeyMaterial } from "../src/wrapping-key.ts";
import { bytesOf, dataset, datasets } from "./vectors.ts";

const raw: KeyFormatFacts = { keyformat: Keyformat.raw, pbkdf2Salt: 0n, pbkdf2Iterations: 0n };
const hex: KeyFormatFacts = { ...raw, keyformat: Keyformat.hex };
const passphrase: KeyFormatFacts = { keyformat: Keyformat.passphrase, pbkdf2Salt: 1n, pbkdf2Iterations: 1n };
const key = Uint8Array.from({ length: 32 }, (_, i) => i * 7);
const digits = Buffer.from(key).toString("hex");
const utf8 = (text: string) => new TextEncoder().encode(text);

for (const { name, key: material, format, wrapped } of datasets) {
  test(`${name}: the key opens the master key, another does not`, async () => {
    const right = await deriveWrappingKey(material, format, defaultLimits);
    assert.ok(unwrapKey(right, wrapped) !== undefined);
    assert.equal(unwrapKey(key, wrapped), undefined);
    for (const field of ["iv", "mac", "hmacKey"] as const) {
      const changed = wrapped[field].slice();
      changed[0]! ^= 1;
      assert.equal(unwrapKey(right, { ...wrapped, [field]: changed }), undefined, field);
    }
    assert.equal(unwrapKey(right, { ...wrapped, guid: wrapped.guid ^ 1n }), undefined, "guid");
    assert.equal(unwrapKey(right, { ...wrapped, version: 0 }), undefined, "version");
  });
}

const same: readonly { readonly name: string; readonly material: KeyMaterial; readonly facts: KeyFormatFacts }[] = [
  { name: "raw bytes", material: key, facts: raw },
  { name: "hex digits of a raw key", material: { hex: digits }, facts: raw },
  { name: "hex digits", material: { hex: digits }, facts: hex },
  { name: "hex digits in capitals", material: { hex: digits.toUpperCase() }, facts: hex },
  { name: "raw bytes of a hex key", material: key, facts: hex },
  { name: "a file of raw bytes", material: { keyFile: key }, facts: raw },
  { name: "a file of hex digits that ends with its line", material: { keyFile: utf8(`${digits}\n`) }, facts: hex },
];
for (const { name, material, facts } of same) {
  test(`a key as ${name}`, async () => {
    const derived = await deriveWrappingKey(material, facts, defaultLimits);
    assert.deepEqual(derived, key);
    if (material instanceof Uint8Array) assert.notEqual(derived, material, "fresh bytes: they are wiped later");
  });
}

test("a passphrase is the same as text, bytes and a file that ends with its line", async () => {
  const expected = await deriveWrappingKey({ passphrase: "größer" }, passphrase, defaultLimits);
  assert.deepEqual(await deriveWrappingKey({ passphrase: utf8("größer") }, passphrase, defaultLimits), expected);
  assert.deepEqual(await deriveWrappingKey({ keyFile: utf8("größer\n") }, passphrase, defaultLimits), expected);
  assert.notDeepEqual(await deriveWrappingKey({ passphrase: "größer " }, passphrase, defaultLimits), expected);
});

const refused: readonly {
  readonly name: string;
  readonly material: KeyMaterial;
  readonly facts: KeyFormatFacts;
  readonly code: ZfsErrorCode;
}[] = [
  { name: "31 raw bytes", material: key.subarray(1), facts: raw, code: "EINVAL" },
  { name: "a file of 33 raw bytes", material: { keyFile: new Uint8Array(33) }, facts: raw, code: "EINVAL" },
  { name: "63 hex digits", material: { hex: digits.slice(1) }, facts: hex, code: "EINVAL" },
  { name: "something else than hex digits", material: { hex: `${digits.slice(1)}g` }, facts: hex, code: "EINVAL" },
  { name: "a passphrase for a hex key", material: { passphrase: digits }, facts: hex, code: "EINVAL" },
  { name: "hex digits for a passphrase", material: { hex: digits }, facts: passphrase, code: "EINVAL" },
  { name: "raw bytes for a passphrase", material: key, facts: passphrase, code: "EINVAL" },
  { name: "a format of the future", material: key, facts: { ...raw, keyformat: 9 }, code: "ENOTSUP" },
  { name: "a passphrase of no rounds", material: { passphrase: "x" }, facts: { ...passphrase, pbkdf2Iterations: 0n }, code: "ECORRUPT" },
  {
    name: "a passphrase of 2^64 - 1 rounds",
    material: { passphrase: "x" },
    facts: { ...passphrase, pbkdf2Iterations: 2n ** 64n - 1n },
    code: "ELIMIT",
  },
];
for (const { name, material, facts, code } of refused) {
  test(`a key as ${name} is ${code}`, async () => {
    await assert.rejects(deriveWrappingKey(material, facts, defaultLimits), (error) => isZfsError(error, code));
  });
}

test("limits.pbkdf2Iterations is named, and is the last number of rounds allowed", async () => {
  const facts = { ...passphrase, pbkdf2Iterations: 3n };
  await deriveWrappingKey({ passphrase: "x" }, facts, { pbkdf2Iterations: 3 });
  await assert.rejects(
    deriveWrappingKey({ passphrase: "x" }, facts, { pbkdf2Iterations: 2 }),
    (error) => isZfsError(error, "ELIMIT") && /limits\.pbkdf2Iterations/.test(error.message),
  );
});

test("version 0 seals with the guid alone as what is authenticated beside", () => {
  const guid = 0x0123456789abcdefn;
  const aad = bytesOf("efcdab8967452301");
  const masterKey = new Uint8Array(24).fill(1);
  const hmacKey = new Uint8Array(64).fill(2);
  const iv = new Uint8Array(12).fill(3);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(aad);
  const sealed = Buffer.concat([cipher.update(masterKey), cipher.update(hmacKey), cipher.final()]);
  const wrapped: WrappedKey = {
    suite: CryptSuite.aes192Gcm,
    version: 0,
    guid,
    iv,
    mac: new Uint8Array(cipher.getAuthTag()),
    masterKey: new Uint8Array([...sealed.subarray(0, 24), ...new Uint8Array(8)]),
    hmacKey: new Uint8Array(sealed.subarray(24)),
  };
  const opened = unwrapKey(key, wrapped);
  assert.equal(opened?.version, 0);
  assert.equal(opened?.suite.name, "aes-192-gcm");
  assert.equal(unwrapKey(key, { ...wrapped, version: 1 }), undefined);
});

test("what OpenZFS does not have is named", () => {
  const { wrapped } = dataset("crypt/hex");
  assert.throws(
    () => unwrapKey(key, { ...wrapped, version: 2 }),
    (error) => isZfsError(error, "ENOTSUP") && /format 2/.test(error.message),
  );
  for (const suite of [0, 1, 2, 9])
    assert.throws(
      () => unwrapKey(key, { ...wrapped, suite }),
      (error) => isZfsError(error, "ENOTSUP"),
    );
  for (const field of ["iv", "mac", "masterKey", "hmacKey"] as const)
    assert.throws(
      () => unwrapKey(key, { ...wrapped, [field]: new Uint8Array(3) }),
      (error) => isZfsError(error, "ECORRUPT"),
      field,
    );
});
