// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioCksum_ from "./ZioCksum.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const L2arcLogBlkptr_ = {};
/**
 * Points to a block of a cache device's log.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t
 */

var L2arcLogBlkptr = (function() {
  function L2arcLogBlkptr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  L2arcLogBlkptr.prototype._read = function() {
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
  L2arcLogBlkptr.prototype._readLE = function() {
    this._debug.daddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.daddr = this._io.readU8le();
    this._debug.daddr.end = this._io.pos;
    this._debug.payloadAsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadAsize = this._io.readU8le();
    this._debug.payloadAsize.end = this._io.pos;
    this._debug.payloadStart = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadStart = this._io.readU8le();
    this._debug.payloadStart.end = this._io.pos;
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
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
  }
  L2arcLogBlkptr.prototype._readBE = function() {
    this._debug.daddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.daddr = this._io.readU8be();
    this._debug.daddr.end = this._io.pos;
    this._debug.payloadAsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadAsize = this._io.readU8be();
    this._debug.payloadAsize.end = this._io.pos;
    this._debug.payloadStart = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadStart = this._io.readU8be();
    this._debug.payloadStart.end = this._io.pos;
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
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
  }

  var PropBitsBe = L2arcLogBlkptr.PropBitsBe = (function() {
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
      this._debug.propPad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad1 = this._io.readBitsIntBe(16);
      this._debug.propPad1.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntBe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.propPad0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad0 = this._io.readBitsIntBe(1) != 0;
      this._debug.propPad0.end = this._io.pos;
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
      this._debug.propPad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad1 = this._io.readBitsIntBe(16);
      this._debug.propPad1.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntBe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.propPad0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad0 = this._io.readBitsIntBe(1) != 0;
      this._debug.propPad0.end = this._io.pos;
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
     * Checksum function.
     */

    /**
     * Compression function.
     */

    /**
     * Bytes as stored, likewise.
     */

    /**
     * Bytes uncompressed: stored value plus one, in sectors.
     */

    return PropBitsBe;
  })();

  var PropBitsLe = L2arcLogBlkptr.PropBitsLe = (function() {
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
      this._debug.propPad0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad0 = this._io.readBitsIntLe(1) != 0;
      this._debug.propPad0.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntLe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.propPad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad1 = this._io.readBitsIntLe(16);
      this._debug.propPad1.end = this._io.pos;
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
      this._debug.propPad0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad0 = this._io.readBitsIntLe(1) != 0;
      this._debug.propPad0.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntLe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.propPad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad1 = this._io.readBitsIntLe(16);
      this._debug.propPad1.end = this._io.pos;
    }

    /**
     * Bytes uncompressed: stored value plus one, in sectors.
     */

    /**
     * Bytes as stored, likewise.
     */

    /**
     * Compression function.
     */

    /**
     * Checksum function.
     */

    return PropBitsLe;
  })();

  /**
   * Its offset on the device.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_daddr
   */

  /**
   * Bytes of the buffers it lists.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_asize
   */

  /**
   * Offset of the first of them.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_payload_start
   */

  /**
   * Its size and functions.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_prop
   */

  /**
   * Its checksum.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_blkptr_t.lbp_cksum
   */

  return L2arcLogBlkptr;
})();
L2arcLogBlkptr_.L2arcLogBlkptr = L2arcLogBlkptr;

export { L2arcLogBlkptr };
