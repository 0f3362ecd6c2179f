// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Nvlist_ = {};
/**
 * The structure that stands for an embedded list in a native nvlist; its pairs follow the pair that holds it.
 * @see OpenZFS include/sys/nvpair.h nvlist_t
 */

var Nvlist = (function() {
  function Nvlist(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Nvlist.prototype._read = function() {
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
  Nvlist.prototype._readLE = function() {
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readS4le();
    this._debug.version.end = this._io.pos;
    this._debug.nvflag = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nvflag = this._io.readU4le();
    this._debug.nvflag.end = this._io.pos;
    this._debug.priv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.priv = this._io.readBytes(8);
    this._debug.priv.end = this._io.pos;
    this._debug.flag = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flag = this._io.readBytes(4);
    this._debug.flag.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(4);
    this._debug.pad.end = this._io.pos;
  }
  Nvlist.prototype._readBE = function() {
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readS4be();
    this._debug.version.end = this._io.pos;
    this._debug.nvflag = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nvflag = this._io.readU4be();
    this._debug.nvflag.end = this._io.pos;
    this._debug.priv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.priv = this._io.readBytes(8);
    this._debug.priv.end = this._io.pos;
    this._debug.flag = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flag = this._io.readBytes(4);
    this._debug.flag.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(4);
    this._debug.pad.end = this._io.pos;
  }

  /**
   * NV_VERSION.
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
   */

  /**
   * NV_UNIQUE_ bits.
   * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
   */

  return Nvlist;
})();
Nvlist_.Nvlist = Nvlist;

export { Nvlist };
