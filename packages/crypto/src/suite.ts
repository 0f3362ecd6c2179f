/**
 * The ciphers that a dataset can be encrypted with.
 *
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_table
 */
import { ZfsError } from "@zfskit/core";
import { CryptSuite } from "@zfskit/format/dsl";

/** How AES is used: both seal with a MAC of 16 bytes and a nonce of 12. */
export type AesMode = "ccm" | "gcm";

export interface Suite {
  /** Number in DSL_CRYPTO_SUITE: enum zio_encrypt. */
  readonly id: number;
  /** As the property `encryption` shows it. */
  readonly name: string;
  readonly mode: AesMode;
  /** Bytes of the master key, and of those derived of it. */
  readonly keyBytes: 16 | 24 | 32;
}

/** All of them. */
export const suites: readonly Suite[] = [
  { id: CryptSuite.aes128Ccm, name: "aes-128-ccm", mode: "ccm", keyBytes: 16 },
  { id: CryptSuite.aes192Ccm, name: "aes-192-ccm", mode: "ccm", keyBytes: 24 },
  { id: CryptSuite.aes256Ccm, name: "aes-256-ccm", mode: "ccm", keyBytes: 32 },
  { id: CryptSuite.aes128Gcm, name: "aes-128-gcm", mode: "gcm", keyBytes: 16 },
  { id: CryptSuite.aes192Gcm, name: "aes-192-gcm", mode: "gcm", keyBytes: 24 },
  { id: CryptSuite.aes256Gcm, name: "aes-256-gcm", mode: "gcm", keyBytes: 32 },
];

/** @throws {ZfsError} ENOTSUP for a number that is no cipher, or one of a newer OpenZFS */
export function suiteOf(id: number): Suite {
  const suite = suites.find((candidate) => candidate.id === id);
  if (suite === undefined) throw new ZfsError("ENOTSUP", `encryption suite ${id} is not known`);
  return suite;
}
