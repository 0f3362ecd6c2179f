// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Objset_ from "./Objset.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DrrBegin_ = {};
/**
 * Fields of a begin record, in place of dmu_replay_record's u and checksum.
 * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin
 */

var DrrBegin = (function() {
  function DrrBegin(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DrrBegin.prototype._read = function() {
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
  DrrBegin.prototype._readLE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8le();
    this._debug.magic.end = this._io.pos;
    this._debug.versioninfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.versioninfo = new VersioninfoBitsBe(this._io, this, this._root, this._is_le);
      this.versioninfo._read();
      break;
    case true:
      this.versioninfo = new VersioninfoBitsLe(this._io, this, this._root, this._is_le);
      this.versioninfo._read();
      break;
    }
    this._debug.versioninfo.end = this._io.pos;
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8le();
    this._debug.creationTime.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Objset.ObjsetType" };
    this.type = this._io.readU4le();
    this._debug.type.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU4le();
    this._debug.flags.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8le();
    this._debug.toguid.end = this._io.pos;
    this._debug.fromguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fromguid = this._io.readU8le();
    this._debug.fromguid.end = this._io.pos;
    this._debug.toname = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toname = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(256), 0, false), "UTF-8");
    this._debug.toname.end = this._io.pos;
  }
  DrrBegin.prototype._readBE = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU8be();
    this._debug.magic.end = this._io.pos;
    this._debug.versioninfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isLe) {
    case false:
      this.versioninfo = new VersioninfoBitsBe(this._io, this, this._root, this._is_le);
      this.versioninfo._read();
      break;
    case true:
      this.versioninfo = new VersioninfoBitsLe(this._io, this, this._root, this._is_le);
      this.versioninfo._read();
      break;
    }
    this._debug.versioninfo.end = this._io.pos;
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8be();
    this._debug.creationTime.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Objset.ObjsetType" };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU4be();
    this._debug.flags.end = this._io.pos;
    this._debug.toguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toguid = this._io.readU8be();
    this._debug.toguid.end = this._io.pos;
    this._debug.fromguid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fromguid = this._io.readU8be();
    this._debug.fromguid.end = this._io.pos;
    this._debug.toname = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.toname = KaitaiStream.bytesToStr(KaitaiStream.bytesTerminate(this._io.readBytes(256), 0, false), "UTF-8");
    this._debug.toname.end = this._io.pos;
  }

  var VersioninfoBitsBe = DrrBegin.VersioninfoBitsBe = (function() {
    function VersioninfoBitsBe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    VersioninfoBitsBe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    VersioninfoBitsBe.prototype._readLE = function() {
      this._debug.versioninfoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.versioninfoPad = this._io.readBitsIntBe(6);
      this._debug.versioninfoPad.end = this._io.pos;
      this._debug.featureflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.featureflags = this._io.readBitsIntBe(56);
      this._debug.featureflags.end = this._io.pos;
      this._debug.hdrtype = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hdrtype = this._io.readBitsIntBe(2);
      this._debug.hdrtype.end = this._io.pos;
    }
    VersioninfoBitsBe.prototype._readBE = function() {
      this._debug.versioninfoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.versioninfoPad = this._io.readBitsIntBe(6);
      this._debug.versioninfoPad.end = this._io.pos;
      this._debug.featureflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.featureflags = this._io.readBitsIntBe(56);
      this._debug.featureflags.end = this._io.pos;
      this._debug.hdrtype = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hdrtype = this._io.readBitsIntBe(2);
      this._debug.hdrtype.end = this._io.pos;
    }

    /**
     * DMU_BACKUP_FEATURE_ bits.
     */

    /**
     * DMU_SUBSTREAM or DMU_COMPOUNDSTREAM.
     */

    return VersioninfoBitsBe;
  })();

  var VersioninfoBitsLe = DrrBegin.VersioninfoBitsLe = (function() {
    function VersioninfoBitsLe(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    VersioninfoBitsLe.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    VersioninfoBitsLe.prototype._readLE = function() {
      this._debug.hdrtype = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hdrtype = this._io.readBitsIntLe(2);
      this._debug.hdrtype.end = this._io.pos;
      this._debug.featureflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.featureflags = this._io.readBitsIntLe(56);
      this._debug.featureflags.end = this._io.pos;
      this._debug.versioninfoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.versioninfoPad = this._io.readBitsIntLe(6);
      this._debug.versioninfoPad.end = this._io.pos;
    }
    VersioninfoBitsLe.prototype._readBE = function() {
      this._debug.hdrtype = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hdrtype = this._io.readBitsIntLe(2);
      this._debug.hdrtype.end = this._io.pos;
      this._debug.featureflags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.featureflags = this._io.readBitsIntLe(56);
      this._debug.featureflags.end = this._io.pos;
      this._debug.versioninfoPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.versioninfoPad = this._io.readBitsIntLe(6);
      this._debug.versioninfoPad.end = this._io.pos;
    }

    /**
     * DMU_SUBSTREAM or DMU_COMPOUNDSTREAM.
     */

    /**
     * DMU_BACKUP_FEATURE_ bits.
     */

    return VersioninfoBitsLe;
  })();

  /**
   * Tells stream and byte order.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_magic
   */

  /**
   * Kind and features.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_versioninfo
   */

  /**
   * Of the snapshot, seconds since 1970.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_creation_time
   */

  /**
   * What the object set is.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_type
   */

  /**
   * DRR_FLAG_ bits.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_flags
   */

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toguid
   */

  /**
   * Guid of the snapshot it is the difference to; 0 for a full stream.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_fromguid
   */

  /**
   * Name of the snapshot.
   * @see OpenZFS include/sys/zfs_ioctl.h struct drr_begin.drr_toname
   */

  return DrrBegin;
})();
DrrBegin_.DrrBegin = DrrBegin;

export { DrrBegin };
