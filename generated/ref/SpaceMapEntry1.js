// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaceMapEntry1_ = {};
/**
 * One-word entry of a space map.
 * @see OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
 */

var SpaceMapEntry1 = (function() {
  function SpaceMapEntry1(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaceMapEntry1.prototype._read = function() {
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
  SpaceMapEntry1.prototype._readLE = function() {
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
  SpaceMapEntry1.prototype._readBE = function() {
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

  var WordBitsBe = SpaceMapEntry1.WordBitsBe = (function() {
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
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntBe(1) != 0;
      this._debug.prefix.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntBe(47);
      this._debug.offset.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntBe(1) != 0;
      this._debug.type.end = this._io.pos;
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntBe(15);
      this._debug.run.end = this._io.pos;
    }
    WordBitsBe.prototype._readBE = function() {
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntBe(1) != 0;
      this._debug.prefix.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntBe(47);
      this._debug.offset.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntBe(1) != 0;
      this._debug.type.end = this._io.pos;
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntBe(15);
      this._debug.run.end = this._io.pos;
    }

    /**
     * 0.
     */

    /**
     * Offset from the start of the map, in the same units.
     */

    /**
     * SM_ALLOC or SM_FREE.
     */

    /**
     * Length in units of 1 << ashift: stored value plus one.
     */

    return WordBitsBe;
  })();

  var WordBitsLe = SpaceMapEntry1.WordBitsLe = (function() {
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
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntLe(15);
      this._debug.run.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntLe(1) != 0;
      this._debug.type.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntLe(47);
      this._debug.offset.end = this._io.pos;
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntLe(1) != 0;
      this._debug.prefix.end = this._io.pos;
    }
    WordBitsLe.prototype._readBE = function() {
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntLe(15);
      this._debug.run.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntLe(1) != 0;
      this._debug.type.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntLe(47);
      this._debug.offset.end = this._io.pos;
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntLe(1) != 0;
      this._debug.prefix.end = this._io.pos;
    }

    /**
     * Length in units of 1 << ashift: stored value plus one.
     */

    /**
     * SM_ALLOC or SM_FREE.
     */

    /**
     * Offset from the start of the map, in the same units.
     */

    /**
     * 0.
     */

    return WordBitsLe;
  })();

  /**
   * The word.
   * @see OpenZFS include/sys/space_map.h SM_OFFSET_DECODE
   */

  return SpaceMapEntry1;
})();
SpaceMapEntry1_.SpaceMapEntry1 = SpaceMapEntry1;

export { SpaceMapEntry1 };
