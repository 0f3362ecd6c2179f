// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslCryptoKey_ = {};
/**
 * The key of an encrypted dataset is a ZAP, com.datto:crypto_key_obj of its dsl_dir: DSL_CRYPTO_SUITE, DSL_CRYPTO_GUID and DSL_CRYPTO_VERSION as integers, DSL_CRYPTO_IV, DSL_CRYPTO_MAC, DSL_CRYPTO_MASTER_KEY_1 and DSL_CRYPTO_HMAC_KEY_1 as bytes, DSL_CRYPTO_ROOT_DDOBJ the dsl_dir that has the wrapping key, with keyformat, pbkdf2iters and pbkdf2salt. Master and HMAC key are wrapped together by AES of the suite; guid, suite and version are the additional data, 64-bit little-endian each.
 * @see OpenZFS include/sys/dsl_crypt.h DSL_CRYPTO_KEY_CRYPTO_SUITE
 */

var DslCryptoKey = (function() {
  DslCryptoKey.CryptSuite = Object.freeze({
    INHERIT: 0,
    ON: 1,
    OFF: 2,
    AES_128_CCM: 3,
    AES_192_CCM: 4,
    AES_256_CCM: 5,
    AES_128_GCM: 6,
    AES_192_GCM: 7,
    AES_256_GCM: 8,

    0: "INHERIT",
    1: "ON",
    2: "OFF",
    3: "AES_128_CCM",
    4: "AES_192_CCM",
    5: "AES_256_CCM",
    6: "AES_128_GCM",
    7: "AES_192_GCM",
    8: "AES_256_GCM",
  });

  DslCryptoKey.Keyformat = Object.freeze({
    NONE: 0,
    RAW: 1,
    HEX: 2,
    PASSPHRASE: 3,

    0: "NONE",
    1: "RAW",
    2: "HEX",
    3: "PASSPHRASE",
  });

  function DslCryptoKey(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  DslCryptoKey.prototype._read = function() {
  }

  return DslCryptoKey;
})();
DslCryptoKey_.DslCryptoKey = DslCryptoKey;

export { DslCryptoKey };
