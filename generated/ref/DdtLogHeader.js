// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DdtKey_ from "./DdtKey.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtLogHeader_ = {};
/**
 * Bonus of one of the two logs of a dedup table (DDT-log-... in its directory).
 * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t
 */

var DdtLogHeader = (function() {
  function DdtLogHeader(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtLogHeader.prototype._read = function() {
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
  DdtLogHeader.prototype._readLE = function() {
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
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.firstTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstTxg = this._io.readU8le();
    this._debug.firstTxg.end = this._io.pos;
    this._debug.checkpoint = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checkpoint = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.checkpoint._read();
    this._debug.checkpoint.end = this._io.pos;
  }
  DdtLogHeader.prototype._readBE = function() {
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
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.firstTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstTxg = this._io.readU8be();
    this._debug.firstTxg.end = this._io.pos;
    this._debug.checkpoint = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checkpoint = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.checkpoint._read();
    this._debug.checkpoint.end = this._io.pos;
  }

  var InfoBitsBe = DdtLogHeader.InfoBitsBe = (function() {
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
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntBe(48);
      this._debug.infoPad.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readBitsIntBe(8);
      this._debug.flags.end = this._io.pos;
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readBitsIntBe(8);
      this._debug.version.end = this._io.pos;
    }
    InfoBitsBe.prototype._readBE = function() {
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntBe(48);
      this._debug.infoPad.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readBitsIntBe(8);
      this._debug.flags.end = this._io.pos;
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readBitsIntBe(8);
      this._debug.version.end = this._io.pos;
    }

    /**
     * DDL_FLAG_ bits.
     */

    /**
     * Version, 1.
     */

    return InfoBitsBe;
  })();

  var InfoBitsLe = DdtLogHeader.InfoBitsLe = (function() {
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
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readBitsIntLe(8);
      this._debug.version.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readBitsIntLe(8);
      this._debug.flags.end = this._io.pos;
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntLe(48);
      this._debug.infoPad.end = this._io.pos;
    }
    InfoBitsLe.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readBitsIntLe(8);
      this._debug.version.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readBitsIntLe(8);
      this._debug.flags.end = this._io.pos;
      this._debug.infoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.infoPad = this._io.readBitsIntLe(48);
      this._debug.infoPad.end = this._io.pos;
    }

    /**
     * Version, 1.
     */

    /**
     * DDL_FLAG_ bits.
     */

    return InfoBitsLe;
  })();

  /**
   * Version and flags.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_info
   */

  /**
   * Bytes of the log.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_length
   */

  /**
   * Txg since when it is active.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_first_txg
   */

  /**
   * Entries up to this key are flushed.
   * @see OpenZFS include/sys/ddt_impl.h ddt_log_header_t.dlh_checkpoint
   */

  return DdtLogHeader;
})();
DdtLogHeader_.DdtLogHeader = DdtLogHeader;

export { DdtLogHeader };
