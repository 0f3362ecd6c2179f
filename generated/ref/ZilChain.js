// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import * as ZioEck_ from "./ZioEck.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZilChain_ = {};
/**
 * Head of a log block of the newer form (checksum zilog2): records follow it. In the older form (checksum zilog) records come first and these 184 bytes end the block. The last block of a chain is one that does not verify.
 * @see OpenZFS include/sys/zil.h zil_chain_t
 */

var ZilChain = (function() {
  function ZilChain(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZilChain.prototype._read = function() {
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
  ZilChain.prototype._readLE = function() {
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(8);
    this._debug.pad.end = this._io.pos;
    this._debug.nextBlk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextBlk = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.nextBlk._read();
    this._debug.nextBlk.end = this._io.pos;
    this._debug.nused = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nused = this._io.readU8le();
    this._debug.nused.end = this._io.pos;
    this._debug.eck = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.eck = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.eck._read();
    this._debug.eck.end = this._io.pos;
  }
  ZilChain.prototype._readBE = function() {
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(8);
    this._debug.pad.end = this._io.pos;
    this._debug.nextBlk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextBlk = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.nextBlk._read();
    this._debug.nextBlk.end = this._io.pos;
    this._debug.nused = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nused = this._io.readU8be();
    this._debug.nused.end = this._io.pos;
    this._debug.eck = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.eck = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.eck._read();
    this._debug.eck.end = this._io.pos;
  }

  /**
   * Next block of the chain, allocated but perhaps never written.
   * @see OpenZFS include/sys/zil.h zil_chain_t.zc_next_blk
   */

  /**
   * Bytes in use: from the start of the block in the newer form, of records in the older. The checksum covers these rounded up to 4 KiB in the newer form.
   * @see OpenZFS include/sys/zil.h zil_chain_t.zc_nused
   */

  /**
   * Checksum of the block; its verifier is the checksum words of the pointer that leads here.
   * @see OpenZFS include/sys/zil.h zil_chain_t.zc_eck
   */

  return ZilChain;
})();
ZilChain_.ZilChain = ZilChain;

export { ZilChain };
