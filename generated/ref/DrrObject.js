// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dmu_ from "./Dmu.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrObject_ = {};
/**
 * Fields of an object record: a dnode; its bonus follows, rounded up to 8 bytes.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object
 */

var DrrObject = (function() {
  function DrrObject(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrObject.prototype._read = function() {
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
  DrrObject.prototype._readLE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8le();
    this._debug.object.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU4le();
    this._debug.type.end = this._io.pos;
    this._debug.bonustype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.bonustype = this._io.readU4le();
    this._debug.bonustype.end = this._io.pos;
    this._debug.blksz = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blksz = this._io.readU4le();
    this._debug.blksz.end = this._io.pos;
    this._debug.bonuslen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bonuslen = this._io.readU4le();
    this._debug.bonuslen.end = this._io.pos;
    this._debug.checksumtype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksumtype = this._io.readU1();
    this._debug.checksumtype.end = this._io.pos;
    this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compress = this._io.readU1();
    this._debug.compress.end = this._io.pos;
    this._debug.dnSlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dnSlots = this._io.readU1();
    this._debug.dnSlots.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.rawBonuslen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rawBonuslen = this._io.readU4le();
    this._debug.rawBonuslen.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
    this._debug.indblkshift = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.indblkshift = this._io.readU1();
    this._debug.indblkshift.end = this._io.pos;
    this._debug.nlevels = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nlevels = this._io.readU1();
    this._debug.nlevels.end = this._io.pos;
    this._debug.nblkptr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nblkptr = this._io.readU1();
    this._debug.nblkptr.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(5);
    this._debug.pad.end = this._io.pos;
    this._debug.maxblkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxblkid = this._io.readU8le();
    this._debug.maxblkid.end = this._io.pos;
  }
  DrrObject.prototype._readBE = function() {
    this._debug.object = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.object = this._io.readU8be();
    this._debug.object.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
    this._debug.bonustype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.bonustype = this._io.readU4be();
    this._debug.bonustype.end = this._io.pos;
    this._debug.blksz = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blksz = this._io.readU4be();
    this._debug.blksz.end = this._io.pos;
    this._debug.bonuslen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bonuslen = this._io.readU4be();
    this._debug.bonuslen.end = this._io.pos;
    this._debug.checksumtype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksumtype = this._io.readU1();
    this._debug.checksumtype.end = this._io.pos;
    this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compress = this._io.readU1();
    this._debug.compress.end = this._io.pos;
    this._debug.dnSlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dnSlots = this._io.readU1();
    this._debug.dnSlots.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.rawBonuslen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rawBonuslen = this._io.readU4be();
    this._debug.rawBonuslen.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
    this._debug.indblkshift = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.indblkshift = this._io.readU1();
    this._debug.indblkshift.end = this._io.pos;
    this._debug.nlevels = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nlevels = this._io.readU1();
    this._debug.nlevels.end = this._io.pos;
    this._debug.nblkptr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nblkptr = this._io.readU1();
    this._debug.nblkptr.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(5);
    this._debug.pad.end = this._io.pos;
    this._debug.maxblkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxblkid = this._io.readU8be();
    this._debug.maxblkid.end = this._io.pos;
  }

  /**
   * Object.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_object
   */

  /**
   * Object type.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_type
   */

  /**
   * Type of the bonus.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_bonustype
   */

  /**
   * Bytes of a block.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_blksz
   */

  /**
   * Bytes of the bonus.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_bonuslen
   */

  /**
   * Checksum function.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_checksumtype
   */

  /**
   * Compression function.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_compress
   */

  /**
   * Slots of the dnode; 0 means 1.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_dn_slots
   */

  /**
   * DRR_ bits.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_flags
   */

  /**
   * Bytes of the bonus as it follows, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_raw_bonuslen
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_toguid
   */

  /**
   * log2 of an indirect block, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_indblkshift
   */

  /**
   * Levels, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_nlevels
   */

  /**
   * Block pointers, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_nblkptr
   */

  /**
   * Last block, of raw streams.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_object.drr_maxblkid
   */

  return DrrObject;
})();
DrrObject_.DrrObject = DrrObject;

export { DrrObject };
