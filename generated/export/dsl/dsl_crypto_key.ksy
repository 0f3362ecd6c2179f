# Made by tools/codegen from specs/dsl/dsl_crypto_key.ksy; do not edit.
meta:
  id: dsl_crypto_key
  endian: be
  license: MIT
  ks-version: 0.11
doc: "The key of an encrypted dataset is a ZAP, com.datto:crypto_key_obj of its dsl_dir: DSL_CRYPTO_SUITE,
  DSL_CRYPTO_GUID and DSL_CRYPTO_VERSION as integers, DSL_CRYPTO_IV, DSL_CRYPTO_MAC, DSL_CRYPTO_MASTER_KEY_1 and
  DSL_CRYPTO_HMAC_KEY_1 as bytes, DSL_CRYPTO_ROOT_DDOBJ the dsl_dir that has the wrapping key, with keyformat,
  pbkdf2iters and pbkdf2salt. Master and HMAC key are wrapped together by AES of the suite; guid, suite and version are
  the additional data, 64-bit little-endian each."
doc-ref: OpenZFS include/sys/dsl_crypt.h DSL_CRYPTO_KEY_CRYPTO_SUITE
seq: []
enums:
  crypt_suite:
    0:
      id: inherit
    1:
      id: on
      doc: The default, aes_256_gcm.
    2:
      id: off
    3:
      id: aes_128_ccm
    4:
      id: aes_192_ccm
    5:
      id: aes_256_ccm
    6:
      id: aes_128_gcm
    7:
      id: aes_192_gcm
    8:
      id: aes_256_gcm
  keyformat:
    0:
      id: none
    1:
      id: raw
      doc: 32 bytes.
    2:
      id: hex
      doc: 64 hex digits.
    3:
      id: passphrase
      doc: PBKDF2 with HMAC-SHA1.
