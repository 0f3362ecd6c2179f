// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const MetaslabUnflushed_ = {};
/**
 * Entry of the array of a vdev's metaslabs with log space maps: entries of logs before this txg are in the metaslab's own map already.
 * @see OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t
 */

var MetaslabUnflushed = (function() {
  function MetaslabUnflushed(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  MetaslabUnflushed.prototype._read = function() {
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
  MetaslabUnflushed.prototype._readLE = function() {
    this._debug.unflushedTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.unflushedTxg = this._io.readU8le();
    this._debug.unflushedTxg.end = this._io.pos;
  }
  MetaslabUnflushed.prototype._readBE = function() {
    this._debug.unflushedTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.unflushedTxg = this._io.readU8be();
    this._debug.unflushedTxg.end = this._io.pos;
  }

  /**
   * First txg not yet flushed; 0 if never.
   * @see OpenZFS include/sys/metaslab_impl.h metaslab_unflushed_phys_t.msp_unflushed_txg
   */

  return MetaslabUnflushed;
})();
MetaslabUnflushed_.MetaslabUnflushed = MetaslabUnflushed;

export { MetaslabUnflushed };
