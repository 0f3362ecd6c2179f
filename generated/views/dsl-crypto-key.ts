// Made by tools/codegen from specs/dsl/dsl_crypto_key.ksy; do not edit.

/** Bytes of a user's key. */
export const WRAPPING_KEY_LEN = 32;

/** Bytes of DSL_CRYPTO_IV. */
export const WRAPPING_IV_LEN = 12;

/** Bytes of DSL_CRYPTO_MAC. */
export const WRAPPING_MAC_LEN = 16;

/** Bytes of DSL_CRYPTO_MASTER_KEY_1; the suite's key length of them are used. */
export const MASTER_KEY_MAX_LEN = 32;

/** Bytes of DSL_CRYPTO_HMAC_KEY_1. */
export const SHA512_HMAC_KEYLEN = 64;

/** DSL_CRYPTO_VERSION; 0 is a format of prereleases. */
export const ZIO_CRYPT_KEY_CURRENT_VERSION = 1;

export const CryptSuite = {
  inherit: 0,
  /** The default, aes_256_gcm. */
  on: 1,
  off: 2,
  aes128Ccm: 3,
  aes192Ccm: 4,
  aes256Ccm: 5,
  aes128Gcm: 6,
  aes192Gcm: 7,
  aes256Gcm: 8,
} as const;
export type CryptSuite = (typeof CryptSuite)[keyof typeof CryptSuite];
/** The names of CryptSuite as the specification has them. */
export const CryptSuiteNames: Readonly<Record<number, string>> = {
  0: "inherit",
  1: "on",
  2: "off",
  3: "aes_128_ccm",
  4: "aes_192_ccm",
  5: "aes_256_ccm",
  6: "aes_128_gcm",
  7: "aes_192_gcm",
  8: "aes_256_gcm",
};

export const Keyformat = {
  none: 0,
  /** 32 bytes. */
  raw: 1,
  /** 64 hex digits. */
  hex: 2,
  /** PBKDF2 with HMAC-SHA1. */
  passphrase: 3,
} as const;
export type Keyformat = (typeof Keyformat)[keyof typeof Keyformat];
/** The names of Keyformat as the specification has them. */
export const KeyformatNames: Readonly<Record<number, string>> = {
  0: "none",
  1: "raw",
  2: "hex",
  3: "passphrase",
};
