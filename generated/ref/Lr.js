// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Lr_ = {};
/**
 * Head of each record of the intent log.
 * @see OpenZFS include/sys/zil.h lr_t
 */

var Lr = (function() {
  Lr.Txtype = Object.freeze({
    COMMIT: 0,
    CREATE: 1,
    MKDIR: 2,
    MKXATTR: 3,
    SYMLINK: 4,
    REMOVE: 5,
    RMDIR: 6,
    LINK: 7,
    RENAME: 8,
    WRITE: 9,
    TRUNCATE: 10,
    SETATTR: 11,
    ACL_V0: 12,
    ACL: 13,
    CREATE_ACL: 14,
    CREATE_ATTR: 15,
    CREATE_ACL_ATTR: 16,
    MKDIR_ACL: 17,
    MKDIR_ATTR: 18,
    MKDIR_ACL_ATTR: 19,
    WRITE2: 20,
    SETSAXATTR: 21,
    RENAME_EXCHANGE: 22,
    RENAME_WHITEOUT: 23,
    CLONE_RANGE: 24,

    0: "COMMIT",
    1: "CREATE",
    2: "MKDIR",
    3: "MKXATTR",
    4: "SYMLINK",
    5: "REMOVE",
    6: "RMDIR",
    7: "LINK",
    8: "RENAME",
    9: "WRITE",
    10: "TRUNCATE",
    11: "SETATTR",
    12: "ACL_V0",
    13: "ACL",
    14: "CREATE_ACL",
    15: "CREATE_ATTR",
    16: "CREATE_ACL_ATTR",
    17: "MKDIR_ACL",
    18: "MKDIR_ATTR",
    19: "MKDIR_ACL_ATTR",
    20: "WRITE2",
    21: "SETSAXATTR",
    22: "RENAME_EXCHANGE",
    23: "RENAME_WHITEOUT",
    24: "CLONE_RANGE",
  });

  function Lr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Lr.prototype._read = function() {
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
  Lr.prototype._readLE = function() {
    this._debug.txtype = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.txtype = new TxtypeBitsBe(this._io, this, this._root, this._is_le);
      this.txtype._read();
      break;
    case true:
      this.txtype = new TxtypeBitsLe(this._io, this, this._root, this._is_le);
      this.txtype._read();
      break;
    }
    this._debug.txtype.end = this._io.pos;
    this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reclen = this._io.readU8le();
    this._debug.reclen.end = this._io.pos;
    this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.txg = this._io.readU8le();
    this._debug.txg.end = this._io.pos;
    this._debug.seq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.seq = this._io.readU8le();
    this._debug.seq.end = this._io.pos;
  }
  Lr.prototype._readBE = function() {
    this._debug.txtype = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.txtype = new TxtypeBitsBe(this._io, this, this._root, this._is_le);
      this.txtype._read();
      break;
    case true:
      this.txtype = new TxtypeBitsLe(this._io, this, this._root, this._is_le);
      this.txtype._read();
      break;
    }
    this._debug.txtype.end = this._io.pos;
    this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reclen = this._io.readU8be();
    this._debug.reclen.end = this._io.pos;
    this._debug.txg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.txg = this._io.readU8be();
    this._debug.txg.end = this._io.pos;
    this._debug.seq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.seq = this._io.readU8be();
    this._debug.seq.end = this._io.pos;
  }

  var TxtypeBitsBe = Lr.TxtypeBitsBe = (function() {
    function TxtypeBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TxtypeBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TxtypeBitsBe.prototype._readLE = function() {
      this._debug.ci = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ci = this._io.readBitsIntBe(1) != 0;
      this._debug.ci.end = this._io.pos;
      this._debug.txtypePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txtypePad = this._io.readBitsIntBe(31);
      this._debug.txtypePad.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Lr.Txtype" };
      this.type = this._io.readBitsIntBe(32);
      this._debug.type.end = this._io.pos;
    }
    TxtypeBitsBe.prototype._readBE = function() {
      this._debug.ci = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ci = this._io.readBitsIntBe(1) != 0;
      this._debug.ci.end = this._io.pos;
      this._debug.txtypePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txtypePad = this._io.readBitsIntBe(31);
      this._debug.txtypePad.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Lr.Txtype" };
      this.type = this._io.readBitsIntBe(32);
      this._debug.type.end = this._io.pos;
    }

    /**
     * TX_CI.
     */

    /**
     * What was done.
     */

    return TxtypeBitsBe;
  })();

  var TxtypeBitsLe = Lr.TxtypeBitsLe = (function() {
    function TxtypeBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TxtypeBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TxtypeBitsLe.prototype._readLE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Lr.Txtype" };
      this.type = this._io.readBitsIntLe(32);
      this._debug.type.end = this._io.pos;
      this._debug.txtypePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txtypePad = this._io.readBitsIntLe(31);
      this._debug.txtypePad.end = this._io.pos;
      this._debug.ci = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ci = this._io.readBitsIntLe(1) != 0;
      this._debug.ci.end = this._io.pos;
    }
    TxtypeBitsLe.prototype._readBE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Lr.Txtype" };
      this.type = this._io.readBitsIntLe(32);
      this._debug.type.end = this._io.pos;
      this._debug.txtypePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.txtypePad = this._io.readBitsIntLe(31);
      this._debug.txtypePad.end = this._io.pos;
      this._debug.ci = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ci = this._io.readBitsIntLe(1) != 0;
      this._debug.ci.end = this._io.pos;
    }

    /**
     * What was done.
     */

    /**
     * TX_CI.
     */

    return TxtypeBitsLe;
  })();

  /**
   * Type of the record.
   * @see OpenZFS include/sys/zil.h lr_t.lrc_txtype
   */

  /**
   * Bytes of the record with this head, without the data of an indirect write.
   * @see OpenZFS include/sys/zil.h lr_t.lrc_reclen
   */

  /**
   * Txg in which it is done for good; a record of a txg already synced is not replayed.
   * @see OpenZFS include/sys/zil.h lr_t.lrc_txg
   */

  /**
   * Number of the record in the log; not for write-like ones.
   * @see OpenZFS include/sys/zil.h lr_t.lrc_seq
   */

  return Lr;
})();
Lr_.Lr = Lr;

export { Lr };
