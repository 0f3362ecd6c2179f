// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Bpobj_ = {};
/**
 * Bonus of an object that is a list of block pointers, 128 bytes each. In a livelist a pointer's fill states by its lowest bit whether the block was freed (1) or allocated. Shorter bonuses, see BPOBJ_SIZE_, lack the later fields.
 * @see OpenZFS include/sys/bpobj.h bpobj_phys_t
 */

var Bpobj = (function() {
  function Bpobj(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Bpobj.prototype._read = function() {
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
  Bpobj.prototype._readLE = function() {
    this._debug.numBlkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numBlkptrs = this._io.readU8le();
    this._debug.numBlkptrs.end = this._io.pos;
    this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytes = this._io.readU8le();
    this._debug.bytes.end = this._io.pos;
    this._debug.comp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comp = this._io.readU8le();
    this._debug.comp.end = this._io.pos;
    this._debug.uncomp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncomp = this._io.readU8le();
    this._debug.uncomp.end = this._io.pos;
    this._debug.subobjs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.subobjs = this._io.readU8le();
    this._debug.subobjs.end = this._io.pos;
    this._debug.numSubobjs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numSubobjs = this._io.readU8le();
    this._debug.numSubobjs.end = this._io.pos;
    this._debug.numFreed = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numFreed = this._io.readU8le();
    this._debug.numFreed.end = this._io.pos;
  }
  Bpobj.prototype._readBE = function() {
    this._debug.numBlkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numBlkptrs = this._io.readU8be();
    this._debug.numBlkptrs.end = this._io.pos;
    this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bytes = this._io.readU8be();
    this._debug.bytes.end = this._io.pos;
    this._debug.comp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comp = this._io.readU8be();
    this._debug.comp.end = this._io.pos;
    this._debug.uncomp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncomp = this._io.readU8be();
    this._debug.uncomp.end = this._io.pos;
    this._debug.subobjs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.subobjs = this._io.readU8be();
    this._debug.subobjs.end = this._io.pos;
    this._debug.numSubobjs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numSubobjs = this._io.readU8be();
    this._debug.numSubobjs.end = this._io.pos;
    this._debug.numFreed = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numFreed = this._io.readU8be();
    this._debug.numFreed.end = this._io.pos;
  }

  /**
   * Pointers in the object itself.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_blkptrs
   */

  /**
   * Space of the blocks, those of bpobjs below included.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_bytes
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_comp
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_uncomp
   */

  /**
   * Object with the numbers of bpobjs below, 64 bits each; 0 if none.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_subobjs
   */

  /**
   * How many.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_subobjs
   */

  /**
   * In a livelist: pointers that state a free.
   * @see OpenZFS include/sys/bpobj.h bpobj_phys_t.bpo_num_freed
   */

  return Bpobj;
})();
Bpobj_.Bpobj = Bpobj;

export { Bpobj };
