// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioCksum_ from "./ZioCksum.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DmuReplayRecord_ = {};
/**
 * A record of a send stream, 312 bytes whatever its type, then its payload. The checksum at the end is Fletcher-4 over the stream so far, the record's first 280 bytes included; all zeros in the first record, whose name takes that place.
 * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t
 */

var DmuReplayRecord = (function() {
  DmuReplayRecord.DrrType = Object.freeze({
    BEGIN: 0,
    OBJECT: 1,
    FREEOBJECTS: 2,
    WRITE: 3,
    FREE: 4,
    END: 5,
    WRITE_BYREF: 6,
    SPILL: 7,
    WRITE_EMBEDDED: 8,
    OBJECT_RANGE: 9,
    REDACT: 10,

    0: "BEGIN",
    1: "OBJECT",
    2: "FREEOBJECTS",
    3: "WRITE",
    4: "FREE",
    5: "END",
    6: "WRITE_BYREF",
    7: "SPILL",
    8: "WRITE_EMBEDDED",
    9: "OBJECT_RANGE",
    10: "REDACT",
  });

  function DmuReplayRecord(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DmuReplayRecord.prototype._read = function() {
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
  DmuReplayRecord.prototype._readLE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DmuReplayRecord.DrrType" };
    this.type = this._io.readU4le();
    this._debug.type.end = this._io.pos;
    this._debug.payloadlen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadlen = this._io.readU4le();
    this._debug.payloadlen.end = this._io.pos;
    this._debug.u = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.u = this._io.readBytes(272);
    this._debug.u.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.checksum._read();
    this._debug.checksum.end = this._io.pos;
  }
  DmuReplayRecord.prototype._readBE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DmuReplayRecord.DrrType" };
    this.type = this._io.readU4be();
    this._debug.type.end = this._io.pos;
    this._debug.payloadlen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.payloadlen = this._io.readU4be();
    this._debug.payloadlen.end = this._io.pos;
    this._debug.u = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.u = this._io.readBytes(272);
    this._debug.u.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.checksum = new ZioCksum_.ZioCksum(this._io, null, null, this.isLe);
    this.checksum._read();
    this._debug.checksum.end = this._io.pos;
  }

  /**
   * Type of the record.
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_type
   */

  /**
   * Bytes of an nvlist after a begin record; others derive their payload from their fields.
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_payloadlen
   */

  /**
   * The fields of the type, see drr_ structures.
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_u.drr_checksum.drr_pad
   */

  /**
   * Checksum of the stream up to here; part of the name in a begin record.
   * @see OpenZFS include/sys/zfs_ioctl.h dmu_replay_record_t.drr_u.drr_checksum.drr_checksum
   */

  return DmuReplayRecord;
})();
DmuReplayRecord_.DmuReplayRecord = DmuReplayRecord;

export { DmuReplayRecord };
