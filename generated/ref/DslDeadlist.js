// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslDeadlist_ = {};
/**
 * Bonus of a deadlist, of a livelist too. The object is a ZAP from a txg (as hex digits) to the bpobj with the blocks born after it, up to the next key. A deadlist of the old form is a bpobj itself (DMU_OT_BPOBJ).
 * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t
 */

var DslDeadlist = (function() {
  function DslDeadlist(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DslDeadlist.prototype._read = function() {
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
  DslDeadlist.prototype._readLE = function() {
    this._debug.used = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.used = this._io.readU8le();
    this._debug.used.end = this._io.pos;
    this._debug.comp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comp = this._io.readU8le();
    this._debug.comp.end = this._io.pos;
    this._debug.uncomp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncomp = this._io.readU8le();
    this._debug.uncomp.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(296);
    this._debug.pad.end = this._io.pos;
  }
  DslDeadlist.prototype._readBE = function() {
    this._debug.used = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.used = this._io.readU8be();
    this._debug.used.end = this._io.pos;
    this._debug.comp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comp = this._io.readU8be();
    this._debug.comp.end = this._io.pos;
    this._debug.uncomp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncomp = this._io.readU8be();
    this._debug.uncomp.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(296);
    this._debug.pad.end = this._io.pos;
  }

  /**
   * Space of its blocks.
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_used
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_comp
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/dsl_deadlist.h dsl_deadlist_phys_t.dl_uncomp
   */

  return DslDeadlist;
})();
DslDeadlist_.DslDeadlist = DslDeadlist;

export { DslDeadlist };
