// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dmu_ from "./Dmu.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const BlkptrEmbedded_ = {};
/**
 * The block pointer form that holds data itself (bit E set), for blocks that compress to 112 bytes or less. Payload bytes run through the words in order, least significant byte of each word first whatever the pointer's byte order, skipping prop and birth. So the bytes can be taken as they stand from a little-endian pointer, and word by word reversed from a big-endian one.
 * @see OpenZFS include/sys/spa.h BPE_GET_LSIZE
 * @see OpenZFS module/zfs/blkptr.c decode_embedded_bp_compressed
 */

var BlkptrEmbedded = (function() {
  BlkptrEmbedded.Etype = Object.freeze({
    DATA: 0,
    RESERVED: 1,
    REDACTED: 2,

    0: "DATA",
    1: "RESERVED",
    2: "REDACTED",
  });

  function BlkptrEmbedded(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  BlkptrEmbedded.prototype._read = function() {
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
  BlkptrEmbedded.prototype._readLE = function() {
    this._debug.payload0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload0.arr = [];
    this.payload0 = [];
    for (var i = 0; i < 6; i++) {
      this._debug.payload0.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload0.push(this._io.readU8le());
      this._debug.payload0.arr[i].end = this._io.pos;
    }
    this._debug.payload0.end = this._io.pos;
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
    this._debug.payload1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload1.arr = [];
    this.payload1 = [];
    for (var i = 0; i < 3; i++) {
      this._debug.payload1.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload1.push(this._io.readU8le());
      this._debug.payload1.arr[i].end = this._io.pos;
    }
    this._debug.payload1.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8le();
    this._debug.birth.end = this._io.pos;
    this._debug.payload2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload2.arr = [];
    this.payload2 = [];
    for (var i = 0; i < 5; i++) {
      this._debug.payload2.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload2.push(this._io.readU8le());
      this._debug.payload2.arr[i].end = this._io.pos;
    }
    this._debug.payload2.end = this._io.pos;
  }
  BlkptrEmbedded.prototype._readBE = function() {
    this._debug.payload0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload0.arr = [];
    this.payload0 = [];
    for (var i = 0; i < 6; i++) {
      this._debug.payload0.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload0.push(this._io.readU8be());
      this._debug.payload0.arr[i].end = this._io.pos;
    }
    this._debug.payload0.end = this._io.pos;
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
    this._debug.payload1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload1.arr = [];
    this.payload1 = [];
    for (var i = 0; i < 3; i++) {
      this._debug.payload1.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload1.push(this._io.readU8be());
      this._debug.payload1.arr[i].end = this._io.pos;
    }
    this._debug.payload1.end = this._io.pos;
    this._debug.birth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birth = this._io.readU8be();
    this._debug.birth.end = this._io.pos;
    this._debug.payload2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload2.arr = [];
    this.payload2 = [];
    for (var i = 0; i < 5; i++) {
      this._debug.payload2.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload2.push(this._io.readU8be());
      this._debug.payload2.arr[i].end = this._io.pos;
    }
    this._debug.payload2.end = this._io.pos;
  }

  var PropBitsBe = BlkptrEmbedded.PropBitsBe = (function() {
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
      this._debug.etype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "BlkptrEmbedded.Etype" };
      this.etype = this._io.readBitsIntBe(8);
      this._debug.etype.end = this._io.pos;
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntBe(1) != 0;
      this._debug.embedded.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntBe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntBe(7);
      this._debug.psize.end = this._io.pos;
      this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lsize = this._io.readBitsIntBe(25);
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
      this._debug.etype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "BlkptrEmbedded.Etype" };
      this.etype = this._io.readBitsIntBe(8);
      this._debug.etype.end = this._io.pos;
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntBe(1) != 0;
      this._debug.embedded.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntBe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntBe(7);
      this._debug.psize.end = this._io.pos;
      this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lsize = this._io.readBitsIntBe(25);
      this._debug.lsize.end = this._io.pos;
    }

    /**
     * 1: data written by a little-endian machine.
     */

    /**
     * Zero.
     */

    /**
     * Zero: the payload needs the space of the encryption parameters.
     */

    /**
     * Level of indirection.
     */

    /**
     * DMU object type of the block's object.
     */

    /**
     * What the payload is; takes the place of the checksum function.
     */

    /**
     * E. One.
     */

    /**
     * Compression function of the payload.
     */

    /**
     * Size of the payload in bytes: the next seven bits, stored value plus one.
     */

    /**
     * Size of the data, uncompressed, in bytes: low 25 bits, stored value plus one.
     */

    return PropBitsBe;
  })();

  var PropBitsLe = BlkptrEmbedded.PropBitsLe = (function() {
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
      this.lsize = this._io.readBitsIntLe(25);
      this._debug.lsize.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntLe(7);
      this._debug.psize.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntLe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntLe(1) != 0;
      this._debug.embedded.end = this._io.pos;
      this._debug.etype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "BlkptrEmbedded.Etype" };
      this.etype = this._io.readBitsIntLe(8);
      this._debug.etype.end = this._io.pos;
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
      this.lsize = this._io.readBitsIntLe(25);
      this._debug.lsize.end = this._io.pos;
      this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.psize = this._io.readBitsIntLe(7);
      this._debug.psize.end = this._io.pos;
      this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
      this.compress = this._io.readBitsIntLe(7);
      this._debug.compress.end = this._io.pos;
      this._debug.embedded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.embedded = this._io.readBitsIntLe(1) != 0;
      this._debug.embedded.end = this._io.pos;
      this._debug.etype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "BlkptrEmbedded.Etype" };
      this.etype = this._io.readBitsIntLe(8);
      this._debug.etype.end = this._io.pos;
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
     * Size of the data, uncompressed, in bytes: low 25 bits, stored value plus one.
     */

    /**
     * Size of the payload in bytes: the next seven bits, stored value plus one.
     */

    /**
     * Compression function of the payload.
     */

    /**
     * E. One.
     */

    /**
     * What the payload is; takes the place of the checksum function.
     */

    /**
     * DMU object type of the block's object.
     */

    /**
     * Level of indirection.
     */

    /**
     * Zero: the payload needs the space of the encryption parameters.
     */

    /**
     * Zero.
     */

    /**
     * 1: data written by a little-endian machine.
     */

    return PropBitsLe;
  })();

  /**
   * Payload words 0-5.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_dva
   */

  /**
   * Sizes and kind, sliced differently from a normal pointer's.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop
   */

  /**
   * Payload words 6-8.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_prop2
   */

  /**
   * Logical birth: txg when the content came into being.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_birth_word[1]
   */

  /**
   * Payload words 9-13.
   * @see OpenZFS include/sys/spa.h blkptr_t.blk_fill
   */

  return BlkptrEmbedded;
})();
BlkptrEmbedded_.BlkptrEmbedded = BlkptrEmbedded;

export { BlkptrEmbedded };
