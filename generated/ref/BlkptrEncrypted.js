// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dmu_ from "./Dmu.js";
import * as Dva_ from "./Dva.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const BlkptrEncrypted_ = {};
/**
 * The block pointer of an encrypted level-0 block (bit X set and an encrypted object type): third DVA, upper half of fill and second half of the checksum hold salt, IV and MAC. Pointers of authenticated blocks keep all three DVAs and fill; they and indirect ones use only the MAC words.
 * @see OpenZFS include/sys/spa.h BP_IS_ENCRYPTED
 * @see OpenZFS module/os/linux/zfs/zio_crypt.c zio_crypt_decode_params_bp
 */

var BlkptrEncrypted = (function() {
  function BlkptrEncrypted(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  BlkptrEncrypted.prototype._read = function() {
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
  BlkptrEncrypted.prototype._readLE = function() {
    this._debug.dvas = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.dvas.arr = [];
    this.dvas = [];
    for (var i = 0; i < 2; i++) {
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
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readU8le();
    this._debug.salt.end = this._io.pos;
    this._debug.iv1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iv1 = this._io.readU8le();
    this._debug.iv1.end = this._io.pos;
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
    this._debug.fillIv2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.fillIv2 = new FillIv2BitsBe(this._io, this, this._root, this._is_le);
      this.fillIv2._read();
      break;
    case true:
      this.fillIv2 = new FillIv2BitsLe(this._io, this, this._root, this._is_le);
      this.fillIv2._read();
      break;
    }
    this._debug.fillIv2.end = this._io.pos;
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.cksum.arr = [];
    this.cksum = [];
    for (var i = 0; i < 2; i++) {
      this._debug.cksum.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.cksum.push(this._io.readU8le());
      this._debug.cksum.arr[i].end = this._io.pos;
    }
    this._debug.cksum.end = this._io.pos;
    this._debug.mac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.mac.arr = [];
    this.mac = [];
    for (var i = 0; i < 2; i++) {
      this._debug.mac.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mac.push(this._io.readU8le());
      this._debug.mac.arr[i].end = this._io.pos;
    }
    this._debug.mac.end = this._io.pos;
  }
  BlkptrEncrypted.prototype._readBE = function() {
    this._debug.dvas = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.dvas.arr = [];
    this.dvas = [];
    for (var i = 0; i < 2; i++) {
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
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readU8be();
    this._debug.salt.end = this._io.pos;
    this._debug.iv1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iv1 = this._io.readU8be();
    this._debug.iv1.end = this._io.pos;
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
    this._debug.fillIv2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.fillIv2 = new FillIv2BitsBe(this._io, this, this._root, this._is_le);
      this.fillIv2._read();
      break;
    case true:
      this.fillIv2 = new FillIv2BitsLe(this._io, this, this._root, this._is_le);
      this.fillIv2._read();
      break;
    }
    this._debug.fillIv2.end = this._io.pos;
    this._debug.cksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.cksum.arr = [];
    this.cksum = [];
    for (var i = 0; i < 2; i++) {
      this._debug.cksum.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.cksum.push(this._io.readU8be());
      this._debug.cksum.arr[i].end = this._io.pos;
    }
    this._debug.cksum.end = this._io.pos;
    this._debug.mac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.mac.arr = [];
    this.mac = [];
    for (var i = 0; i < 2; i++) {
      this._debug.mac.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mac.push(this._io.readU8be());
      this._debug.mac.arr[i].end = this._io.pos;
    }
    this._debug.mac.end = this._io.pos;
  }

  var FillIv2BitsBe = BlkptrEncrypted.FillIv2BitsBe = (function() {
    function FillIv2BitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    FillIv2BitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FillIv2BitsBe.prototype._readLE = function() {
      this._debug.iv2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.iv2 = this._io.readBitsIntBe(32);
      this._debug.iv2.end = this._io.pos;
      this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fill = this._io.readBitsIntBe(32);
      this._debug.fill.end = this._io.pos;
    }
    FillIv2BitsBe.prototype._readBE = function() {
      this._debug.iv2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.iv2 = this._io.readBitsIntBe(32);
      this._debug.iv2.end = this._io.pos;
      this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fill = this._io.readBitsIntBe(32);
      this._debug.fill.end = this._io.pos;
    }

    /**
     * Last 32 bits of the IV.
     */

    /**
     * Non-zero level-0 blocks below, of a dnode block: allocated dnodes.
     */

    return FillIv2BitsBe;
  })();

  var FillIv2BitsLe = BlkptrEncrypted.FillIv2BitsLe = (function() {
    function FillIv2BitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    FillIv2BitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FillIv2BitsLe.prototype._readLE = function() {
      this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fill = this._io.readBitsIntLe(32);
      this._debug.fill.end = this._io.pos;
      this._debug.iv2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.iv2 = this._io.readBitsIntLe(32);
      this._debug.iv2.end = this._io.pos;
    }
    FillIv2BitsLe.prototype._readBE = function() {
      this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fill = this._io.readBitsIntLe(32);
      this._debug.fill.end = this._io.pos;
      this._debug.iv2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.iv2 = this._io.readBitsIntLe(32);
      this._debug.iv2.end = this._io.pos;
    }

    /**
     * Non-zero level-0 blocks below, of a dnode block: allocated dnodes.
     */

    /**
     * Last 32 bits of the IV.
     */

    return FillIv2BitsLe;
  })();

  var Prop2BitsBe = BlkptrEncrypted.Prop2BitsBe = (function() {
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
     * R. The block was rewritten at its physical birth.
     */

    return Prop2BitsBe;
  })();

  var Prop2BitsLe = BlkptrEncrypted.Prop2BitsLe = (function() {
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
     * R. The block was rewritten at its physical birth.
     */

    return Prop2BitsLe;
  })();

  var PropBitsBe = BlkptrEncrypted.PropBitsBe = (function() {
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
     * 1: data written by a little-endian machine.
     */

    /**
     * D. The block has an entry in the dedup table.
     */

    /**
     * X. One.
     */

    /**
     * Level of indirection.
     */

    /**
     * DMU object type of the block's object.
     */

    /**
     * Checksum function, over the ciphertext.
     */

    /**
     * E. Zero.
     */

    /**
     * Compression function; compression comes before encryption.
     */

    /**
     * Size as stored: stored value plus one, in sectors.
     */

    /**
     * Size of the data, uncompressed: stored value plus one, in sectors.
     */

    return PropBitsBe;
  })();

  var PropBitsLe = BlkptrEncrypted.PropBitsLe = (function() {
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
     * Size as stored: stored value plus one, in sectors.
     */

    /**
     * Compression function; compression comes before encryption.
     */

    /**
     * E. Zero.
     */

    /**
     * Checksum function, over the ciphertext.
     */

    /**
     * DMU object type of the block's object.
     */

    /**
     * Level of indirection.
     */

    /**
     * X. One.
     */

    /**
     * D. The block has an entry in the dedup table.
     */

    /**
     * 1: data written by a little-endian machine.
     */

    return PropBitsLe;
  })();

  /**
   * The copies.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva
   */

  /**
   * Salt from which the block's key is derived; its eight bytes in the order that the byteorder bit states.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[0]
   */

  /**
   * First 64 bits of the IV, likewise.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva[2].dva_word[1]
   */

  /**
   * As in blkptr.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop
   */

  /**
   * More properties.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop2
   */

  /**
   * Txg when the first DVA was written, 0 if that is the logical birth.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[0]
   */

  /**
   * Logical birth.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
   */

  /**
   * Fill count and the rest of the IV.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_fill
   */

  /**
   * 128 bits of checksum of the stored bytes: the first two words of a dedup-capable function; of another (Fletcher, Edon-R) word 0 xor word 2 and word 1 xor word 3.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_cksum
   */

  /**
   * MAC of the block, sixteen bytes, each word in the order that the byteorder bit states.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_cksum.zc_word[2]
   */

  return BlkptrEncrypted;
})();
BlkptrEncrypted_.BlkptrEncrypted = BlkptrEncrypted;

export { BlkptrEncrypted };
