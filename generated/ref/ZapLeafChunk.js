// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZapLeafArray_ from "./ZapLeafArray.js";
import * as ZapLeafEntry_ from "./ZapLeafEntry.js";
import * as ZapLeafFree_ from "./ZapLeafFree.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapLeafChunk_ = {};
/**
 * A chunk of a leaf: entry, array or free by its first byte. Needs a stream of its own 24 bytes.
 * @see OpenZFS include/sys/zap_leaf.h zap_leaf_chunk_t
 */

var ZapLeafChunk = (function() {
  ZapLeafChunk.ChunkType = Object.freeze({
    ARRAY: 251,
    ENTRY: 252,
    FREE: 253,

    251: "ARRAY",
    252: "ENTRY",
    253: "FREE",
  });

  function ZapLeafChunk(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZapLeafChunk.prototype._read = function() {
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
  ZapLeafChunk.prototype._readLE = function() {
    this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.kind) {
    case ZapLeafChunk.ChunkType.ARRAY:
      this.body = new ZapLeafArray_.ZapLeafArray(this._io, null, null, this.isLe);
      this.body._read();
      break;
    case ZapLeafChunk.ChunkType.ENTRY:
      this.body = new ZapLeafEntry_.ZapLeafEntry(this._io, null, null, this.isLe);
      this.body._read();
      break;
    case ZapLeafChunk.ChunkType.FREE:
      this.body = new ZapLeafFree_.ZapLeafFree(this._io, null, null, this.isLe);
      this.body._read();
      break;
    }
    this._debug.body.end = this._io.pos;
  }
  ZapLeafChunk.prototype._readBE = function() {
    this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.kind) {
    case ZapLeafChunk.ChunkType.ARRAY:
      this.body = new ZapLeafArray_.ZapLeafArray(this._io, null, null, this.isLe);
      this.body._read();
      break;
    case ZapLeafChunk.ChunkType.ENTRY:
      this.body = new ZapLeafEntry_.ZapLeafEntry(this._io, null, null, this.isLe);
      this.body._read();
      break;
    case ZapLeafChunk.ChunkType.FREE:
      this.body = new ZapLeafFree_.ZapLeafFree(this._io, null, null, this.isLe);
      this.body._read();
      break;
    }
    this._debug.body.end = this._io.pos;
  }

  /**
   * First byte.
   * @see OpenZFS include/sys/zap_leaf.h zap_chunk_type_t
   */
  Object.defineProperty(ZapLeafChunk.prototype, 'kind', {
    get: function() {
      if (this._m_kind !== undefined)
        return this._m_kind;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._debug._m_kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "ZapLeafChunk.ChunkType" };
        this._m_kind = this._io.readU1();
        this._debug._m_kind.end = this._io.pos;
      } else {
        this._debug._m_kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "ZapLeafChunk.ChunkType" };
        this._m_kind = this._io.readU1();
        this._debug._m_kind.end = this._io.pos;
      }
      this._io.seek(_pos);
      return this._m_kind;
    }
  });

  /**
   * The chunk.
   * @see OpenZFS include/sys/zap_leaf.h zap_leaf_chunk_t
   */

  return ZapLeafChunk;
})();
ZapLeafChunk_.ZapLeafChunk = ZapLeafChunk;

export { ZapLeafChunk };
