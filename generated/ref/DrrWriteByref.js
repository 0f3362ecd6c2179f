// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as DdtKey_ from "./DdtKey.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrWriteByref_ = {};
/**
 * Fields of a write_byref record: a block that an earlier record had. No longer written.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref
 */

var DrrWriteByref = (function() {
  function DrrWriteByref(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrWriteByref.prototype._read = function() {
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
  DrrWriteByref.prototype._readLE = function() {
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
    this._debug.refguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refguid = this._io.readU8le();
    this._debug.refguid.end = this._io.pos;
    this._debug.refobject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refobject = this._io.readU8le();
    this._debug.refobject.end = this._io.pos;
    this._debug.refoffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refoffset = this._io.readU8le();
    this._debug.refoffset.end = this._io.pos;
    this._debug.checksumtype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksumtype = this._io.readU1();
    this._debug.checksumtype.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(6);
    this._debug.pad2.end = this._io.pos;
    this._debug.key = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.key = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.key._read();
    this._debug.key.end = this._io.pos;
  }
  DrrWriteByref.prototype._readBE = function() {
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
    this._debug.refguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refguid = this._io.readU8be();
    this._debug.refguid.end = this._io.pos;
    this._debug.refobject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refobject = this._io.readU8be();
    this._debug.refobject.end = this._io.pos;
    this._debug.refoffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refoffset = this._io.readU8be();
    this._debug.refoffset.end = this._io.pos;
    this._debug.checksumtype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksumtype = this._io.readU1();
    this._debug.checksumtype.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(6);
    this._debug.pad2.end = this._io.pos;
    this._debug.key = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.key = new DdtKey_.DdtKey(this._io, null, null, this.isLe);
    this.key._read();
    this._debug.key.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_object
   */

  /**
   * Offset.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_offset
   */

  /**
   * Bytes.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_length
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_toguid
   */

  /**
   * Guid of the snapshot that has it.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refguid
   */

  /**
   * Object there.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refobject
   */

  /**
   * Offset there.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_refoffset
   */

  /**
   * Checksum function.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_checksumtype
   */

  /**
   * DRR_ bits.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_flags
   */

  /**
   * Checksum and sizes.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_write_byref.drr_key
   */

  return DrrWriteByref;
})();
DrrWriteByref_.DrrWriteByref = DrrWriteByref;

export { DrrWriteByref };
