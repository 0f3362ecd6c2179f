// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapLeafArray_ = {};
/**
 * Chunk of a leaf with 21 bytes of a name or a value. The integers that run through a chain of chunks are big-endian on every machine, and an integer may straddle two chunks; next is in the byte order of the block.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array
 */

var ZapLeafArray = (function() {
  function ZapLeafArray(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZapLeafArray.prototype._read = function() {
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
  ZapLeafArray.prototype._readLE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.array = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.array = this._io.readBytes(21);
    this._debug.array.end = this._io.pos;
    this._debug.next = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.next = this._io.readU2le();
    this._debug.next.end = this._io.pos;
  }
  ZapLeafArray.prototype._readBE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.array = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.array = this._io.readBytes(21);
    this._debug.array.end = this._io.pos;
    this._debug.next = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.next = this._io.readU2be();
    this._debug.next.end = this._io.pos;
  }

  /**
   * ZAP_CHUNK_ARRAY.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_type
   */

  /**
   * Bytes; only as many count as the entry says.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_array
   */

  /**
   * Next chunk of the same name or value.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_array.la_next
   */

  return ZapLeafArray;
})();
ZapLeafArray_.ZapLeafArray = ZapLeafArray;

export { ZapLeafArray };
