// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapLeafHeader_ = {};
/**
 * Head of a leaf block of a fat ZAP. A hash table follows, (block size / 32) slots of 16 bits (ZAP_LEAF_HASH_SHIFT; not block size / 64), then chunks of 24 bytes to the end of the block. A slot is the number of a chunk, or ZAP_LEAF_CHUNK_END.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header
 */

var ZapLeafHeader = (function() {
  function ZapLeafHeader(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZapLeafHeader.prototype._read = function() {
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
  ZapLeafHeader.prototype._readLE = function() {
    this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockType = this._io.readU8le();
    this._debug.blockType.end = this._io.pos;
    this._debug.pad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad1 = this._io.readBytes(8);
    this._debug.pad1.end = this._io.pos;
    this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prefix = this._io.readU8le();
    this._debug.prefix.end = this._io.pos;
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4le();
    this._debug.magic.end = this._io.pos;
    this._debug.nfree = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nfree = this._io.readU2le();
    this._debug.nfree.end = this._io.pos;
    this._debug.nentries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nentries = this._io.readU2le();
    this._debug.nentries.end = this._io.pos;
    this._debug.prefixLen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prefixLen = this._io.readU2le();
    this._debug.prefixLen.end = this._io.pos;
    this._debug.freelist = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.freelist = this._io.readU2le();
    this._debug.freelist.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(11);
    this._debug.pad2.end = this._io.pos;
  }
  ZapLeafHeader.prototype._readBE = function() {
    this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockType = this._io.readU8be();
    this._debug.blockType.end = this._io.pos;
    this._debug.pad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad1 = this._io.readBytes(8);
    this._debug.pad1.end = this._io.pos;
    this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prefix = this._io.readU8be();
    this._debug.prefix.end = this._io.pos;
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4be();
    this._debug.magic.end = this._io.pos;
    this._debug.nfree = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nfree = this._io.readU2be();
    this._debug.nfree.end = this._io.pos;
    this._debug.nentries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nentries = this._io.readU2be();
    this._debug.nentries.end = this._io.pos;
    this._debug.prefixLen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prefixLen = this._io.readU2be();
    this._debug.prefixLen.end = this._io.pos;
    this._debug.freelist = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.freelist = this._io.readU2be();
    this._debug.freelist.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(11);
    this._debug.pad2.end = this._io.pos;
  }

  /**
   * ZBT_LEAF.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_block_type
   */

  /**
   * The upper bits that all hashes in this leaf share, right-aligned.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix
   */

  /**
   * ZAP_LEAF_MAGIC.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_magic
   */

  /**
   * Free chunks.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nfree
   */

  /**
   * Entries.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_nentries
   */

  /**
   * Number of bits in prefix. The bits of a hash after these index the hash table.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_prefix_len
   */

  /**
   * First free chunk.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_freelist
   */

  /**
   * ZLF_ bits.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_header.lh_flags
   */

  return ZapLeafHeader;
})();
ZapLeafHeader_.ZapLeafHeader = ZapLeafHeader;

export { ZapLeafHeader };
