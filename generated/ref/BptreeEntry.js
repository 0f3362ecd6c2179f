// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import * as Zbookmark_ from "./Zbookmark.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const BptreeEntry_ = {};
/**
 * A tree of blocks to be freed.
 * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t
 */

var BptreeEntry = (function() {
  function BptreeEntry(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  BptreeEntry.prototype._read = function() {
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
  BptreeEntry.prototype._readLE = function() {
    this._debug.bp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bp = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.bp._read();
    this._debug.bp.end = this._io.pos;
    this._debug.birthTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birthTxg = this._io.readU8le();
    this._debug.birthTxg.end = this._io.pos;
    this._debug.zb = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zb = new Zbookmark_.Zbookmark(this._io, null, null, this.isLe);
    this.zb._read();
    this._debug.zb.end = this._io.pos;
  }
  BptreeEntry.prototype._readBE = function() {
    this._debug.bp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bp = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.bp._read();
    this._debug.bp.end = this._io.pos;
    this._debug.birthTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.birthTxg = this._io.readU8be();
    this._debug.birthTxg.end = this._io.pos;
    this._debug.zb = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zb = new Zbookmark_.Zbookmark(this._io, null, null, this.isLe);
    this.zb._read();
    this._debug.zb.end = this._io.pos;
  }

  /**
   * Its root.
   * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_bp
   */

  /**
   * Only blocks born after this are freed.
   * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_birth_txg
   */

  /**
   * Where to go on.
   * @see OpenZFS include/sys/bptree.h bptree_entry_phys_t.be_zb
   */

  return BptreeEntry;
})();
BptreeEntry_.BptreeEntry = BptreeEntry;

export { BptreeEntry };
