// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaceMapDebug_ = {};
/**
 * Debug entry of a space map: says which sync pass wrote the entries that follow. All zero but the prefix, it fills the end of a block.
 * @see OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
 */

var SpaceMapDebug = (function() {
  function SpaceMapDebug(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaceMapDebug.prototype._read = function() {
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
  SpaceMapDebug.prototype._readLE = function() {
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
  SpaceMapDebug.prototype._readBE = function() {
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

  var WordBitsBe = SpaceMapDebug.WordBitsBe = (function() {
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
      this.prefix = this._io.readBitsIntBe(2);
      this._debug.prefix.end = this._io.pos;
      this._debug.action = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.action = this._io.readBitsIntBe(2);
      this._debug.action.end = this._io.pos;
      this._debug.syncpass = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.syncpass = this._io.readBitsIntBe(10);
      this._debug.syncpass.end = this._io.pos;
      this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txg = this._io.readBitsIntBe(50);
      this._debug.txg.end = this._io.pos;
    }
    WordBitsBe.prototype._readBE = function() {
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntBe(2);
      this._debug.prefix.end = this._io.pos;
      this._debug.action = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.action = this._io.readBitsIntBe(2);
      this._debug.action.end = this._io.pos;
      this._debug.syncpass = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.syncpass = this._io.readBitsIntBe(10);
      this._debug.syncpass.end = this._io.pos;
      this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txg = this._io.readBitsIntBe(50);
      this._debug.txg.end = this._io.pos;
    }

    /**
     * SM_DEBUG_PREFIX.
     */

    /**
     * SM_ALLOC or SM_FREE.
     */

    /**
     * Pass of its sync.
     */

    /**
     * Lower bits of the txg.
     */

    return WordBitsBe;
  })();

  var WordBitsLe = SpaceMapDebug.WordBitsLe = (function() {
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
      this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txg = this._io.readBitsIntLe(50);
      this._debug.txg.end = this._io.pos;
      this._debug.syncpass = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.syncpass = this._io.readBitsIntLe(10);
      this._debug.syncpass.end = this._io.pos;
      this._debug.action = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.action = this._io.readBitsIntLe(2);
      this._debug.action.end = this._io.pos;
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntLe(2);
      this._debug.prefix.end = this._io.pos;
    }
    WordBitsLe.prototype._readBE = function() {
      this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txg = this._io.readBitsIntLe(50);
      this._debug.txg.end = this._io.pos;
      this._debug.syncpass = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.syncpass = this._io.readBitsIntLe(10);
      this._debug.syncpass.end = this._io.pos;
      this._debug.action = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.action = this._io.readBitsIntLe(2);
      this._debug.action.end = this._io.pos;
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntLe(2);
      this._debug.prefix.end = this._io.pos;
    }

    /**
     * Lower bits of the txg.
     */

    /**
     * Pass of its sync.
     */

    /**
     * SM_ALLOC or SM_FREE.
     */

    /**
     * SM_DEBUG_PREFIX.
     */

    return WordBitsLe;
  })();

  /**
   * The word.
   * @see OpenZFS include/sys/space_map.h SM_DEBUG_TXG_DECODE
   */

  return SpaceMapDebug;
})();
SpaceMapDebug_.SpaceMapDebug = SpaceMapDebug;

export { SpaceMapDebug };
