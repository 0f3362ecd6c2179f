// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Dirent_ = {};
/**
 * Value of an entry of a directory's ZAP. File systems of version 1 have the whole word as object number.
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_TYPE
 * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
 */

var Dirent = (function() {
  Dirent.DirentType = Object.freeze({
    UNKNOWN: 0,
    FIFO: 1,
    CHARACTER_DEVICE: 2,
    DIRECTORY: 4,
    BLOCK_DEVICE: 6,
    REGULAR: 8,
    SYMBOLIC_LINK: 10,
    SOCKET: 12,
    WHITEOUT: 14,

    0: "UNKNOWN",
    1: "FIFO",
    2: "CHARACTER_DEVICE",
    4: "DIRECTORY",
    6: "BLOCK_DEVICE",
    8: "REGULAR",
    10: "SYMBOLIC_LINK",
    12: "SOCKET",
    14: "WHITEOUT",
  });

  function Dirent(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Dirent.prototype._read = function() {
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
  Dirent.prototype._readLE = function() {
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
  Dirent.prototype._readBE = function() {
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

  var WordBitsBe = Dirent.WordBitsBe = (function() {
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
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dirent.DirentType" };
      this.type = this._io.readBitsIntBe(4);
      this._debug.type.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntBe(12);
      this._debug.wordPad.end = this._io.pos;
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntBe(48);
      this._debug.obj.end = this._io.pos;
    }
    WordBitsBe.prototype._readBE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dirent.DirentType" };
      this.type = this._io.readBitsIntBe(4);
      this._debug.type.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntBe(12);
      this._debug.wordPad.end = this._io.pos;
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntBe(48);
      this._debug.obj.end = this._io.pos;
    }

    /**
     * Type of the file: bits 12 to 15 of its mode; 0 if not recorded.
     */

    /**
     * Object number.
     */

    return WordBitsBe;
  })();

  var WordBitsLe = Dirent.WordBitsLe = (function() {
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
      this.wordPad = this._io.readBitsIntLe(12);
      this._debug.wordPad.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dirent.DirentType" };
      this.type = this._io.readBitsIntLe(4);
      this._debug.type.end = this._io.pos;
    }
    WordBitsLe.prototype._readBE = function() {
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntLe(48);
      this._debug.obj.end = this._io.pos;
      this._debug.wordPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.wordPad = this._io.readBitsIntLe(12);
      this._debug.wordPad.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dirent.DirentType" };
      this.type = this._io.readBitsIntLe(4);
      this._debug.type.end = this._io.pos;
    }

    /**
     * Object number.
     */

    /**
     * Type of the file: bits 12 to 15 of its mode; 0 if not recorded.
     */

    return WordBitsLe;
  })();

  /**
   * The integer.
   * @see OpenZFS include/sys/zfs_znode.h ZFS_DIRENT_OBJ
   */

  return Dirent;
})();
Dirent_.Dirent = Dirent;

export { Dirent };
