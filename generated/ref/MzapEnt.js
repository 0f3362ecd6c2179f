// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const MzapEnt_ = {};
/**
 * One entry of a micro ZAP. An entry whose name is empty is free.
 * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t
 */

var MzapEnt = (function() {
  function MzapEnt(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  MzapEnt.prototype._read = function() {
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
  MzapEnt.prototype._readLE = function() {
    this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.value = this._io.readU8le();
    this._debug.value.end = this._io.pos;
    this._debug.cd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cd = this._io.readU4le();
    this._debug.cd.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(2);
    this._debug.pad.end = this._io.pos;
    this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.name = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(50), 0, false), "UTF-8");
    this._debug.name.end = this._io.pos;
  }
  MzapEnt.prototype._readBE = function() {
    this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.value = this._io.readU8be();
    this._debug.value.end = this._io.pos;
    this._debug.cd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cd = this._io.readU4be();
    this._debug.cd.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(2);
    this._debug.pad.end = this._io.pos;
    this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.name = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(50), 0, false), "UTF-8");
    this._debug.name.end = this._io.pos;
  }

  /**
   * The value; a micro ZAP knows only single 64-bit integers.
   * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_value
   */

  /**
   * Tells apart entries whose names have the same hash.
   * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_cd
   */

  /**
   * Name, ended by a zero byte.
   * @see OpenZFS include/sys/zap_impl.h mzap_ent_phys_t.mze_name
   */

  return MzapEnt;
})();
MzapEnt_.MzapEnt = MzapEnt;

export { MzapEnt };
