// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtLogRecord_ = {};
/**
 * Head of a record in a dedup log; an entry's ddt_key and value (flat or traditional) follow. Records never straddle blocks.
 * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_t
 */

var DdtLogRecord = (function() {
  DdtLogRecord.DdtClass = Object.freeze({
    DITTO: 0,
    DUPLICATE: 1,
    UNIQUE: 2,

    0: "DITTO",
    1: "DUPLICATE",
    2: "UNIQUE",
  });

  DdtLogRecord.DdtLogRecordType = Object.freeze({
    INVALID: 0,
    ENTRY: 1,

    0: "INVALID",
    1: "ENTRY",
  });

  function DdtLogRecord(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtLogRecord.prototype._read = function() {
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
  DdtLogRecord.prototype._readLE = function() {
    this._debug.info = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.info = new InfoBitsBe(this._io, this, this._root, this._is_le);
      this.info._read();
      break;
    case true:
      this.info = new InfoBitsLe(this._io, this, this._root, this._is_le);
      this.info._read();
      break;
    }
    this._debug.info.end = this._io.pos;
    this._debug.payload = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload.arr = [];
    this.payload = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.payload.arr[this.payload.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload.push(this._io.readU1());
      this._debug.payload.arr[this.payload.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.payload.end = this._io.pos;
  }
  DdtLogRecord.prototype._readBE = function() {
    this._debug.info = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.info = new InfoBitsBe(this._io, this, this._root, this._is_le);
      this.info._read();
      break;
    case true:
      this.info = new InfoBitsLe(this._io, this, this._root, this._is_le);
      this.info._read();
      break;
    }
    this._debug.info.end = this._io.pos;
    this._debug.payload = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.payload.arr = [];
    this.payload = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.payload.arr[this.payload.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.payload.push(this._io.readU1());
      this._debug.payload.arr[this.payload.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.payload.end = this._io.pos;
  }

  var InfoBitsBe = DdtLogRecord.InfoBitsBe = (function() {
    function InfoBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    InfoBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    InfoBitsBe.prototype._readLE = function() {
      this._debug.entryClass = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtClass" };
      this.entryClass = this._io.readBitsIntBe(8);
      this._debug.entryClass.end = this._io.pos;
      this._debug.entryType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryType = this._io.readBitsIntBe(8);
      this._debug.entryType.end = this._io.pos;
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntBe(24);
      this._debug.infoPad.end = this._io.pos;
      this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reclen = this._io.readBitsIntBe(16);
      this._debug.reclen.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtLogRecordType" };
      this.type = this._io.readBitsIntBe(8);
      this._debug.type.end = this._io.pos;
    }
    InfoBitsBe.prototype._readBE = function() {
      this._debug.entryClass = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtClass" };
      this.entryClass = this._io.readBitsIntBe(8);
      this._debug.entryClass.end = this._io.pos;
      this._debug.entryType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryType = this._io.readBitsIntBe(8);
      this._debug.entryType.end = this._io.pos;
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntBe(24);
      this._debug.infoPad.end = this._io.pos;
      this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reclen = this._io.readBitsIntBe(16);
      this._debug.reclen.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtLogRecordType" };
      this.type = this._io.readBitsIntBe(8);
      this._debug.type.end = this._io.pos;
    }

    /**
     * Class of table.
     */

    /**
     * Type of table; 0 is a ZAP.
     */

    /**
     * Bytes with this head. Sixteen bits, though the comment in the C header has eight.
     */

    /**
     * What it is.
     */

    return InfoBitsBe;
  })();

  var InfoBitsLe = DdtLogRecord.InfoBitsLe = (function() {
    function InfoBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    InfoBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    InfoBitsLe.prototype._readLE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtLogRecordType" };
      this.type = this._io.readBitsIntLe(8);
      this._debug.type.end = this._io.pos;
      this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reclen = this._io.readBitsIntLe(16);
      this._debug.reclen.end = this._io.pos;
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntLe(24);
      this._debug.infoPad.end = this._io.pos;
      this._debug.entryType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryType = this._io.readBitsIntLe(8);
      this._debug.entryType.end = this._io.pos;
      this._debug.entryClass = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtClass" };
      this.entryClass = this._io.readBitsIntLe(8);
      this._debug.entryClass.end = this._io.pos;
    }
    InfoBitsLe.prototype._readBE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtLogRecordType" };
      this.type = this._io.readBitsIntLe(8);
      this._debug.type.end = this._io.pos;
      this._debug.reclen = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reclen = this._io.readBitsIntLe(16);
      this._debug.reclen.end = this._io.pos;
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntLe(24);
      this._debug.infoPad.end = this._io.pos;
      this._debug.entryType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entryType = this._io.readBitsIntLe(8);
      this._debug.entryType.end = this._io.pos;
      this._debug.entryClass = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DdtLogRecord.DdtClass" };
      this.entryClass = this._io.readBitsIntLe(8);
      this._debug.entryClass.end = this._io.pos;
    }

    /**
     * What it is.
     */

    /**
     * Bytes with this head. Sixteen bits, though the comment in the C header has eight.
     */

    /**
     * Type of table; 0 is a ZAP.
     */

    /**
     * Class of table.
     */

    return InfoBitsLe;
  })();

  /**
   * Kind and size.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_info
   */

  /**
   * Key and value.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_record_t.dlr_payload
   */

  return DdtLogRecord;
})();
DdtLogRecord_.DdtLogRecord = DdtLogRecord;

export { DdtLogRecord };
