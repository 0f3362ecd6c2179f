// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const RedactionList_ = {};
/**
 * Bonus of a redaction list, whose object is an array of redact_block.
 * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t
 */

var RedactionList = (function() {
  function RedactionList(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  RedactionList.prototype._read = function() {
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
  RedactionList.prototype._readLE = function() {
    this._debug.lastObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastObject = this._io.readU8le();
    this._debug.lastObject.end = this._io.pos;
    this._debug.lastBlkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastBlkid = this._io.readU8le();
    this._debug.lastBlkid.end = this._io.pos;
    this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numEntries = this._io.readU8le();
    this._debug.numEntries.end = this._io.pos;
    this._debug.numSnaps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numSnaps = this._io.readU8le();
    this._debug.numSnaps.end = this._io.pos;
    this._debug.snaps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.snaps.arr = [];
    this.snaps = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.snaps.arr[this.snaps.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.snaps.push(this._io.readU8le());
      this._debug.snaps.arr[this.snaps.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.snaps.end = this._io.pos;
  }
  RedactionList.prototype._readBE = function() {
    this._debug.lastObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastObject = this._io.readU8be();
    this._debug.lastObject.end = this._io.pos;
    this._debug.lastBlkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastBlkid = this._io.readU8be();
    this._debug.lastBlkid.end = this._io.pos;
    this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numEntries = this._io.readU8be();
    this._debug.numEntries.end = this._io.pos;
    this._debug.numSnaps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numSnaps = this._io.readU8be();
    this._debug.numSnaps.end = this._io.pos;
    this._debug.snaps = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.snaps.arr = [];
    this.snaps = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.snaps.arr[this.snaps.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.snaps.push(this._io.readU8be());
      this._debug.snaps.arr[this.snaps.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.snaps.end = this._io.pos;
  }

  /**
   * Where the making of the list would go on: object...
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_object
   */

  /**
   * ...and block; both all ones when it is complete, so read them with care.
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_last_blkid
   */

  /**
   * Entries of the list.
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_entries
   */

  /**
   * Snapshots it was made of.
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_num_snaps
   */

  /**
   * Their guids.
   * @see OpenZFS include/sys/dsl_bookmark.h redaction_list_phys_t.rlp_snaps
   */

  return RedactionList;
})();
RedactionList_.RedactionList = RedactionList;

export { RedactionList };
