// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZapLeafChunk_ from "./ZapLeafChunk.js";
import * as ZapLeafHeader_ from "./ZapLeafHeader.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapLeaf_ = {};
/**
 * A whole leaf block of a fat ZAP.
 * @see OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t
 * @see OpenZFS include/sys/zap_leaf.h ZAP_LEAF_NUMCHUNKS_BS
 */

var ZapLeaf = (function() {
  function ZapLeaf(_io, _parent, _root, isLe, blockSize) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this.blockSize = blockSize;
    this._debug = {};

  }
  ZapLeaf.prototype._read = function() {
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
  ZapLeaf.prototype._readLE = function() {
    this._debug.hdr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hdr = new ZapLeafHeader_.ZapLeafHeader(this._io, null, null, this.isLe);
    this.hdr._read();
    this._debug.hdr.end = this._io.pos;
    this._debug.hash = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.hash.arr = [];
    this.hash = [];
    for (var i = 0; i < Math.floor(this.blockSize / 32); i++) {
      this._debug.hash.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hash.push(this._io.readU2le());
      this._debug.hash.arr[i].end = this._io.pos;
    }
    this._debug.hash.end = this._io.pos;
    this._debug.chunks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.chunks.arr = [];
    this._raw_chunks = [];
    this.chunks = [];
    for (var i = 0; i < Math.floor((this.blockSize - 2 * Math.floor(this.blockSize / 32)) / 24) - 2; i++) {
      this._debug.chunks.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_chunks.push(this._io.readBytes(24));
      var _io__raw_chunks = new KaitaiStream(this._raw_chunks[i]);
      var _t_chunks = new ZapLeafChunk_.ZapLeafChunk(_io__raw_chunks, null, null, this.isLe);
      try {
        _t_chunks._read();
      } finally {
        this.chunks.push(_t_chunks);
      }
      this._debug.chunks.arr[i].end = this._io.pos;
    }
    this._debug.chunks.end = this._io.pos;
  }
  ZapLeaf.prototype._readBE = function() {
    this._debug.hdr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hdr = new ZapLeafHeader_.ZapLeafHeader(this._io, null, null, this.isLe);
    this.hdr._read();
    this._debug.hdr.end = this._io.pos;
    this._debug.hash = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.hash.arr = [];
    this.hash = [];
    for (var i = 0; i < Math.floor(this.blockSize / 32); i++) {
      this._debug.hash.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hash.push(this._io.readU2be());
      this._debug.hash.arr[i].end = this._io.pos;
    }
    this._debug.hash.end = this._io.pos;
    this._debug.chunks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.chunks.arr = [];
    this._raw_chunks = [];
    this.chunks = [];
    for (var i = 0; i < Math.floor((this.blockSize - 2 * Math.floor(this.blockSize / 32)) / 24) - 2; i++) {
      this._debug.chunks.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_chunks.push(this._io.readBytes(24));
      var _io__raw_chunks = new KaitaiStream(this._raw_chunks[i]);
      var _t_chunks = new ZapLeafChunk_.ZapLeafChunk(_io__raw_chunks, null, null, this.isLe);
      try {
        _t_chunks._read();
      } finally {
        this.chunks.push(_t_chunks);
      }
      this._debug.chunks.arr[i].end = this._io.pos;
    }
    this._debug.chunks.end = this._io.pos;
  }

  /**
   * Head.
   * @see OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t.l_hdr
   */

  /**
   * Hash table: first entry of each chain, by the bits of the hash that follow the prefix.
   * @see OpenZFS include/sys/zap_leaf.h zap_leaf_phys_t.l_hash
   */

  /**
   * Entries, arrays and free chunks, told apart by their first byte.
   * @see OpenZFS include/sys/zap_leaf.h zap_leaf_chunk_t
   */

  /**
   * Bytes of a block of the ZAP.
   */

  return ZapLeaf;
})();
ZapLeaf_.ZapLeaf = ZapLeaf;

export { ZapLeaf };
