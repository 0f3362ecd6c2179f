// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dmu_ from "./Dmu.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrSpill_ = {};
/**
 * Fields of a spill record: the spill block of an object, which follows.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill
 */

var DrrSpill = (function() {
  function DrrSpill(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrSpill.prototype._read = function() {
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
  DrrSpill.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8le();
    this._debug.length.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.compressiontype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compressiontype = this._io.readU1();
    this._debug.compressiontype.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(6);
    this._debug.pad.end = this._io.pos;
    this._debug.compressedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedSize = this._io.readU8le();
    this._debug.compressedSize.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readBytes(8);
    this._debug.salt.end = this._io.pos;
    this._debug.iv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iv = this._io.readBytes(12);
    this._debug.iv.end = this._io.pos;
    this._debug.mac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mac = this._io.readBytes(16);
    this._debug.mac.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU4le();
    this._debug.type.end = this._io.pos;
  }
  DrrSpill.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.length = this._io.readU8be();
    this._debug.length.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.compressiontype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compressiontype = this._io.readU1();
    this._debug.compressiontype.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(6);
    this._debug.pad.end = this._io.pos;
    this._debug.compressedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedSize = this._io.readU8be();
    this._debug.compressedSize.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readBytes(8);
    this._debug.salt.end = this._io.pos;
    this._debug.iv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.iv = this._io.readBytes(12);
    this._debug.iv.end = this._io.pos;
    this._debug.mac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.mac = this._io.readBytes(16);
    this._debug.mac.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_object
   */

  /**
   * Bytes of the block.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_length
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_toguid
   */

  /**
   * DRR_ bits.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_flags
   */

  /**
   * Compression of what follows, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressiontype
   */

  /**
   * Bytes that follow if compressed.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_compressed_size
   */

  /**
   * Salt, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_salt
   */

  /**
   * IV, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_iv
   */

  /**
   * MAC, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_mac
   */

  /**
   * Object type.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_spill.drr_type
   */

  return DrrSpill;
})();
DrrSpill_.DrrSpill = DrrSpill;

export { DrrSpill };
