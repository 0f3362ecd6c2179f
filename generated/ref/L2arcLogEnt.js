// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dva_ from "./Dva.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const L2arcLogEnt_ = {};
/**
 * A buffer on a cache device.
 * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t
 */

var L2arcLogEnt = (function() {
  function L2arcLogEnt(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  L2arcLogEnt.prototype._read = function() {
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
  L2arcLogEnt.prototype._readLE = function() {
    this._debug.dva = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dva = new Dva_.Dva(this._io, null, null, this.isLe);
    this.dva._read();
    this._debug.dva.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8le();
    this._debug.birth.end = this._io.pos;
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
    this._debug.daddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.daddr = this._io.readU8le();
    this._debug.daddr.end = this._io.pos;
    this._debug.complevel = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.complevel = this._io.readU8le();
    this._debug.complevel.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(16);
    this._debug.pad.end = this._io.pos;
  }
  L2arcLogEnt.prototype._readBE = function() {
    this._debug.dva = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dva = new Dva_.Dva(this._io, null, null, this.isLe);
    this.dva._read();
    this._debug.dva.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8be();
    this._debug.birth.end = this._io.pos;
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
    this._debug.daddr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.daddr = this._io.readU8be();
    this._debug.daddr.end = this._io.pos;
    this._debug.complevel = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.complevel = this._io.readU8be();
    this._debug.complevel.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(16);
    this._debug.pad.end = this._io.pos;
  }

  var PropBitsBe = L2arcLogEnt.PropBitsBe = (function() {
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
      this.propPad = this._io.readBitsIntBe(3);
      this._debug.propPad.end = this._io.pos;
      this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.state = this._io.readBitsIntBe(4);
      this._debug.state.end = this._io.pos;
      this._debug.protected = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.protected = this._io.readBitsIntBe(1) != 0;
      this._debug.protected.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntBe(8);
      this._debug.type.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.checksum = this._io.readBitsIntBe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.prefetch = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefetch = this._io.readBitsIntBe(1) != 0;
      this._debug.prefetch.end = this._io.pos;
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
      this.propPad = this._io.readBitsIntBe(3);
      this._debug.propPad.end = this._io.pos;
      this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.state = this._io.readBitsIntBe(4);
      this._debug.state.end = this._io.pos;
      this._debug.protected = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.protected = this._io.readBitsIntBe(1) != 0;
      this._debug.protected.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntBe(8);
      this._debug.type.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.checksum = this._io.readBitsIntBe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.prefetch = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefetch = this._io.readBitsIntBe(1) != 0;
      this._debug.prefetch.end = this._io.pos;
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
     * List of the cache it was on.
     */

    /**
     * Is encrypted or authenticated.
     */

    /**
     * 1 data, 2 metadata.
     */

    /**
     * Unused.
     */

    /**
     * Was prefetched.
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

  var PropBitsLe = L2arcLogEnt.PropBitsLe = (function() {
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
      this._debug.prefetch = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefetch = this._io.readBitsIntLe(1) != 0;
      this._debug.prefetch.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.checksum = this._io.readBitsIntLe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntLe(8);
      this._debug.type.end = this._io.pos;
      this._debug.protected = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.protected = this._io.readBitsIntLe(1) != 0;
      this._debug.protected.end = this._io.pos;
      this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.state = this._io.readBitsIntLe(4);
      this._debug.state.end = this._io.pos;
      this._debug.propPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad = this._io.readBitsIntLe(3);
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
      this._debug.prefetch = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefetch = this._io.readBitsIntLe(1) != 0;
      this._debug.prefetch.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.checksum = this._io.readBitsIntLe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntLe(8);
      this._debug.type.end = this._io.pos;
      this._debug.protected = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.protected = this._io.readBitsIntLe(1) != 0;
      this._debug.protected.end = this._io.pos;
      this._debug.state = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.state = this._io.readBitsIntLe(4);
      this._debug.state.end = this._io.pos;
      this._debug.propPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.propPad = this._io.readBitsIntLe(3);
      this._debug.propPad.end = this._io.pos;
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
     * Was prefetched.
     */

    /**
     * Unused.
     */

    /**
     * 1 data, 2 metadata.
     */

    /**
     * Is encrypted or authenticated.
     */

    /**
     * List of the cache it was on.
     */

    return PropBitsLe;
  })();

  /**
   * The block it is a copy of.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_dva
   */

  /**
   * Its birth.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_birth
   */

  /**
   * Sizes and kind.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_prop
   */

  /**
   * Offset on the device.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_daddr
   */

  /**
   * Level of compression.
   * @see OpenZFS include/sys/arc_impl.h l2arc_log_ent_phys_t.le_complevel
   */

  return L2arcLogEnt;
})();
L2arcLogEnt_.L2arcLogEnt = L2arcLogEnt;

export { L2arcLogEnt };
