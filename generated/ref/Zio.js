// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Zio_ = {};
/**
 * Names of the functions that block pointers, dnodes and properties refer to by number.
 * @see OpenZFS include/sys/zio.h enum zio_checksum
 * @see OpenZFS include/sys/zio_compress.h enum zio_compress
 */

var Zio = (function() {
  Zio.Checksum = Object.freeze({
    INHERIT: 0,
    ON: 1,
    OFF: 2,
    LABEL: 3,
    GANG_HEADER: 4,
    ZILOG: 5,
    FLETCHER2: 6,
    FLETCHER4: 7,
    SHA256: 8,
    ZILOG2: 9,
    NOPARITY: 10,
    SHA512: 11,
    SKEIN: 12,
    EDONR: 13,
    BLAKE3: 14,

    0: "INHERIT",
    1: "ON",
    2: "OFF",
    3: "LABEL",
    4: "GANG_HEADER",
    5: "ZILOG",
    6: "FLETCHER2",
    7: "FLETCHER4",
    8: "SHA256",
    9: "ZILOG2",
    10: "NOPARITY",
    11: "SHA512",
    12: "SKEIN",
    13: "EDONR",
    14: "BLAKE3",
  });

  Zio.Compress = Object.freeze({
    INHERIT: 0,
    ON: 1,
    OFF: 2,
    LZJB: 3,
    EMPTY: 4,
    GZIP_1: 5,
    GZIP_2: 6,
    GZIP_3: 7,
    GZIP_4: 8,
    GZIP_5: 9,
    GZIP_6: 10,
    GZIP_7: 11,
    GZIP_8: 12,
    GZIP_9: 13,
    ZLE: 14,
    LZ4: 15,
    ZSTD: 16,

    0: "INHERIT",
    1: "ON",
    2: "OFF",
    3: "LZJB",
    4: "EMPTY",
    5: "GZIP_1",
    6: "GZIP_2",
    7: "GZIP_3",
    8: "GZIP_4",
    9: "GZIP_5",
    10: "GZIP_6",
    11: "GZIP_7",
    12: "GZIP_8",
    13: "GZIP_9",
    14: "ZLE",
    15: "LZ4",
    16: "ZSTD",
  });

  function Zio(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Zio.prototype._read = function() {
  }

  return Zio;
})();
Zio_.Zio = Zio;

export { Zio };
