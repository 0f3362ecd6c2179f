// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZapLeafEntry_ = {};
/**
 * Chunk of a leaf with the fixed part of one entry.
 * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry
 */

var ZapLeafEntry = (function() {
  function ZapLeafEntry(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZapLeafEntry.prototype._read = function() {
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
  ZapLeafEntry.prototype._readLE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.valueIntlen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueIntlen = this._io.readU1();
    this._debug.valueIntlen.end = this._io.pos;
    this._debug.next = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.next = this._io.readU2le();
    this._debug.next.end = this._io.pos;
    this._debug.nameChunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameChunk = this._io.readU2le();
    this._debug.nameChunk.end = this._io.pos;
    this._debug.nameNumints = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameNumints = this._io.readU2le();
    this._debug.nameNumints.end = this._io.pos;
    this._debug.valueChunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueChunk = this._io.readU2le();
    this._debug.valueChunk.end = this._io.pos;
    this._debug.valueNumints = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueNumints = this._io.readU2le();
    this._debug.valueNumints.end = this._io.pos;
    this._debug.cd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cd = this._io.readU4le();
    this._debug.cd.end = this._io.pos;
    this._debug.hash = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hash = this._io.readU8le();
    this._debug.hash.end = this._io.pos;
  }
  ZapLeafEntry.prototype._readBE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.valueIntlen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueIntlen = this._io.readU1();
    this._debug.valueIntlen.end = this._io.pos;
    this._debug.next = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.next = this._io.readU2be();
    this._debug.next.end = this._io.pos;
    this._debug.nameChunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameChunk = this._io.readU2be();
    this._debug.nameChunk.end = this._io.pos;
    this._debug.nameNumints = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameNumints = this._io.readU2be();
    this._debug.nameNumints.end = this._io.pos;
    this._debug.valueChunk = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueChunk = this._io.readU2be();
    this._debug.valueChunk.end = this._io.pos;
    this._debug.valueNumints = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.valueNumints = this._io.readU2be();
    this._debug.valueNumints.end = this._io.pos;
    this._debug.cd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cd = this._io.readU4be();
    this._debug.cd.end = this._io.pos;
    this._debug.hash = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hash = this._io.readU8be();
    this._debug.hash.end = this._io.pos;
  }

  /**
   * ZAP_CHUNK_ENTRY.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_type
   */

  /**
   * Bytes of one integer of the value: 1, 2, 4 or 8.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_intlen
   */

  /**
   * Next entry in the same hash slot.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_next
   */

  /**
   * First chunk of the name.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_name_chunk
   */

  /**
   * Length of the name: bytes with the zero byte, or words under ZAP_FLAG_UINT64_KEY.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_name_numints
   */

  /**
   * First chunk of the value.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_chunk
   */

  /**
   * Integers in the value.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_value_numints
   */

  /**
   * Tells apart entries with the same hash.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_cd
   */

  /**
   * Hash of the name.
   * @see OpenZFS include/sys/zap_leaf.h struct zap_leaf_entry.le_hash
   */

  return ZapLeafEntry;
})();
ZapLeafEntry_.ZapLeafEntry = ZapLeafEntry;

export { ZapLeafEntry };
