// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioCksum_ from "./ZioCksum.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtKey_ = {};
/**
 * Key of a dedup table's ZAP: five words.
 * @see OpenZFS include/sys/ddt.h ddt_key_t
 */

var DdtKey = (function() {
  function DdtKey(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtKey.prototype._read = function() {
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
  DdtKey.prototype._readLE = function() {
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
    this._debug.prop = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.prop = new PropBitsBe(this._io, this, this._root, this._is_le);
      this.prop._read();
      break;
    case true:
      this.prop = new PropBitsLe(this._io, this, this._root, this._is_le);
      this.prop._read();
      break;
    }
    this._debug.prop.end = this._io.pos;
  }
  DdtKey.prototype._readBE = function() {
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
    this._debug.prop = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.prop = new PropBitsBe(this._io, this, this._root, this._is_le);
      this.prop._read();
      break;
    case true:
      this.prop = new PropBitsLe(this._io, this, this._root, this._is_le);
      this.prop._read();
      break;
    }
    this._debug.prop.end = this._io.pos;
  }

  var PropBitsBe = DdtKey.PropBitsBe = (function() {
    function PropBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    PropBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    PropBitsBe.prototype._readLE = function() {
      this._debug.propPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad = this._io.readBitsIntBe(24);
      this._debug.propPad.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntBe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntBe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntBe(16);
      this._debug.psize.end = this._io.pos;
      this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lsize = this._io.readBitsIntBe(16);
      this._debug.lsize.end = this._io.pos;
    }
    PropBitsBe.prototype._readBE = function() {
      this._debug.propPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad = this._io.readBitsIntBe(24);
      this._debug.propPad.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntBe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntBe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntBe(16);
      this._debug.psize.end = this._io.pos;
      this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lsize = this._io.readBitsIntBe(16);
      this._debug.lsize.end = this._io.pos;
    }

    /**
     * The block is encrypted.
     */

    /**
     * Compression function.
     */

    /**
     * Size as stored, likewise.
     */

    /**
     * Size of the data: stored value plus one, in sectors.
     */

    return PropBitsBe;
  })();

  var PropBitsLe = DdtKey.PropBitsLe = (function() {
    function PropBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    PropBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    PropBitsLe.prototype._readLE = function() {
      this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lsize = this._io.readBitsIntLe(16);
      this._debug.lsize.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntLe(16);
      this._debug.psize.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntLe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntLe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.propPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad = this._io.readBitsIntLe(24);
      this._debug.propPad.end = this._io.pos;
    }
    PropBitsLe.prototype._readBE = function() {
      this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lsize = this._io.readBitsIntLe(16);
      this._debug.lsize.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntLe(16);
      this._debug.psize.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntLe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntLe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.propPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad = this._io.readBitsIntLe(24);
      this._debug.propPad.end = this._io.pos;
    }

    /**
     * Size of the data: stored value plus one, in sectors.
     */

    /**
     * Size as stored, likewise.
     */

    /**
     * Compression function.
     */

    /**
     * The block is encrypted.
     */

    return PropBitsLe;
  })();

  /**
   * Checksum of the block.
   * @see OpenZFS include/sys/ddt.h ddt_key_t.ddk_cksum
   */

  /**
   * Its sizes and compression.
   * @see OpenZFS include/sys/ddt.h ddt_key_t.ddk_prop
   */

  return DdtKey;
})();
DdtKey_.DdtKey = DdtKey;

export { DdtKey };
