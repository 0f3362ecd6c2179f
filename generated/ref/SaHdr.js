// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SaHdr_ = {};
/**
 * Head of the system attributes in a bonus or a spill block. The layout number names the sequence of attributes, a value of the ZAP of layouts. The attributes follow the header at once, in that sequence, each rounded up to 8 bytes. A layout number of 0 means layout 1. In C the structure is 8 bytes with one length in it; there are as many as fit in the header.
 * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t
 */

var SaHdr = (function() {
  function SaHdr(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SaHdr.prototype._read = function() {
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
  SaHdr.prototype._readLE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4le();
    this._debug.magic.end = this._io.pos;
    this._debug.layoutInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.layoutInfo = this._io.readU2le();
    this._debug.layoutInfo.end = this._io.pos;
    this._debug.lengths = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.lengths.arr = [];
    this.lengths = [];
    for (var i = 0; i < Math.floor(((this.layoutInfo >>> 10) * 8 - 6) / 2); i++) {
      this._debug.lengths.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lengths.push(this._io.readU2le());
      this._debug.lengths.arr[i].end = this._io.pos;
    }
    this._debug.lengths.end = this._io.pos;
  }
  SaHdr.prototype._readBE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4be();
    this._debug.magic.end = this._io.pos;
    this._debug.layoutInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.layoutInfo = this._io.readU2be();
    this._debug.layoutInfo.end = this._io.pos;
    this._debug.lengths = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.lengths.arr = [];
    this.lengths = [];
    for (var i = 0; i < Math.floor(((this.layoutInfo >>> 10) * 8 - 6) / 2); i++) {
      this._debug.lengths.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lengths.push(this._io.readU2be());
      this._debug.lengths.arr[i].end = this._io.pos;
    }
    this._debug.lengths.end = this._io.pos;
  }

  /**
   * Size of the header in 8-byte units.
   */
  Object.defineProperty(SaHdr.prototype, 'headerSize', {
    get: function() {
      if (this._m_headerSize !== undefined)
        return this._m_headerSize;
      this._debug._m_headerSize = {  };
      this._m_headerSize = this.layoutInfo >>> 10 & 63;
      return this._m_headerSize;
    }
  });

  /**
   * Number of the layout.
   */
  Object.defineProperty(SaHdr.prototype, 'layout', {
    get: function() {
      if (this._m_layout !== undefined)
        return this._m_layout;
      this._debug._m_layout = {  };
      this._m_layout = this.layoutInfo >>> 0 & 1023;
      return this._m_layout;
    }
  });

  /**
   * SA_MAGIC.
   * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_magic
   */

  /**
   * Layout and size of header.
   * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_layout_info
   */

  /**
   * Lengths in bytes of the attributes of variable size, in the layout's sequence; padding follows. The very last such attribute of a layout has one too.
   * @see OpenZFS include/sys/sa_impl.h sa_hdr_phys_t.sa_lengths
   */

  return SaHdr;
})();
SaHdr_.SaHdr = SaHdr;

export { SaHdr };
