// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslDir_ = {};
/**
 * Node of the tree of datasets, in a bonus: its head dataset, children, properties, space. With a ZAP as the object's content there are more fields by name (com.joyent:filesystem_count, com.datto:crypto_key_obj, com.delphix:livelist...).
 * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t
 */

var DslDir = (function() {
  DslDir.DdUsed = Object.freeze({
    HEAD: 0,
    SNAP: 1,
    CHILD: 2,
    CHILD_RSRV: 3,
    REFRSRV: 4,

    0: "HEAD",
    1: "SNAP",
    2: "CHILD",
    3: "CHILD_RSRV",
    4: "REFRSRV",
  });

  function DslDir(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DslDir.prototype._read = function() {
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
  DslDir.prototype._readLE = function() {
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8le();
    this._debug.creationTime.end = this._io.pos;
    this._debug.headDatasetObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headDatasetObj = this._io.readU8le();
    this._debug.headDatasetObj.end = this._io.pos;
    this._debug.parentObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parentObj = this._io.readU8le();
    this._debug.parentObj.end = this._io.pos;
    this._debug.originObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.originObj = this._io.readU8le();
    this._debug.originObj.end = this._io.pos;
    this._debug.childDirZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.childDirZapobj = this._io.readU8le();
    this._debug.childDirZapobj.end = this._io.pos;
    this._debug.usedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.usedBytes = this._io.readU8le();
    this._debug.usedBytes.end = this._io.pos;
    this._debug.compressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedBytes = this._io.readU8le();
    this._debug.compressedBytes.end = this._io.pos;
    this._debug.uncompressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedBytes = this._io.readU8le();
    this._debug.uncompressedBytes.end = this._io.pos;
    this._debug.quota = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.quota = this._io.readU8le();
    this._debug.quota.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU8le();
    this._debug.reserved.end = this._io.pos;
    this._debug.propsZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.propsZapobj = this._io.readU8le();
    this._debug.propsZapobj.end = this._io.pos;
    this._debug.delegZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.delegZapobj = this._io.readU8le();
    this._debug.delegZapobj.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.usedBreakdown = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.usedBreakdown.arr = [];
    this.usedBreakdown = [];
    for (var i = 0; i < 5; i++) {
      this._debug.usedBreakdown.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.usedBreakdown.push(this._io.readU8le());
      this._debug.usedBreakdown.arr[i].end = this._io.pos;
    }
    this._debug.usedBreakdown.end = this._io.pos;
    this._debug.clones = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.clones = this._io.readU8le();
    this._debug.clones.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(104);
    this._debug.pad.end = this._io.pos;
  }
  DslDir.prototype._readBE = function() {
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8be();
    this._debug.creationTime.end = this._io.pos;
    this._debug.headDatasetObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headDatasetObj = this._io.readU8be();
    this._debug.headDatasetObj.end = this._io.pos;
    this._debug.parentObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.parentObj = this._io.readU8be();
    this._debug.parentObj.end = this._io.pos;
    this._debug.originObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.originObj = this._io.readU8be();
    this._debug.originObj.end = this._io.pos;
    this._debug.childDirZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.childDirZapobj = this._io.readU8be();
    this._debug.childDirZapobj.end = this._io.pos;
    this._debug.usedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.usedBytes = this._io.readU8be();
    this._debug.usedBytes.end = this._io.pos;
    this._debug.compressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedBytes = this._io.readU8be();
    this._debug.compressedBytes.end = this._io.pos;
    this._debug.uncompressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedBytes = this._io.readU8be();
    this._debug.uncompressedBytes.end = this._io.pos;
    this._debug.quota = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.quota = this._io.readU8be();
    this._debug.quota.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU8be();
    this._debug.reserved.end = this._io.pos;
    this._debug.propsZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.propsZapobj = this._io.readU8be();
    this._debug.propsZapobj.end = this._io.pos;
    this._debug.delegZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.delegZapobj = this._io.readU8be();
    this._debug.delegZapobj.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.usedBreakdown = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.usedBreakdown.arr = [];
    this.usedBreakdown = [];
    for (var i = 0; i < 5; i++) {
      this._debug.usedBreakdown.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.usedBreakdown.push(this._io.readU8be());
      this._debug.usedBreakdown.arr[i].end = this._io.pos;
    }
    this._debug.usedBreakdown.end = this._io.pos;
    this._debug.clones = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.clones = this._io.readU8be();
    this._debug.clones.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(104);
    this._debug.pad.end = this._io.pos;
  }

  /**
   * Seconds since 1970; not used, the dataset has it.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_creation_time
   */

  /**
   * The live dataset.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_head_dataset_obj
   */

  /**
   * Parent dsl_dir; 0 at the root.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_parent_obj
   */

  /**
   * Snapshot this is a clone of.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_origin_obj
   */

  /**
   * ZAP, name to child dsl_dir.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_child_dir_zapobj
   */

  /**
   * Space taken by the dataset, its snapshots and descendants.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_used_bytes
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_compressed_bytes
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_uncompressed_bytes
   */

  /**
   * Quota in bytes; 0 for none.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_quota
   */

  /**
   * Reservation in bytes.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_reserved
   */

  /**
   * ZAP of local properties.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_props_zapobj
   */

  /**
   * ZAP of delegated permissions.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_deleg_zapobj
   */

  /**
   * DD_FLAG_ bits.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_flags
   */

  /**
   * used_bytes by dd_used.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_used_breakdown
   */

  /**
   * ZAP of clones' dsl_dirs.
   * @see OpenZFS include/sys/dsl_dir.h dsl_dir_phys_t.dd_clones
   */

  return DslDir;
})();
DslDir_.DslDir = DslDir;

export { DslDir };
