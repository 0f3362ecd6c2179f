// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as BlkptrEmbedded_ from "./BlkptrEmbedded.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrWriteEmbedded_ = {};
/**
 * Fields of a write_embedded record: a block kept in its pointer; the payload follows, rounded up to 8 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded
 */

var DrrWriteEmbedded = (function() {
  function DrrWriteEmbedded(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrWriteEmbedded.prototype._read = function() {
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
  DrrWriteEmbedded.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
    this._debug.compression = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compression = this._io.readU1();
    this._debug.compression.end = this._io.pos;
    this._debug.etype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "BlkptrEmbedded.Etype" };
    this.etype = this._io.readU1();
    this._debug.etype.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(6);
    this._debug.pad.end = this._io.pos;
    this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lsize = this._io.readU4le();
    this._debug.lsize.end = this._io.pos;
    this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.psize = this._io.readU4le();
    this._debug.psize.end = this._io.pos;
  }
  DrrWriteEmbedded.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8be();
    this._debug.offset.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
    this._debug.compression = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compression = this._io.readU1();
    this._debug.compression.end = this._io.pos;
    this._debug.etype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "BlkptrEmbedded.Etype" };
    this.etype = this._io.readU1();
    this._debug.etype.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(6);
    this._debug.pad.end = this._io.pos;
    this._debug.lsize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lsize = this._io.readU4be();
    this._debug.lsize.end = this._io.pos;
    this._debug.psize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.psize = this._io.readU4be();
    this._debug.psize.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_object
   */

  /**
   * Offset.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_offset
   */

  /**
   * Bytes of the block.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_length
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_toguid
   */

  /**
   * Compression of the payload.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_compression
   */

  /**
   * What the payload is.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_etype
   */

  /**
   * Bytes uncompressed.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_lsize
   */

  /**
   * Bytes of the payload.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_embedded.drr_psize
   */

  return DrrWriteEmbedded;
})();
DrrWriteEmbedded_.DrrWriteEmbedded = DrrWriteEmbedded;

export { DrrWriteEmbedded };
