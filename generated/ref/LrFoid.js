// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrFoid_ = {};
/**
 * An object number in a record that creates it: with the number of dnode slots.
 * @see OpenZFS include/sys/zil.h LR_FOID_GET_OBJ
 * @see OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
 */

var LrFoid = (function() {
  function LrFoid(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrFoid.prototype._read = function() {
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
  LrFoid.prototype._readLE = function() {
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
  LrFoid.prototype._readBE = function() {
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

  var WordBitsBe = LrFoid.WordBitsBe = (function() {
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
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntBe(8);
      this._debug.slots.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntBe(8);
      this._debug.wordPad.end = this._io.pos;
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntBe(48);
      this._debug.obj.end = this._io.pos;
    }
    WordBitsBe.prototype._readBE = function() {
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntBe(8);
      this._debug.slots.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntBe(8);
      this._debug.wordPad.end = this._io.pos;
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntBe(48);
      this._debug.obj.end = this._io.pos;
    }

    /**
     * Slots of its dnode: stored value plus one.
     */

    /**
     * Object.
     */

    return WordBitsBe;
  })();

  var WordBitsLe = LrFoid.WordBitsLe = (function() {
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
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntLe(48);
      this._debug.obj.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntLe(8);
      this._debug.wordPad.end = this._io.pos;
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntLe(8);
      this._debug.slots.end = this._io.pos;
    }
    WordBitsLe.prototype._readBE = function() {
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntLe(48);
      this._debug.obj.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntLe(8);
      this._debug.wordPad.end = this._io.pos;
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntLe(8);
      this._debug.slots.end = this._io.pos;
    }

    /**
     * Object.
     */

    /**
     * Slots of its dnode: stored value plus one.
     */

    return WordBitsLe;
  })();

  /**
   * The word.
   * @see OpenZFS include/sys/zil.h LR_FOID_GET_SLOTS
   */

  return LrFoid;
})();
LrFoid_.LrFoid = LrFoid;

export { LrFoid };
