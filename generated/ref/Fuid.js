// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Fuid_ = {};
/**
 * A user or group id with a domain, as in znodes, ACLs and system attributes.
 * @see OpenZFS include/sys/zfs_fuid.h FUID_INDEX
 * @see OpenZFS include/sys/zfs_fuid.h FUID_RID
 */

var Fuid = (function() {
  function Fuid(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Fuid.prototype._read = function() {
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
  Fuid.prototype._readLE = function() {
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
  Fuid.prototype._readBE = function() {
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

  var WordBitsBe = Fuid.WordBitsBe = (function() {
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
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = this._io.readBitsIntBe(32);
      this._debug.index.end = this._io.pos;
      this._debug.rid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rid = this._io.readBitsIntBe(32);
      this._debug.rid.end = this._io.pos;
    }
    WordBitsBe.prototype._readBE = function() {
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = this._io.readBitsIntBe(32);
      this._debug.index.end = this._io.pos;
      this._debug.rid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rid = this._io.readBitsIntBe(32);
      this._debug.rid.end = this._io.pos;
    }

    /**
     * Number of the domain in the file system's FUID table; 0 for none.
     */

    /**
     * Id, alone or in its domain.
     */

    return WordBitsBe;
  })();

  var WordBitsLe = Fuid.WordBitsLe = (function() {
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
      this._debug.rid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rid = this._io.readBitsIntLe(32);
      this._debug.rid.end = this._io.pos;
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = this._io.readBitsIntLe(32);
      this._debug.index.end = this._io.pos;
    }
    WordBitsLe.prototype._readBE = function() {
      this._debug.rid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rid = this._io.readBitsIntLe(32);
      this._debug.rid.end = this._io.pos;
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = this._io.readBitsIntLe(32);
      this._debug.index.end = this._io.pos;
    }

    /**
     * Id, alone or in its domain.
     */

    /**
     * Number of the domain in the file system's FUID table; 0 for none.
     */

    return WordBitsLe;
  })();

  /**
   * The word.
   * @see OpenZFS include/sys/zfs_fuid.h FUID_ENCODE
   */

  return Fuid;
})();
Fuid_.Fuid = Fuid;

export { Fuid };
