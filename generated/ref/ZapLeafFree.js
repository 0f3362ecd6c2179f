// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapLeafFree_ = {};
/**
 * Chunk of a leaf that is not used.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_free
 */

var ZapLeafFree = (function() {
  function ZapLeafFree(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZapLeafFree.prototype._read = function() {
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
  ZapLeafFree.prototype._readLE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(21);
    this._debug.pad.end = this._io.pos;
    this._debug.next = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.next = this._io.readU2le();
    this._debug.next.end = this._io.pos;
  }
  ZapLeafFree.prototype._readBE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(21);
    this._debug.pad.end = this._io.pos;
    this._debug.next = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.next = this._io.readU2be();
    this._debug.next.end = this._io.pos;
  }

  /**
   * ZAP_CHUNK_FREE.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_type
   */

  /**
   * Next free chunk.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_free.lf_next
   */

  return ZapLeafFree;
})();
ZapLeafFree_.ZapLeafFree = ZapLeafFree;

export { ZapLeafFree };
