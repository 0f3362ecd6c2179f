// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dmu_ from "./Dmu.js";
import * as Dva_ from "./Dva.js";
import * as ZioCksum_ from "./ZioCksum.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Blkptr_ = {};
/**
 * Points to a block: up to three copies, sizes, how it is compressed and checksummed, when it was born. Words 0-5 are the DVAs, 6 prop, 7 prop2, 8 unused, 9 and 10 the births, 11 fill, 12-15 the checksum. With bit E (embedded) set the same 128 bytes hold data, see blkptr_embedded; with bit X (crypt) set see blkptr_encrypted. A hole is not embedded and its first DVA is zero; it may still state size, level, type and birth.
 * @see OpenZFS include/sys/spa.h blkptr_t
 */

var Blkptr = (function() {
  function Blkptr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Blkptr.prototype._read = function() {
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
  Blkptr.prototype._readLE = function() {
    this._debug.dvas = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.dvas.arr = [];
    this.dvas = [];
    for (var i = 0; i < 3; i++) {
      this._debug.dvas.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_dvas = new Dva_.Dva(this._io, null, null, this.isLe);
      try {
        _t_dvas._read();
      } finally {
        this.dvas.push(_t_dvas);
      }
      this._debug.dvas.arr[i].end = this._io.pos;
    }
    this._debug.dvas.end = this._io.pos;
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
    this._debug.prop2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.prop2 = new Prop2BitsBe(this._io, this, this._root, this._is_le);
      this.prop2._read();
      break;
    case true:
      this.prop2 = new Prop2BitsLe(this._io, this, this._root, this._is_le);
      this.prop2._read();
      break;
    }
    this._debug.prop2.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(8);
    this._debug.pad.end = this._io.pos;
    this._debug.physBirth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physBirth = this._io.readU8le();
    this._debug.physBirth.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8le();
    this._debug.birth.end = this._io.pos;
    this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fill = this._io.readU8le();
    this._debug.fill.end = this._io.pos;
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
  }
  Blkptr.prototype._readBE = function() {
    this._debug.dvas = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.dvas.arr = [];
    this.dvas = [];
    for (var i = 0; i < 3; i++) {
      this._debug.dvas.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_dvas = new Dva_.Dva(this._io, null, null, this.isLe);
      try {
        _t_dvas._read();
      } finally {
        this.dvas.push(_t_dvas);
      }
      this._debug.dvas.arr[i].end = this._io.pos;
    }
    this._debug.dvas.end = this._io.pos;
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
    this._debug.prop2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.prop2 = new Prop2BitsBe(this._io, this, this._root, this._is_le);
      this.prop2._read();
      break;
    case true:
      this.prop2 = new Prop2BitsLe(this._io, this, this._root, this._is_le);
      this.prop2._read();
      break;
    }
    this._debug.prop2.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(8);
    this._debug.pad.end = this._io.pos;
    this._debug.physBirth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physBirth = this._io.readU8be();
    this._debug.physBirth.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8be();
    this._debug.birth.end = this._io.pos;
    this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fill = this._io.readU8be();
    this._debug.fill.end = this._io.pos;
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.cksum._read();
    this._debug.cksum.end = this._io.pos;
  }

  var Prop2BitsBe = Blkptr.Prop2BitsBe = (function() {
    function Prop2BitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Prop2BitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Prop2BitsBe.prototype._readLE = function() {
      this._debug.rewrite = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rewrite = this._io.readBitsIntBe(1) != 0;
      this._debug.rewrite.end = this._io.pos;
      this._debug.prop2Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prop2Pad = this._io.readBitsIntBe(63);
      this._debug.prop2Pad.end = this._io.pos;
    }
    Prop2BitsBe.prototype._readBE = function() {
      this._debug.rewrite = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rewrite = this._io.readBitsIntBe(1) != 0;
      this._debug.rewrite.end = this._io.pos;
      this._debug.prop2Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prop2Pad = this._io.readBitsIntBe(63);
      this._debug.prop2Pad.end = this._io.pos;
    }

    /**
     * R. The block was rewritten at its physical birth, so that is the txg when it was allocated.
     */

    return Prop2BitsBe;
  })();

  var Prop2BitsLe = Blkptr.Prop2BitsLe = (function() {
    function Prop2BitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Prop2BitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Prop2BitsLe.prototype._readLE = function() {
      this._debug.prop2Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prop2Pad = this._io.readBitsIntLe(63);
      this._debug.prop2Pad.end = this._io.pos;
      this._debug.rewrite = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rewrite = this._io.readBitsIntLe(1) != 0;
      this._debug.rewrite.end = this._io.pos;
    }
    Prop2BitsLe.prototype._readBE = function() {
      this._debug.prop2Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prop2Pad = this._io.readBitsIntLe(63);
      this._debug.prop2Pad.end = this._io.pos;
      this._debug.rewrite = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rewrite = this._io.readBitsIntLe(1) != 0;
      this._debug.rewrite.end = this._io.pos;
    }

    /**
     * R. The block was rewritten at its physical birth, so that is the txg when it was allocated.
     */

    return Prop2BitsLe;
  })();

  var PropBitsBe = Blkptr.PropBitsBe = (function() {
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
      this._debug.byteorder = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.byteorder = this._io.readBitsIntBe(1) != 0;
      this._debug.byteorder.end = this._io.pos;
      this._debug.dedup = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dedup = this._io.readBitsIntBe(1) != 0;
      this._debug.dedup.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntBe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.level = this._io.readBitsIntBe(5);
      this._debug.level.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
      this.type = this._io.readBitsIntBe(8);
      this._debug.type.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntBe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntBe(1) != 0;
      this._debug.embedded.end = this._io.pos;
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
      this._debug.byteorder = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.byteorder = this._io.readBitsIntBe(1) != 0;
      this._debug.byteorder.end = this._io.pos;
      this._debug.dedup = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dedup = this._io.readBitsIntBe(1) != 0;
      this._debug.dedup.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntBe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.level = this._io.readBitsIntBe(5);
      this._debug.level.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
      this.type = this._io.readBitsIntBe(8);
      this._debug.type.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntBe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntBe(1) != 0;
      this._debug.embedded.end = this._io.pos;
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
     * B. 1: data written by a little-endian machine, 0: by a big-endian one. Says nothing of the pointer's own byte order.
     */

    /**
     * D. The block has an entry in the dedup table.
     */

    /**
     * X. Level 0 and an encrypted type: the block is encrypted. Level 0 and another type: authenticated only. Above level 0 the checksum's last two words hold a MAC over the MACs below.
     */

    /**
     * Level of indirection; 0 is data. The 2006 format paper has eight bits.
     */

    /**
     * DMU object type of the block's object.
     */

    /**
     * Checksum function.
     */

    /**
     * E. Zero here; if set, read the bytes as blkptr_embedded.
     */

    /**
     * Compression function. Seven bits: older descriptions give eight, but the top one became E.
     */

    /**
     * Size as stored, before RAID-Z parity: stored value plus one, in sectors. The checksum covers this many bytes.
     */

    /**
     * Size of the data, uncompressed: stored value plus one, in sectors.
     */

    return PropBitsBe;
  })();

  var PropBitsLe = Blkptr.PropBitsLe = (function() {
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
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntLe(1) != 0;
      this._debug.embedded.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntLe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
      this.type = this._io.readBitsIntLe(8);
      this._debug.type.end = this._io.pos;
      this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.level = this._io.readBitsIntLe(5);
      this._debug.level.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntLe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.dedup = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dedup = this._io.readBitsIntLe(1) != 0;
      this._debug.dedup.end = this._io.pos;
      this._debug.byteorder = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.byteorder = this._io.readBitsIntLe(1) != 0;
      this._debug.byteorder.end = this._io.pos;
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
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntLe(1) != 0;
      this._debug.embedded.end = this._io.pos;
      this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
      this.checksum = this._io.readBitsIntLe(8);
      this._debug.checksum.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
      this.type = this._io.readBitsIntLe(8);
      this._debug.type.end = this._io.pos;
      this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.level = this._io.readBitsIntLe(5);
      this._debug.level.end = this._io.pos;
      this._debug.crypt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crypt = this._io.readBitsIntLe(1) != 0;
      this._debug.crypt.end = this._io.pos;
      this._debug.dedup = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dedup = this._io.readBitsIntLe(1) != 0;
      this._debug.dedup.end = this._io.pos;
      this._debug.byteorder = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.byteorder = this._io.readBitsIntLe(1) != 0;
      this._debug.byteorder.end = this._io.pos;
    }

    /**
     * Size of the data, uncompressed: stored value plus one, in sectors.
     */

    /**
     * Size as stored, before RAID-Z parity: stored value plus one, in sectors. The checksum covers this many bytes.
     */

    /**
     * Compression function. Seven bits: older descriptions give eight, but the top one became E.
     */

    /**
     * E. Zero here; if set, read the bytes as blkptr_embedded.
     */

    /**
     * Checksum function.
     */

    /**
     * DMU object type of the block's object.
     */

    /**
     * Level of indirection; 0 is data. The 2006 format paper has eight bits.
     */

    /**
     * X. Level 0 and an encrypted type: the block is encrypted. Level 0 and another type: authenticated only. Above level 0 the checksum's last two words hold a MAC over the MACs below.
     */

    /**
     * D. The block has an entry in the dedup table.
     */

    /**
     * B. 1: data written by a little-endian machine, 0: by a big-endian one. Says nothing of the pointer's own byte order.
     */

    return PropBitsLe;
  })();

  /**
   * The copies, same data in each; an unused one is zero.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva
   */

  /**
   * Sizes, functions and kind of the block.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop
   */

  /**
   * More properties; zero before OpenZFS 2.4.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop2
   */

  /**
   * Txg when the first DVA was written, 0 if that is the logical birth (differs after device removal, deduplication, cloning, rewriting).
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
   */

  /**
   * Logical birth: txg when the content came into being.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
   */

  /**
   * Non-zero level-0 blocks below, of an object set or dnode block: allocated dnodes. An encrypted block uses the upper half as IV.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_fill
   */

  /**
   * Checksum of the psize stored bytes.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_cksum
   */

  return Blkptr;
})();
Blkptr_.Blkptr = Blkptr;

export { Blkptr };
