// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DdtKey_ from "./DdtKey.js";
import * as Dmu_ from "./Dmu.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrWrite_ = {};
/**
 * Fields of a write record: a block of data, which follows.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write
 */

var DrrWrite = (function() {
  function DrrWrite(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrWrite.prototype._read = function() {
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
  DrrWrite.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU4le();
    this._debug.type.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(4);
    this._debug.pad.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8le();
    this._debug.offset.end = this._io.pos;
    this._debug.logicalSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logicalSize = this._io.readU8le();
    this._debug.logicalSize.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
    this._debug.checksumtype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksumtype = this._io.readU1();
    this._debug.checksumtype.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.compressiontype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compressiontype = this._io.readU1();
    this._debug.compressiontype.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(5);
    this._debug.pad2.end = this._io.pos;
    this._debug.key = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.key = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.key._read();
    this._debug.key.end = this._io.pos;
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
    this._debug.tailPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tailPad = this._io.readBytes(4);
    this._debug.tailPad.end = this._io.pos;
  }
  DrrWrite.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(4);
    this._debug.pad.end = this._io.pos;
    this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.offset = this._io.readU8be();
    this._debug.offset.end = this._io.pos;
    this._debug.logicalSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.logicalSize = this._io.readU8be();
    this._debug.logicalSize.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
    this._debug.checksumtype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksumtype = this._io.readU1();
    this._debug.checksumtype.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.compressiontype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compressiontype = this._io.readU1();
    this._debug.compressiontype.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(5);
    this._debug.pad2.end = this._io.pos;
    this._debug.key = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.key = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.key._read();
    this._debug.key.end = this._io.pos;
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
    this._debug.tailPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.tailPad = this._io.readBytes(4);
    this._debug.tailPad.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_object
   */

  /**
   * Object type.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_type
   */

  /**
   * Offset of the block.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_offset
   */

  /**
   * Bytes of the block.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_logical_size
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_toguid
   */

  /**
   * Checksum function.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_checksumtype
   */

  /**
   * DRR_ bits.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_flags
   */

  /**
   * Compression of what follows; 0 for none.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressiontype
   */

  /**
   * Checksum and sizes, to deduplicate.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_key
   */

  /**
   * Bytes that follow if compressed.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_compressed_size
   */

  /**
   * Salt, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_salt
   */

  /**
   * IV, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_iv
   */

  /**
   * MAC, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write.drr_mac
   */

  return DrrWrite;
})();
DrrWrite_.DrrWrite = DrrWrite;

export { DrrWrite };
