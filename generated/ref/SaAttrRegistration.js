// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SaAttrRegistration_ = {};
/**
 * A value of the ZAP of attribute names: number, length and way of swapping bytes of an attribute.
 * @see OpenZFS include/sys/sa_impl.h ATTR_ENCODE
 */

var SaAttrRegistration = (function() {
  SaAttrRegistration.SaByteswap = Object.freeze({
    UINT64_ARRAY: 0,
    UINT32_ARRAY: 1,
    UINT16_ARRAY: 2,
    UINT8_ARRAY: 3,
    ACL: 4,

    0: "UINT64_ARRAY",
    1: "UINT32_ARRAY",
    2: "UINT16_ARRAY",
    3: "UINT8_ARRAY",
    4: "ACL",
  });

  function SaAttrRegistration(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SaAttrRegistration.prototype._read = function() {
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
  SaAttrRegistration.prototype._readLE = function() {
    this._debug.word = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.word = new WordBitsBe(this._io, this, this._root, this._is_le);
      this.word._read();
      break;
    case true:
      this.word = new WordBitsLe(this._io, this, this._root, this._is_le);
      this.word._read();
      break;
    }
    this._debug.word.end = this._io.pos;
  }
  SaAttrRegistration.prototype._readBE = function() {
    this._debug.word = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.word = new WordBitsBe(this._io, this, this._root, this._is_le);
      this.word._read();
      break;
    case true:
      this.word = new WordBitsLe(this._io, this, this._root, this._is_le);
      this.word._read();
      break;
    }
    this._debug.word.end = this._io.pos;
  }

  var WordBitsBe = SaAttrRegistration.WordBitsBe = (function() {
    function WordBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    WordBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    WordBitsBe.prototype._readLE = function() {
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntBe(24);
      this._debug.wordPad.end = this._io.pos;
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readBitsIntBe(16);
      this._debug.length.end = this._io.pos;
      this._debug.byteswap = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "SaAttrRegistration.SaByteswap" };
      this.byteswap = this._io.readBitsIntBe(8);
      this._debug.byteswap.end = this._io.pos;
      this._debug.num = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.num = this._io.readBitsIntBe(16);
      this._debug.num.end = this._io.pos;
    }
    WordBitsBe.prototype._readBE = function() {
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntBe(24);
      this._debug.wordPad.end = this._io.pos;
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readBitsIntBe(16);
      this._debug.length.end = this._io.pos;
      this._debug.byteswap = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "SaAttrRegistration.SaByteswap" };
      this.byteswap = this._io.readBitsIntBe(8);
      this._debug.byteswap.end = this._io.pos;
      this._debug.num = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.num = this._io.readBitsIntBe(16);
      this._debug.num.end = this._io.pos;
    }

    /**
     * Length in bytes; 0 if it varies.
     */

    /**
     * How its bytes are swapped.
     */

    /**
     * Number of the attribute, as layouts have it.
     */

    return WordBitsBe;
  })();

  var WordBitsLe = SaAttrRegistration.WordBitsLe = (function() {
    function WordBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    WordBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    WordBitsLe.prototype._readLE = function() {
      this._debug.num = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.num = this._io.readBitsIntLe(16);
      this._debug.num.end = this._io.pos;
      this._debug.byteswap = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "SaAttrRegistration.SaByteswap" };
      this.byteswap = this._io.readBitsIntLe(8);
      this._debug.byteswap.end = this._io.pos;
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readBitsIntLe(16);
      this._debug.length.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntLe(24);
      this._debug.wordPad.end = this._io.pos;
    }
    WordBitsLe.prototype._readBE = function() {
      this._debug.num = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.num = this._io.readBitsIntLe(16);
      this._debug.num.end = this._io.pos;
      this._debug.byteswap = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "SaAttrRegistration.SaByteswap" };
      this.byteswap = this._io.readBitsIntLe(8);
      this._debug.byteswap.end = this._io.pos;
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readBitsIntLe(16);
      this._debug.length.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntLe(24);
      this._debug.wordPad.end = this._io.pos;
    }

    /**
     * Number of the attribute, as layouts have it.
     */

    /**
     * How its bytes are swapped.
     */

    /**
     * Length in bytes; 0 if it varies.
     */

    return WordBitsLe;
  })();

  /**
   * The integer.
   * @see OpenZFS include/sys/sa_impl.h ATTR_ENCODE
   */

  return SaAttrRegistration;
})();
SaAttrRegistration_.SaAttrRegistration = SaAttrRegistration;

export { SaAttrRegistration };
