// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapTable_ = {};
/**
 * Where the pointer table of a fat ZAP lies outside the first block, and how a larger copy of it grows. shift lies at 0x20 of the ZAP's first block: the table begins at 0x10.
 * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t
 */

var ZapTable = (function() {
  function ZapTable(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZapTable.prototype._read = function() {
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
  ZapTable.prototype._readLE = function() {
    this._debug.blk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blk = this._io.readU8le();
    this._debug.blk.end = this._io.pos;
    this._debug.numblks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numblks = this._io.readU8le();
    this._debug.numblks.end = this._io.pos;
    this._debug.shift = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.shift = this._io.readU8le();
    this._debug.shift.end = this._io.pos;
    this._debug.nextblk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextblk = this._io.readU8le();
    this._debug.nextblk.end = this._io.pos;
    this._debug.blksCopied = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blksCopied = this._io.readU8le();
    this._debug.blksCopied.end = this._io.pos;
  }
  ZapTable.prototype._readBE = function() {
    this._debug.blk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blk = this._io.readU8be();
    this._debug.blk.end = this._io.pos;
    this._debug.numblks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numblks = this._io.readU8be();
    this._debug.numblks.end = this._io.pos;
    this._debug.shift = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.shift = this._io.readU8be();
    this._debug.shift.end = this._io.pos;
    this._debug.nextblk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextblk = this._io.readU8be();
    this._debug.nextblk.end = this._io.pos;
    this._debug.blksCopied = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blksCopied = this._io.readU8be();
    this._debug.blksCopied.end = this._io.pos;
  }

  /**
   * First block of the table in the ZAP's object.
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blk
   */

  /**
   * Blocks of the table; 0 if it is the embedded one.
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_numblks
   */

  /**
   * log2 of the number of entries: that many upper bits of a hash index the table.
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_shift
   */

  /**
   * First block of a copy of twice the size that is being made; 0 if none.
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_nextblk
   */

  /**
   * Blocks of this table already copied.
   * @see OpenZFS include/sys/zap_impl.h zap_table_phys_t.zt_blks_copied
   */

  return ZapTable;
})();
ZapTable_.ZapTable = ZapTable;

export { ZapTable };
