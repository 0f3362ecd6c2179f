// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZioCksum_ = {};
/**
 * A 256-bit checksum as four words in the byte order of whoever wrote them.
 * @see OpenZFS include/sys/spa_checksum.h zio_cksum_t
 */

var ZioCksum = (function() {
  function ZioCksum(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZioCksum.prototype._read = function() {
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
  ZioCksum.prototype._readLE = function() {
    this._debug.word = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.word.arr = [];
    this.word = [];
    for (var i = 0; i < 4; i++) {
      this._debug.word.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.word.push(this._io.readU8le());
      this._debug.word.arr[i].end = this._io.pos;
    }
    this._debug.word.end = this._io.pos;
  }
  ZioCksum.prototype._readBE = function() {
    this._debug.word = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.word.arr = [];
    this.word = [];
    for (var i = 0; i < 4; i++) {
      this._debug.word.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.word.push(this._io.readU8be());
      this._debug.word.arr[i].end = this._io.pos;
    }
    this._debug.word.end = this._io.pos;
  }

  /**
   * The words; the first is the most significant of a SHA-256, and the running sum A of a Fletcher.
   * @see OpenZFS include/sys/spa_checksum.h zio_cksum_t.zc_word
   */

  return ZioCksum;
})();
ZioCksum_.ZioCksum = ZioCksum;

export { ZioCksum };
