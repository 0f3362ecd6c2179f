// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const RedactBlock_ = {};
/**
 * A run of blocks that a redacted stream leaves out.
 * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t
 */

var RedactBlock = (function() {
  function RedactBlock(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  RedactBlock.prototype._read = function() {
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
  RedactBlock.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.blkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkid = this._io.readU8le();
    this._debug.blkid.end = this._io.pos;
    this._debug.sizeCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.sizeCount = new SizeCountBitsBe(this._io, this, this._root, this._is_le);
      this.sizeCount._read();
      break;
    case true:
      this.sizeCount = new SizeCountBitsLe(this._io, this, this._root, this._is_le);
      this.sizeCount._read();
      break;
    }
    this._debug.sizeCount.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(8);
    this._debug.padding.end = this._io.pos;
  }
  RedactBlock.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.blkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blkid = this._io.readU8be();
    this._debug.blkid.end = this._io.pos;
    this._debug.sizeCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.sizeCount = new SizeCountBitsBe(this._io, this, this._root, this._is_le);
      this.sizeCount._read();
      break;
    case true:
      this.sizeCount = new SizeCountBitsLe(this._io, this, this._root, this._is_le);
      this.sizeCount._read();
      break;
    }
    this._debug.sizeCount.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(8);
    this._debug.padding.end = this._io.pos;
  }

  var SizeCountBitsBe = RedactBlock.SizeCountBitsBe = (function() {
    function SizeCountBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SizeCountBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SizeCountBitsBe.prototype._readLE = function() {
      this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.size = this._io.readBitsIntBe(16);
      this._debug.size.end = this._io.pos;
      this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.count = this._io.readBitsIntBe(48);
      this._debug.count.end = this._io.pos;
    }
    SizeCountBitsBe.prototype._readBE = function() {
      this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.size = this._io.readBitsIntBe(16);
      this._debug.size.end = this._io.pos;
      this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.count = this._io.readBitsIntBe(48);
      this._debug.count.end = this._io.pos;
    }

    /**
     * Size of a block in sectors.
     */

    /**
     * Number of blocks.
     */

    return SizeCountBitsBe;
  })();

  var SizeCountBitsLe = RedactBlock.SizeCountBitsLe = (function() {
    function SizeCountBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SizeCountBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SizeCountBitsLe.prototype._readLE = function() {
      this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.count = this._io.readBitsIntLe(48);
      this._debug.count.end = this._io.pos;
      this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.size = this._io.readBitsIntLe(16);
      this._debug.size.end = this._io.pos;
    }
    SizeCountBitsLe.prototype._readBE = function() {
      this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.count = this._io.readBitsIntLe(48);
      this._debug.count.end = this._io.pos;
      this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.size = this._io.readBitsIntLe(16);
      this._debug.size.end = this._io.pos;
    }

    /**
     * Number of blocks.
     */

    /**
     * Size of a block in sectors.
     */

    return SizeCountBitsLe;
  })();

  /**
   * Object.
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_object
   */

  /**
   * First block.
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_blkid
   */

  /**
   * Size and number of the blocks.
   * @see OpenZFS include/sys/dsl_bookmark.h redact_block_phys_t.rbp_size_count
   */

  return RedactBlock;
})();
RedactBlock_.RedactBlock = RedactBlock;

export { RedactBlock };
