// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DdtPhys_ from "./DdtPhys.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DdtPhysTrad_ = {};
/**
 * Value of a traditional dedup table.
 * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t
 */

var DdtPhysTrad = (function() {
  function DdtPhysTrad(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DdtPhysTrad.prototype._read = function() {
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
  DdtPhysTrad.prototype._readLE = function() {
    this._debug.phys = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.phys.arr = [];
    this.phys = [];
    for (var i = 0; i < 4; i++) {
      this._debug.phys.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_phys = new DdtPhys_.DdtPhys(this._io, null, null, this.isLe);
      try {
        _t_phys._read();
      } finally {
        this.phys.push(_t_phys);
      }
      this._debug.phys.arr[i].end = this._io.pos;
    }
    this._debug.phys.end = this._io.pos;
  }
  DdtPhysTrad.prototype._readBE = function() {
    this._debug.phys = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.phys.arr = [];
    this.phys = [];
    for (var i = 0; i < 4; i++) {
      this._debug.phys.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_phys = new DdtPhys_.DdtPhys(this._io, null, null, this.isLe);
      try {
        _t_phys._read();
      } finally {
        this.phys.push(_t_phys);
      }
      this._debug.phys.arr[i].end = this._io.pos;
    }
    this._debug.phys.end = this._io.pos;
  }

  /**
   * By number of copies asked for: 0 ditto blocks, 1 to 3.
   * @see OpenZFS include/sys/ddt.h ddt_univ_phys_t.ddp_trad
   */

  return DdtPhysTrad;
})();
DdtPhysTrad_.DdtPhysTrad = DdtPhysTrad;

export { DdtPhysTrad };
