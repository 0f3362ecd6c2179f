// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaceMapEntry2_ = {};
/**
 * Two-word entry of a space map, for long runs, far offsets, and in log space maps, where the vdev is meant. It never straddles blocks.
 * @see OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
 */

var SpaceMapEntry2 = (function() {
  function SpaceMapEntry2(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaceMapEntry2.prototype._read = function() {
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
  SpaceMapEntry2.prototype._readLE = function() {
    this._debug.word0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.word0 = new Word0BitsBe(this._io, this, this._root, this._is_le);
      this.word0._read();
      break;
    case true:
      this.word0 = new Word0BitsLe(this._io, this, this._root, this._is_le);
      this.word0._read();
      break;
    }
    this._debug.word0.end = this._io.pos;
    this._debug.word1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.word1 = new Word1BitsBe(this._io, this, this._root, this._is_le);
      this.word1._read();
      break;
    case true:
      this.word1 = new Word1BitsLe(this._io, this, this._root, this._is_le);
      this.word1._read();
      break;
    }
    this._debug.word1.end = this._io.pos;
  }
  SpaceMapEntry2.prototype._readBE = function() {
    this._debug.word0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.word0 = new Word0BitsBe(this._io, this, this._root, this._is_le);
      this.word0._read();
      break;
    case true:
      this.word0 = new Word0BitsLe(this._io, this, this._root, this._is_le);
      this.word0._read();
      break;
    }
    this._debug.word0.end = this._io.pos;
    this._debug.word1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.word1 = new Word1BitsBe(this._io, this, this._root, this._is_le);
      this.word1._read();
      break;
    case true:
      this.word1 = new Word1BitsLe(this._io, this, this._root, this._is_le);
      this.word1._read();
      break;
    }
    this._debug.word1.end = this._io.pos;
  }

  var Word0BitsBe = SpaceMapEntry2.Word0BitsBe = (function() {
    function Word0BitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Word0BitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word0BitsBe.prototype._readLE = function() {
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntBe(2);
      this._debug.prefix.end = this._io.pos;
      this._debug.word0Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.word0Pad = this._io.readBitsIntBe(2);
      this._debug.word0Pad.end = this._io.pos;
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntBe(36);
      this._debug.run.end = this._io.pos;
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntBe(24);
      this._debug.vdev.end = this._io.pos;
    }
    Word0BitsBe.prototype._readBE = function() {
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntBe(2);
      this._debug.prefix.end = this._io.pos;
      this._debug.word0Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.word0Pad = this._io.readBitsIntBe(2);
      this._debug.word0Pad.end = this._io.pos;
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntBe(36);
      this._debug.run.end = this._io.pos;
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntBe(24);
      this._debug.vdev.end = this._io.pos;
    }

    /**
     * SM2_PREFIX.
     */

    /**
     * Length in units of 1 << ashift: stored value plus one.
     */

    /**
     * Vdev; 1 << 24 - 1 at most, and without meaning in the map of one vdev.
     */

    return Word0BitsBe;
  })();

  var Word0BitsLe = SpaceMapEntry2.Word0BitsLe = (function() {
    function Word0BitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Word0BitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word0BitsLe.prototype._readLE = function() {
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntLe(24);
      this._debug.vdev.end = this._io.pos;
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntLe(36);
      this._debug.run.end = this._io.pos;
      this._debug.word0Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.word0Pad = this._io.readBitsIntLe(2);
      this._debug.word0Pad.end = this._io.pos;
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntLe(2);
      this._debug.prefix.end = this._io.pos;
    }
    Word0BitsLe.prototype._readBE = function() {
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntLe(24);
      this._debug.vdev.end = this._io.pos;
      this._debug.run = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.run = this._io.readBitsIntLe(36);
      this._debug.run.end = this._io.pos;
      this._debug.word0Pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.word0Pad = this._io.readBitsIntLe(2);
      this._debug.word0Pad.end = this._io.pos;
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBitsIntLe(2);
      this._debug.prefix.end = this._io.pos;
    }

    /**
     * Vdev; 1 << 24 - 1 at most, and without meaning in the map of one vdev.
     */

    /**
     * Length in units of 1 << ashift: stored value plus one.
     */

    /**
     * SM2_PREFIX.
     */

    return Word0BitsLe;
  })();

  var Word1BitsBe = SpaceMapEntry2.Word1BitsBe = (function() {
    function Word1BitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Word1BitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word1BitsBe.prototype._readLE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntBe(1) != 0;
      this._debug.type.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntBe(63);
      this._debug.offset.end = this._io.pos;
    }
    Word1BitsBe.prototype._readBE = function() {
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntBe(1) != 0;
      this._debug.type.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntBe(63);
      this._debug.offset.end = this._io.pos;
    }

    /**
     * SM_ALLOC or SM_FREE.
     */

    /**
     * Offset from the start of the map, in the same units.
     */

    return Word1BitsBe;
  })();

  var Word1BitsLe = SpaceMapEntry2.Word1BitsLe = (function() {
    function Word1BitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Word1BitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Word1BitsLe.prototype._readLE = function() {
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntLe(63);
      this._debug.offset.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntLe(1) != 0;
      this._debug.type.end = this._io.pos;
    }
    Word1BitsLe.prototype._readBE = function() {
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntLe(63);
      this._debug.offset.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.type = this._io.readBitsIntLe(1) != 0;
      this._debug.type.end = this._io.pos;
    }

    /**
     * Offset from the start of the map, in the same units.
     */

    /**
     * SM_ALLOC or SM_FREE.
     */

    return Word1BitsLe;
  })();

  /**
   * First word.
   * @see OpenZFS include/sys/space_map.h SM2_RUN_DECODE
   */

  /**
   * Second word.
   * @see OpenZFS include/sys/space_map.h SM2_OFFSET_DECODE
   */

  return SpaceMapEntry2;
})();
SpaceMapEntry2_.SpaceMapEntry2 = SpaceMapEntry2;

export { SpaceMapEntry2 };
