// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZapTable_ from "./ZapTable.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Zap_ = {};
/**
 * Head of a fat ZAP's first block. The second half of that block is the embedded pointer table, (block size / 2) / 8 entries of 64 bits; it is used as long as ptrtbl.numblks is 0. An entry is the number of a leaf block. Between this head and the table: zeros.
 * @see OpenZFS include/sys/zap_impl.h zap_phys_t
 */

var Zap = (function() {
  function Zap(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Zap.prototype._read = function() {
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
  Zap.prototype._readLE = function() {
    this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockType = this._io.readU8le();
    this._debug.blockType.end = this._io.pos;
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.ptrtbl = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ptrtbl = new ZapTable_.ZapTable(this._io, null, null, this.isLe);
    this.ptrtbl._read();
    this._debug.ptrtbl.end = this._io.pos;
    this._debug.freeblk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.freeblk = this._io.readU8le();
    this._debug.freeblk.end = this._io.pos;
    this._debug.numLeafs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numLeafs = this._io.readU8le();
    this._debug.numLeafs.end = this._io.pos;
    this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numEntries = this._io.readU8le();
    this._debug.numEntries.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readU8le();
    this._debug.salt.end = this._io.pos;
    this._debug.normflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.normflags = this._io.readU8le();
    this._debug.normflags.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
  }
  Zap.prototype._readBE = function() {
    this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockType = this._io.readU8be();
    this._debug.blockType.end = this._io.pos;
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8be();
    this._debug.magic.end = this._io.pos;
    this._debug.ptrtbl = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ptrtbl = new ZapTable_.ZapTable(this._io, null, null, this.isLe);
    this.ptrtbl._read();
    this._debug.ptrtbl.end = this._io.pos;
    this._debug.freeblk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.freeblk = this._io.readU8be();
    this._debug.freeblk.end = this._io.pos;
    this._debug.numLeafs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numLeafs = this._io.readU8be();
    this._debug.numLeafs.end = this._io.pos;
    this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numEntries = this._io.readU8be();
    this._debug.numEntries.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readU8be();
    this._debug.salt.end = this._io.pos;
    this._debug.normflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.normflags = this._io.readU8be();
    this._debug.normflags.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
  }

  /**
   * ZBT_HEADER.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_block_type
   */

  /**
   * ZAP_MAGIC.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_magic
   */

  /**
   * Pointer table.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_ptrtbl
   */

  /**
   * Next block to be used.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_freeblk
   */

  /**
   * Number of leaf blocks.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_leafs
   */

  /**
   * Number of entries.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_num_entries
   */

  /**
   * Start value of the hash over names.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_salt
   */

  /**
   * Normalization of names before hashing and comparing: 0x10 NFD, 0x50 NFC, 0x20 NFKD, 0x60 NFKC; bit 0x02 to upper case, 0x04 to lower.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_normflags
   */

  /**
   * ZAP_FLAG_ bits.
   * @see OpenZFS include/sys/zap_impl.h zap_phys_t.zap_flags
   */

  return Zap;
})();
Zap_.Zap = Zap;

export { Zap };
