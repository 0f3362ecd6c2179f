// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Nvpair_ = {};
/**
 * Head of a pair of a native nvlist. The name with its zero byte follows, then at the next multiple of 8 the value.
 * @see OpenZFS include/sys/nvpair.h nvpair_t
 */

var Nvpair = (function() {
  Nvpair.DataType = Object.freeze({
    UNKNOWN: 0,
    BOOLEAN: 1,
    BYTE: 2,
    INT16: 3,
    UINT16: 4,
    INT32: 5,
    UINT32: 6,
    INT64: 7,
    UINT64: 8,
    STRING: 9,
    BYTE_ARRAY: 10,
    INT16_ARRAY: 11,
    UINT16_ARRAY: 12,
    INT32_ARRAY: 13,
    UINT32_ARRAY: 14,
    INT64_ARRAY: 15,
    UINT64_ARRAY: 16,
    STRING_ARRAY: 17,
    HRTIME: 18,
    NVLIST: 19,
    NVLIST_ARRAY: 20,
    BOOLEAN_VALUE: 21,
    INT8: 22,
    UINT8: 23,
    BOOLEAN_ARRAY: 24,
    INT8_ARRAY: 25,
    UINT8_ARRAY: 26,
    DOUBLE: 27,

    0: "UNKNOWN",
    1: "BOOLEAN",
    2: "BYTE",
    3: "INT16",
    4: "UINT16",
    5: "INT32",
    6: "UINT32",
    7: "INT64",
    8: "UINT64",
    9: "STRING",
    10: "BYTE_ARRAY",
    11: "INT16_ARRAY",
    12: "UINT16_ARRAY",
    13: "INT32_ARRAY",
    14: "UINT32_ARRAY",
    15: "INT64_ARRAY",
    16: "UINT64_ARRAY",
    17: "STRING_ARRAY",
    18: "HRTIME",
    19: "NVLIST",
    20: "NVLIST_ARRAY",
    21: "BOOLEAN_VALUE",
    22: "INT8",
    23: "UINT8",
    24: "BOOLEAN_ARRAY",
    25: "INT8_ARRAY",
    26: "UINT8_ARRAY",
    27: "DOUBLE",
  });

  function Nvpair(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Nvpair.prototype._read = function() {
    switch (this.isLe) {
    case true:
      this._is_le = true;
      break;
    case false:
      this._is_le = false;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  Nvpair.prototype._readLE = function() {
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readS4le();
    this._debug.size.end = this._io.pos;
    this._debug.nameSz = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameSz = this._io.readS2le();
    this._debug.nameSz.end = this._io.pos;
    this._debug.reserve = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserve = this._io.readBytes(2);
    this._debug.reserve.end = this._io.pos;
    this._debug.valueElem = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueElem = this._io.readS4le();
    this._debug.valueElem.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Nvpair.DataType" };
    this.type = this._io.readU4le();
    this._debug.type.end = this._io.pos;
  }
  Nvpair.prototype._readBE = function() {
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readS4be();
    this._debug.size.end = this._io.pos;
    this._debug.nameSz = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameSz = this._io.readS2be();
    this._debug.nameSz.end = this._io.pos;
    this._debug.reserve = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserve = this._io.readBytes(2);
    this._debug.reserve.end = this._io.pos;
    this._debug.valueElem = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueElem = this._io.readS4be();
    this._debug.valueElem.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Nvpair.DataType" };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
  }

  /**
   * Bytes of the whole pair, embedded lists not included; 0 in place of a pair ends the list.
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_size
   */

  /**
   * Bytes of the name with its zero byte.
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_name_sz
   */

  /**
   * Number of elements; 1 if not an array, 0 for a boolean without value.
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_value_elem
   */

  /**
   * What the value is.
   * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_type
   */

  return Nvpair;
})();
Nvpair_.Nvpair = Nvpair;

export { Nvpair };
