// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioCksum_ from "./ZioCksum.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZioEck_ = {};
/**
 * Trailer (of a log block: part of the header) of a block that holds its own checksum: labels, gang headers, log blocks. The checksum covers the whole block with these checksum words replaced by a verifier: the block's place for labels and gang headers.
 * @see OpenZFS include/sys/zio.h zio_eck_t
 */

var ZioEck = (function() {
  function ZioEck(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZioEck.prototype._read = function() {
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
  ZioEck.prototype._readLE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
  }
  ZioEck.prototype._readBE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8be();
    this._debug.magic.end = this._io.pos;
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
  }

  /**
   * Always the same number, so it also tells the byte order of the block.
   * @see OpenZFS include/sys/zio.h zio_eck_t.zec_magic
   */

  /**
   * SHA-256 of labels and gang headers. In a log block of the first form Fletcher-2 over the block.
   * @see OpenZFS include/sys/zio.h zio_eck_t.zec_cksum
   */

  return ZioEck;
})();
ZioEck_.ZioEck = ZioEck;

export { ZioEck };
