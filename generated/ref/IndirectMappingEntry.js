// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dva_ from "./Dva.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const IndirectMappingEntry_ = {};
/**
 * Says where a range of a removed vdev lies now. Its length is the destination's asize.
 * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t
 */

var IndirectMappingEntry = (function() {
  function IndirectMappingEntry(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  IndirectMappingEntry.prototype._read = function() {
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
  IndirectMappingEntry.prototype._readLE = function() {
    this._debug.src = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.src = new SrcBitsBe(this._io, this, this._root, this._is_le);
      this.src._read();
      break;
    case true:
      this.src = new SrcBitsLe(this._io, this, this._root, this._is_le);
      this.src._read();
      break;
    }
    this._debug.src.end = this._io.pos;
    this._debug.dst = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dst = new Dva_.Dva(this._io, null, null, this.isLe);
    this.dst._read();
    this._debug.dst.end = this._io.pos;
  }
  IndirectMappingEntry.prototype._readBE = function() {
    this._debug.src = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.src = new SrcBitsBe(this._io, this, this._root, this._is_le);
      this.src._read();
      break;
    case true:
      this.src = new SrcBitsLe(this._io, this, this._root, this._is_le);
      this.src._read();
      break;
    }
    this._debug.src.end = this._io.pos;
    this._debug.dst = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dst = new Dva_.Dva(this._io, null, null, this.isLe);
    this.dst._read();
    this._debug.dst.end = this._io.pos;
  }

  var SrcBitsBe = IndirectMappingEntry.SrcBitsBe = (function() {
    function SrcBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SrcBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SrcBitsBe.prototype._readLE = function() {
      this._debug.srcMark = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcMark = this._io.readBitsIntBe(1) != 0;
      this._debug.srcMark.end = this._io.pos;
      this._debug.srcOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcOffset = this._io.readBitsIntBe(63);
      this._debug.srcOffset.end = this._io.pos;
    }
    SrcBitsBe.prototype._readBE = function() {
      this._debug.srcMark = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcMark = this._io.readBitsIntBe(1) != 0;
      this._debug.srcMark.end = this._io.pos;
      this._debug.srcOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcOffset = this._io.readBitsIntBe(63);
      this._debug.srcOffset.end = this._io.pos;
    }

    /**
     * Used by zdb, never on disk.
     */

    /**
     * Offset on the removed vdev.
     */

    return SrcBitsBe;
  })();

  var SrcBitsLe = IndirectMappingEntry.SrcBitsLe = (function() {
    function SrcBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SrcBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SrcBitsLe.prototype._readLE = function() {
      this._debug.srcOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcOffset = this._io.readBitsIntLe(63);
      this._debug.srcOffset.end = this._io.pos;
      this._debug.srcMark = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcMark = this._io.readBitsIntLe(1) != 0;
      this._debug.srcMark.end = this._io.pos;
    }
    SrcBitsLe.prototype._readBE = function() {
      this._debug.srcOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcOffset = this._io.readBitsIntLe(63);
      this._debug.srcOffset.end = this._io.pos;
      this._debug.srcMark = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.srcMark = this._io.readBitsIntLe(1) != 0;
      this._debug.srcMark.end = this._io.pos;
    }

    /**
     * Offset on the removed vdev.
     */

    /**
     * Used by zdb, never on disk.
     */

    return SrcBitsLe;
  })();

  /**
   * Start of the range.
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_src
   */

  /**
   * New place.
   * @see OpenZFS include/sys/vdev_indirect_mapping.h vdev_indirect_mapping_entry_phys_t.vimep_dst
   */

  return IndirectMappingEntry;
})();
IndirectMappingEntry_.IndirectMappingEntry = IndirectMappingEntry;

export { IndirectMappingEntry };
