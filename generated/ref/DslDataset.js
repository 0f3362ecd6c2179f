// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslDataset_ = {};
/**
 * A dataset or snapshot, in a bonus: its root, age, space, and place in the line of snapshots. With a ZAP as the object's content there are more fields by name (com.delphix:bookmarks, com.delphix:resume_object, com.datto:ivset_guid, names of features in use...).
 * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t
 */

var DslDataset = (function() {
  function DslDataset(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DslDataset.prototype._read = function() {
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
  DslDataset.prototype._readLE = function() {
    this._debug.dirObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dirObj = this._io.readU8le();
    this._debug.dirObj.end = this._io.pos;
    this._debug.prevSnapObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevSnapObj = this._io.readU8le();
    this._debug.prevSnapObj.end = this._io.pos;
    this._debug.prevSnapTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevSnapTxg = this._io.readU8le();
    this._debug.prevSnapTxg.end = this._io.pos;
    this._debug.nextSnapObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextSnapObj = this._io.readU8le();
    this._debug.nextSnapObj.end = this._io.pos;
    this._debug.snapnamesZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.snapnamesZapobj = this._io.readU8le();
    this._debug.snapnamesZapobj.end = this._io.pos;
    this._debug.numChildren = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numChildren = this._io.readU8le();
    this._debug.numChildren.end = this._io.pos;
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8le();
    this._debug.creationTime.end = this._io.pos;
    this._debug.creationTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTxg = this._io.readU8le();
    this._debug.creationTxg.end = this._io.pos;
    this._debug.deadlistObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.deadlistObj = this._io.readU8le();
    this._debug.deadlistObj.end = this._io.pos;
    this._debug.referencedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.referencedBytes = this._io.readU8le();
    this._debug.referencedBytes.end = this._io.pos;
    this._debug.compressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedBytes = this._io.readU8le();
    this._debug.compressedBytes.end = this._io.pos;
    this._debug.uncompressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedBytes = this._io.readU8le();
    this._debug.uncompressedBytes.end = this._io.pos;
    this._debug.uniqueBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uniqueBytes = this._io.readU8le();
    this._debug.uniqueBytes.end = this._io.pos;
    this._debug.fsidGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fsidGuid = this._io.readU8le();
    this._debug.fsidGuid.end = this._io.pos;
    this._debug.guid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guid = this._io.readU8le();
    this._debug.guid.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.bp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bp = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.bp._read();
    this._debug.bp.end = this._io.pos;
    this._debug.nextClonesObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextClonesObj = this._io.readU8le();
    this._debug.nextClonesObj.end = this._io.pos;
    this._debug.propsObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.propsObj = this._io.readU8le();
    this._debug.propsObj.end = this._io.pos;
    this._debug.userrefsObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.userrefsObj = this._io.readU8le();
    this._debug.userrefsObj.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(40);
    this._debug.pad.end = this._io.pos;
  }
  DslDataset.prototype._readBE = function() {
    this._debug.dirObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dirObj = this._io.readU8be();
    this._debug.dirObj.end = this._io.pos;
    this._debug.prevSnapObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevSnapObj = this._io.readU8be();
    this._debug.prevSnapObj.end = this._io.pos;
    this._debug.prevSnapTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevSnapTxg = this._io.readU8be();
    this._debug.prevSnapTxg.end = this._io.pos;
    this._debug.nextSnapObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextSnapObj = this._io.readU8be();
    this._debug.nextSnapObj.end = this._io.pos;
    this._debug.snapnamesZapobj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.snapnamesZapobj = this._io.readU8be();
    this._debug.snapnamesZapobj.end = this._io.pos;
    this._debug.numChildren = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.numChildren = this._io.readU8be();
    this._debug.numChildren.end = this._io.pos;
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8be();
    this._debug.creationTime.end = this._io.pos;
    this._debug.creationTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTxg = this._io.readU8be();
    this._debug.creationTxg.end = this._io.pos;
    this._debug.deadlistObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.deadlistObj = this._io.readU8be();
    this._debug.deadlistObj.end = this._io.pos;
    this._debug.referencedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.referencedBytes = this._io.readU8be();
    this._debug.referencedBytes.end = this._io.pos;
    this._debug.compressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedBytes = this._io.readU8be();
    this._debug.compressedBytes.end = this._io.pos;
    this._debug.uncompressedBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedBytes = this._io.readU8be();
    this._debug.uncompressedBytes.end = this._io.pos;
    this._debug.uniqueBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uniqueBytes = this._io.readU8be();
    this._debug.uniqueBytes.end = this._io.pos;
    this._debug.fsidGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.fsidGuid = this._io.readU8be();
    this._debug.fsidGuid.end = this._io.pos;
    this._debug.guid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guid = this._io.readU8be();
    this._debug.guid.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.bp = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bp = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.bp._read();
    this._debug.bp.end = this._io.pos;
    this._debug.nextClonesObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextClonesObj = this._io.readU8be();
    this._debug.nextClonesObj.end = this._io.pos;
    this._debug.propsObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.propsObj = this._io.readU8be();
    this._debug.propsObj.end = this._io.pos;
    this._debug.userrefsObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.userrefsObj = this._io.readU8be();
    this._debug.userrefsObj.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(40);
    this._debug.pad.end = this._io.pos;
  }

  /**
   * Its dsl_dir.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_dir_obj
   */

  /**
   * The snapshot before; the oldest one has the pool's $ORIGIN or, in a clone, the origin.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_obj
   */

  /**
   * Txg of that snapshot.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_prev_snap_txg
   */

  /**
   * The snapshot after, or the live dataset; 0 for a live dataset.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_snap_obj
   */

  /**
   * ZAP, name to snapshot; 0 for a snapshot.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_snapnames_zapobj
   */

  /**
   * Of a snapshot: datasets that follow it (clones, plus the next of the line); 0 for a live dataset.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_num_children
   */

  /**
   * Seconds since 1970.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_time
   */

  /**
   * Txg of creation.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_creation_txg
   */

  /**
   * Blocks of the previous snapshot that are no longer here.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_deadlist_obj
   */

  /**
   * Space of all blocks reached from bp.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_referenced_bytes
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_compressed_bytes
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_uncompressed_bytes
   */

  /**
   * Of a snapshot: space that its destruction would free.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_unique_bytes
   */

  /**
   * 56 bits that a mount shows as file system id; may change.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_fsid_guid
   */

  /**
   * Identity of the dataset, kept by sends.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_guid
   */

  /**
   * DS_FLAG_ bits.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_flags
   */

  /**
   * Its object set.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_bp
   */

  /**
   * Of a snapshot: ZAP of datasets that follow it.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_next_clones_obj
   */

  /**
   * Of a snapshot: ZAP of properties.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_props_obj
   */

  /**
   * Of a snapshot: ZAP of holds.
   * @see OpenZFS include/sys/dsl_dataset.h dsl_dataset_phys_t.ds_userrefs_obj
   */

  return DslDataset;
})();
DslDataset_.DslDataset = DslDataset;

export { DslDataset };
