// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DslBookmark_ = {};
/**
 * A bookmark: value of the ZAP of a dataset's bookmarks, an array of 3 or 12 words.
 * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t
 */

var DslBookmark = (function() {
  function DslBookmark(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DslBookmark.prototype._read = function() {
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
  DslBookmark.prototype._readLE = function() {
    this._debug.guid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guid = this._io.readU8le();
    this._debug.guid.end = this._io.pos;
    this._debug.creationTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTxg = this._io.readU8le();
    this._debug.creationTxg.end = this._io.pos;
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8le();
    this._debug.creationTime.end = this._io.pos;
    this._debug.redactionObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.redactionObj = this._io.readU8le();
    this._debug.redactionObj.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.referencedBytesRefd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.referencedBytesRefd = this._io.readU8le();
    this._debug.referencedBytesRefd.end = this._io.pos;
    this._debug.compressedBytesRefd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedBytesRefd = this._io.readU8le();
    this._debug.compressedBytesRefd.end = this._io.pos;
    this._debug.uncompressedBytesRefd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedBytesRefd = this._io.readU8le();
    this._debug.uncompressedBytesRefd.end = this._io.pos;
    this._debug.referencedFreedBeforeNextSnap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.referencedFreedBeforeNextSnap = this._io.readU8le();
    this._debug.referencedFreedBeforeNextSnap.end = this._io.pos;
    this._debug.compressedFreedBeforeNextSnap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedFreedBeforeNextSnap = this._io.readU8le();
    this._debug.compressedFreedBeforeNextSnap.end = this._io.pos;
    this._debug.uncompressedFreedBeforeNextSnap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedFreedBeforeNextSnap = this._io.readU8le();
    this._debug.uncompressedFreedBeforeNextSnap.end = this._io.pos;
    this._debug.ivsetGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ivsetGuid = this._io.readU8le();
    this._debug.ivsetGuid.end = this._io.pos;
  }
  DslBookmark.prototype._readBE = function() {
    this._debug.guid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.guid = this._io.readU8be();
    this._debug.guid.end = this._io.pos;
    this._debug.creationTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTxg = this._io.readU8be();
    this._debug.creationTxg.end = this._io.pos;
    this._debug.creationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.creationTime = this._io.readU8be();
    this._debug.creationTime.end = this._io.pos;
    this._debug.redactionObj = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.redactionObj = this._io.readU8be();
    this._debug.redactionObj.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.referencedBytesRefd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.referencedBytesRefd = this._io.readU8be();
    this._debug.referencedBytesRefd.end = this._io.pos;
    this._debug.compressedBytesRefd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedBytesRefd = this._io.readU8be();
    this._debug.compressedBytesRefd.end = this._io.pos;
    this._debug.uncompressedBytesRefd = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedBytesRefd = this._io.readU8be();
    this._debug.uncompressedBytesRefd.end = this._io.pos;
    this._debug.referencedFreedBeforeNextSnap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.referencedFreedBeforeNextSnap = this._io.readU8be();
    this._debug.referencedFreedBeforeNextSnap.end = this._io.pos;
    this._debug.compressedFreedBeforeNextSnap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compressedFreedBeforeNextSnap = this._io.readU8be();
    this._debug.compressedFreedBeforeNextSnap.end = this._io.pos;
    this._debug.uncompressedFreedBeforeNextSnap = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uncompressedFreedBeforeNextSnap = this._io.readU8be();
    this._debug.uncompressedFreedBeforeNextSnap.end = this._io.pos;
    this._debug.ivsetGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ivsetGuid = this._io.readU8be();
    this._debug.ivsetGuid.end = this._io.pos;
  }

  /**
   * Guid of the snapshot.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_guid
   */

  /**
   * Txg of the snapshot.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_txg
   */

  /**
   * Its time, seconds since 1970.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_creation_time
   */

  /**
   * Redaction list; 0 if none.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_redaction_obj
   */

  /**
   * ZBM_FLAG_ bits.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_flags
   */

  /**
   * Space that the snapshot reached.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_bytes_refd
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_bytes_refd
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_bytes_refd
   */

  /**
   * Space freed between it and the next snapshot.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_referenced_freed_before_next_snap
   */

  /**
   * The same without RAID-Z parity and such.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_compressed_freed_before_next_snap
   */

  /**
   * The same before compression.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_uncompressed_freed_before_next_snap
   */

  /**
   * Set of IVs of an encrypted snapshot.
   * @see OpenZFS include/sys/dsl_bookmark.h zfs_bookmark_phys_t.zbm_ivset_guid
   */

  return DslBookmark;
})();
DslBookmark_.DslBookmark = DslBookmark;

export { DslBookmark };
