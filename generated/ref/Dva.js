// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Dva_ = {};
/**
 * Where one copy of a block lies: a top-level vdev, an offset in its allocatable space and the space taken there. A DVA whose two words are zero is empty. An encrypted block uses the third DVA of its pointer for key material instead; see blkptr_encrypted.
 * @see OpenZFS include/sys/spa.h dva_t
 */

var Dva = (function() {
  function Dva(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Dva.prototype._read = function() {
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
  Dva.prototype._readLE = function() {
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
  Dva.prototype._readBE = function() {
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

  var Word0BitsBe = Dva.Word0BitsBe = (function() {
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
      this._debug.vdevPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdevPad = this._io.readBitsIntBe(8);
      this._debug.vdevPad.end = this._io.pos;
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntBe(24);
      this._debug.vdev.end = this._io.pos;
      this._debug.asizePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asizePad = this._io.readBitsIntBe(8);
      this._debug.asizePad.end = this._io.pos;
      this._debug.asize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asize = this._io.readBitsIntBe(24);
      this._debug.asize.end = this._io.pos;
    }
    Word0BitsBe.prototype._readBE = function() {
      this._debug.vdevPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdevPad = this._io.readBitsIntBe(8);
      this._debug.vdevPad.end = this._io.pos;
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntBe(24);
      this._debug.vdev.end = this._io.pos;
      this._debug.asizePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asizePad = this._io.readBitsIntBe(8);
      this._debug.asizePad.end = this._io.pos;
      this._debug.asize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asize = this._io.readBitsIntBe(24);
      this._debug.asize.end = this._io.pos;
    }

    /**
     * Id of the top-level vdev (its index among the root vdev's children).
     */

    /**
     * Space allocated, with RAID-Z parity and skip sectors; of a gang block the whole gang's, children included.
     */

    return Word0BitsBe;
  })();

  var Word0BitsLe = Dva.Word0BitsLe = (function() {
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
      this._debug.asize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asize = this._io.readBitsIntLe(24);
      this._debug.asize.end = this._io.pos;
      this._debug.asizePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asizePad = this._io.readBitsIntLe(8);
      this._debug.asizePad.end = this._io.pos;
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntLe(24);
      this._debug.vdev.end = this._io.pos;
      this._debug.vdevPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdevPad = this._io.readBitsIntLe(8);
      this._debug.vdevPad.end = this._io.pos;
    }
    Word0BitsLe.prototype._readBE = function() {
      this._debug.asize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asize = this._io.readBitsIntLe(24);
      this._debug.asize.end = this._io.pos;
      this._debug.asizePad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.asizePad = this._io.readBitsIntLe(8);
      this._debug.asizePad.end = this._io.pos;
      this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdev = this._io.readBitsIntLe(24);
      this._debug.vdev.end = this._io.pos;
      this._debug.vdevPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.vdevPad = this._io.readBitsIntLe(8);
      this._debug.vdevPad.end = this._io.pos;
    }

    /**
     * Space allocated, with RAID-Z parity and skip sectors; of a gang block the whole gang's, children included.
     */

    /**
     * Id of the top-level vdev (its index among the root vdev's children).
     */

    return Word0BitsLe;
  })();

  var Word1BitsBe = Dva.Word1BitsBe = (function() {
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
      this._debug.gang = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.gang = this._io.readBitsIntBe(1) != 0;
      this._debug.gang.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntBe(63);
      this._debug.offset.end = this._io.pos;
    }
    Word1BitsBe.prototype._readBE = function() {
      this._debug.gang = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.gang = this._io.readBitsIntBe(1) != 0;
      this._debug.gang.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntBe(63);
      this._debug.offset.end = this._io.pos;
    }

    /**
     * Set if a gang header lies here instead of the data.
     */

    /**
     * Offset in the vdev's allocatable space, which begins VDEV_LABEL_START_SIZE (4 MiB) after the start of a leaf device: label pair (512 KiB) and boot area (3.5 MiB), not the label pair alone.
     */

    return Word1BitsBe;
  })();

  var Word1BitsLe = Dva.Word1BitsLe = (function() {
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
      this._debug.gang = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.gang = this._io.readBitsIntLe(1) != 0;
      this._debug.gang.end = this._io.pos;
    }
    Word1BitsLe.prototype._readBE = function() {
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readBitsIntLe(63);
      this._debug.offset.end = this._io.pos;
      this._debug.gang = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.gang = this._io.readBitsIntLe(1) != 0;
      this._debug.gang.end = this._io.pos;
    }

    /**
     * Offset in the vdev's allocatable space, which begins VDEV_LABEL_START_SIZE (4 MiB) after the start of a leaf device: label pair (512 KiB) and boot area (3.5 MiB), not the label pair alone.
     */

    /**
     * Set if a gang header lies here instead of the data.
     */

    return Word1BitsLe;
  })();

  /**
   * Allocated size and vdev.
   * @see OpenZFS include/sys/spa.h dva_t.dva_word[0]
   */

  /**
   * Offset and gang bit.
   * @see OpenZFS include/sys/spa.h dva_t.dva_word[1]
   */

  return Dva;
})();
Dva_.Dva = Dva;

export { Dva };
