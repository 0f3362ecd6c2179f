// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dva_ from "./Dva.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtPhys_ = {};
/**
 * One slot of a traditional dedup table's value, which has four (256 bytes). The value is stored with a byte before it: bit 7 little-endian writer, the rest a compression function, zle or off.
 * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
 * @see OpenZFS module/zfs/ddt_zap.c ddt_zap_compress
 */

var DdtPhys = (function() {
  function DdtPhys(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtPhys.prototype._read = function() {
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
  DdtPhys.prototype._readLE = function() {
    this._debug.dva = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.dva.arr = [];
    this.dva = [];
    for (var i = 0; i < 3; i++) {
      this._debug.dva.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_dva = new Dva_.Dva(this._io, null, null, this.isLe);
      try {
        _t_dva._read();
      } finally {
        this.dva.push(_t_dva);
      }
      this._debug.dva.arr[i].end = this._io.pos;
    }
    this._debug.dva.end = this._io.pos;
    this._debug.refcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refcnt = this._io.readU8le();
    this._debug.refcnt.end = this._io.pos;
    this._debug.physBirth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physBirth = this._io.readU8le();
    this._debug.physBirth.end = this._io.pos;
  }
  DdtPhys.prototype._readBE = function() {
    this._debug.dva = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.dva.arr = [];
    this.dva = [];
    for (var i = 0; i < 3; i++) {
      this._debug.dva.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_dva = new Dva_.Dva(this._io, null, null, this.isLe);
      try {
        _t_dva._read();
      } finally {
        this.dva.push(_t_dva);
      }
      this._debug.dva.arr[i].end = this._io.pos;
    }
    this._debug.dva.end = this._io.pos;
    this._debug.refcnt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refcnt = this._io.readU8be();
    this._debug.refcnt.end = this._io.pos;
    this._debug.physBirth = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.physBirth = this._io.readU8be();
    this._debug.physBirth.end = this._io.pos;
  }

  /**
   * Copies of the block.
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */

  /**
   * References.
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */

  /**
   * Physical birth.
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
   */

  return DdtPhys;
})();
DdtPhys_.DdtPhys = DdtPhys;

export { DdtPhys };
