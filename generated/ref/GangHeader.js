// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import * as ZioEck_ from "./ZioEck.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const GangHeader_ = {};
/**
 * Header of a gang block of the old size, one sector: pointers to the pieces that together are the block. Since 2.4 (feature dynamic_gang_header) a header may fill the vdev's smallest allocation and then holds (size - 40) / 128 pointers, zeros, and the trailer at its end; a reader tries the larger size and then this one.
 * @see OpenZFS include/sys/zio.h SPA_OLD_GANGBLOCKSIZE
 * @see OpenZFS include/sys/zio.h gbh_nblkptrs
 */

var GangHeader = (function() {
  function GangHeader(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  GangHeader.prototype._read = function() {
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
  GangHeader.prototype._readLE = function() {
    this._debug.blkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.blkptrs.arr = [];
    this.blkptrs = [];
    for (var i = 0; i < 3; i++) {
      this._debug.blkptrs.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_blkptrs = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_blkptrs._read();
      } finally {
        this.blkptrs.push(_t_blkptrs);
      }
      this._debug.blkptrs.arr[i].end = this._io.pos;
    }
    this._debug.blkptrs.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(88);
    this._debug.pad.end = this._io.pos;
    this._debug.eck = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.eck = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.eck._read();
    this._debug.eck.end = this._io.pos;
  }
  GangHeader.prototype._readBE = function() {
    this._debug.blkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.blkptrs.arr = [];
    this.blkptrs = [];
    for (var i = 0; i < 3; i++) {
      this._debug.blkptrs.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_blkptrs = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_blkptrs._read();
      } finally {
        this.blkptrs.push(_t_blkptrs);
      }
      this._debug.blkptrs.arr[i].end = this._io.pos;
    }
    this._debug.blkptrs.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(88);
    this._debug.pad.end = this._io.pos;
    this._debug.eck = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.eck = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.eck._read();
    this._debug.eck.end = this._io.pos;
  }

  /**
   * The pieces in order; unused ones are holes. Pieces can be gang blocks again.
   * @see OpenZFS include/sys/zio.h gbh_bp
   */

  /**
   * Checksum of the header; its verifier is vdev, offset and txg of the DVA.
   * @see OpenZFS include/sys/zio.h gbh_eck
   */

  return GangHeader;
})();
GangHeader_.GangHeader = GangHeader;

export { GangHeader };
