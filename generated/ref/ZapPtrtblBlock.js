// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Zap_ from "./Zap.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapPtrtblBlock_ = {};
/**
 * The whole first block of a fat ZAP.
 * @see OpenZFS include/sys/zap_impl.h ZAP_EMBEDDED_PTRTBL_ENT
 */

var ZapPtrtblBlock = (function() {
  function ZapPtrtblBlock(_io, _parent, _root, isLe, blockSize) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this.blockSize = blockSize;
    this._debug = {};

  }
  ZapPtrtblBlock.prototype._read = function() {
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
  ZapPtrtblBlock.prototype._readLE = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.header = new Zap_.Zap(this._io, null, null, this.isLe);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(Math.floor(this.blockSize / 2) - 104);
    this._debug.pad.end = this._io.pos;
    this._debug.ptrtbl = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.ptrtbl.arr = [];
    this.ptrtbl = [];
    for (var i = 0; i < Math.floor(this.blockSize / 16); i++) {
      this._debug.ptrtbl.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ptrtbl.push(this._io.readU8le());
      this._debug.ptrtbl.arr[i].end = this._io.pos;
    }
    this._debug.ptrtbl.end = this._io.pos;
  }
  ZapPtrtblBlock.prototype._readBE = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.header = new Zap_.Zap(this._io, null, null, this.isLe);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(Math.floor(this.blockSize / 2) - 104);
    this._debug.pad.end = this._io.pos;
    this._debug.ptrtbl = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.ptrtbl.arr = [];
    this.ptrtbl = [];
    for (var i = 0; i < Math.floor(this.blockSize / 16); i++) {
      this._debug.ptrtbl.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ptrtbl.push(this._io.readU8be());
      this._debug.ptrtbl.arr[i].end = this._io.pos;
    }
    this._debug.ptrtbl.end = this._io.pos;
  }

  /**
   * Head.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t
   */

  /**
   * Embedded pointer table, half the block.
   * @see OpenZFS include/sys/zap_impl.h ZAP_EMBEDDED_PTRTBL_SHIFT
   */

  /**
   * Bytes of a block of the ZAP.
   */

  return ZapPtrtblBlock;
})();
ZapPtrtblBlock_.ZapPtrtblBlock = ZapPtrtblBlock;

export { ZapPtrtblBlock };
