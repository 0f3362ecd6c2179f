// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Lr_ from "./Lr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const LrCreate_ = {};
/**
 * Record of creating a file, directory or link (create, mkdir, mkxattr, symlink; with lr_attr before the name the _attr types).
 * @see OpenZFS include/sys/zil.h lr_create_t
 */

var LrCreate = (function() {
  function LrCreate(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  LrCreate.prototype._read = function() {
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
  LrCreate.prototype._readLE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.doid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.doid = this._io.readU8le();
    this._debug.doid.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.foid = new FoidBitsBe(this._io, this, this._root, this._is_le);
      this.foid._read();
      break;
    case true:
      this.foid = new FoidBitsLe(this._io, this, this._root, this._is_le);
      this.foid._read();
      break;
    }
    this._debug.foid.end = this._io.pos;
    this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mode = this._io.readU8le();
    this._debug.mode.end = this._io.pos;
    this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uid = this._io.readU8le();
    this._debug.uid.end = this._io.pos;
    this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gid = this._io.readU8le();
    this._debug.gid.end = this._io.pos;
    this._debug.gen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gen = this._io.readU8le();
    this._debug.gen.end = this._io.pos;
    this._debug.crtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.crtime.arr = [];
    this.crtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.crtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crtime.push(this._io.readU8le());
      this._debug.crtime.arr[i].end = this._io.pos;
    }
    this._debug.crtime.end = this._io.pos;
    this._debug.rdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rdev = this._io.readU8le();
    this._debug.rdev.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.data.arr = [];
    this.data = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.data.arr[this.data.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data.push(this._io.readU1());
      this._debug.data.arr[this.data.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.data.end = this._io.pos;
  }
  LrCreate.prototype._readBE = function() {
    this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.common = new Lr_.Lr(this._io, null, null, this.isLe);
    this.common._read();
    this._debug.common.end = this._io.pos;
    this._debug.doid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.doid = this._io.readU8be();
    this._debug.doid.end = this._io.pos;
    this._debug.foid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.foid = new FoidBitsBe(this._io, this, this._root, this._is_le);
      this.foid._read();
      break;
    case true:
      this.foid = new FoidBitsLe(this._io, this, this._root, this._is_le);
      this.foid._read();
      break;
    }
    this._debug.foid.end = this._io.pos;
    this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mode = this._io.readU8be();
    this._debug.mode.end = this._io.pos;
    this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uid = this._io.readU8be();
    this._debug.uid.end = this._io.pos;
    this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gid = this._io.readU8be();
    this._debug.gid.end = this._io.pos;
    this._debug.gen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.gen = this._io.readU8be();
    this._debug.gen.end = this._io.pos;
    this._debug.crtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.crtime.arr = [];
    this.crtime = [];
    for (var i = 0; i < 2; i++) {
      this._debug.crtime.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crtime.push(this._io.readU8be());
      this._debug.crtime.arr[i].end = this._io.pos;
    }
    this._debug.crtime.end = this._io.pos;
    this._debug.rdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rdev = this._io.readU8be();
    this._debug.rdev.end = this._io.pos;
    this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.data.arr = [];
    this.data = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.data.arr[this.data.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data.push(this._io.readU1());
      this._debug.data.arr[this.data.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.data.end = this._io.pos;
  }

  var FoidBitsBe = LrCreate.FoidBitsBe = (function() {
    function FoidBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    FoidBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FoidBitsBe.prototype._readLE = function() {
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntBe(8);
      this._debug.slots.end = this._io.pos;
      this._debug.foidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.foidPad = this._io.readBitsIntBe(8);
      this._debug.foidPad.end = this._io.pos;
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntBe(48);
      this._debug.obj.end = this._io.pos;
    }
    FoidBitsBe.prototype._readBE = function() {
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntBe(8);
      this._debug.slots.end = this._io.pos;
      this._debug.foidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.foidPad = this._io.readBitsIntBe(8);
      this._debug.foidPad.end = this._io.pos;
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntBe(48);
      this._debug.obj.end = this._io.pos;
    }

    /**
     * Slots of its dnode: stored value plus one.
     */

    /**
     * Object.
     */

    return FoidBitsBe;
  })();

  var FoidBitsLe = LrCreate.FoidBitsLe = (function() {
    function FoidBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    FoidBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FoidBitsLe.prototype._readLE = function() {
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntLe(48);
      this._debug.obj.end = this._io.pos;
      this._debug.foidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.foidPad = this._io.readBitsIntLe(8);
      this._debug.foidPad.end = this._io.pos;
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntLe(8);
      this._debug.slots.end = this._io.pos;
    }
    FoidBitsLe.prototype._readBE = function() {
      this._debug.obj = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.obj = this._io.readBitsIntLe(48);
      this._debug.obj.end = this._io.pos;
      this._debug.foidPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.foidPad = this._io.readBitsIntLe(8);
      this._debug.foidPad.end = this._io.pos;
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.slots = this._io.readBitsIntLe(8);
      this._debug.slots.end = this._io.pos;
    }

    /**
     * Object.
     */

    /**
     * Slots of its dnode: stored value plus one.
     */

    return FoidBitsLe;
  })();

  /**
   * Head.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_common
   */

  /**
   * Directory.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_doid
   */

  /**
   * The new object.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_foid
   */

  /**
   * Type and permissions.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_mode
   */

  /**
   * Owner.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_uid
   */

  /**
   * Owning group.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gid
   */

  /**
   * Txg of creation; in some creations the object of the parent of an attribute directory.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_gen
   */

  /**
   * Creation: seconds since 1970, nanoseconds.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_crtime
   */

  /**
   * Device number.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_create.lr_rdev
   */

  /**
   * Attributes if any, the name with its zero byte, then the target of a symbolic link with its own.
   * @see OpenZFS include/sys/zil.h lr_create_t.lr_data
   */

  return LrCreate;
})();
LrCreate_.LrCreate = LrCreate;

export { LrCreate };
