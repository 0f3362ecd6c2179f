// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import * as Dmu_ from "./Dmu.js";
import * as Zio_ from "./Zio.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const DnodeFull_ = {};
/**
 * A dnode of any number of slots, cut where it is: pointers, bonus area, spill pointer.
 * @see OpenZFS include/sys/dnode.h dnode_phys_t
 */

var DnodeFull = (function() {
  function DnodeFull(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  DnodeFull.prototype._read = function() {
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
  DnodeFull.prototype._readLE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.indblkshift = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.indblkshift = this._io.readU1();
    this._debug.indblkshift.end = this._io.pos;
    this._debug.nlevels = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nlevels = this._io.readU1();
    this._debug.nlevels.end = this._io.pos;
    this._debug.nblkptr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nblkptr = this._io.readU1();
    this._debug.nblkptr.end = this._io.pos;
    this._debug.bonustype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.bonustype = this._io.readU1();
    this._debug.bonustype.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksum = this._io.readU1();
    this._debug.checksum.end = this._io.pos;
    this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compress = this._io.readU1();
    this._debug.compress.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.datablkszsec = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.datablkszsec = this._io.readU2le();
    this._debug.datablkszsec.end = this._io.pos;
    this._debug.bonuslen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bonuslen = this._io.readU2le();
    this._debug.bonuslen.end = this._io.pos;
    this._debug.extraSlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.extraSlots = this._io.readU1();
    this._debug.extraSlots.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(3);
    this._debug.pad2.end = this._io.pos;
    this._debug.maxblkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxblkid = this._io.readU8le();
    this._debug.maxblkid.end = this._io.pos;
    this._debug.used = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.used = this._io.readU8le();
    this._debug.used.end = this._io.pos;
    this._debug.pad3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad3 = this._io.readBytes(32);
    this._debug.pad3.end = this._io.pos;
    this._debug.blkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.blkptrs.arr = [];
    this.blkptrs = [];
    for (var i = 0; i < this.nblkptr; i++) {
      this._debug.blkptrs.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_blkptrs = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_blkptrs._read();
      } finally {
        this.blkptrs.push(_t_blkptrs);
      }
      this._debug.blkptrs.arr[i].end = this._io.pos;
    }
    this._debug.blkptrs.end = this._io.pos;
    this._debug.bonus = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bonus = this._io.readBytes((((this.extraSlots + 1) * 512 - 64) - this.nblkptr * 128) - (this.flags >>> 2 & 1) * 128);
    this._debug.bonus.end = this._io.pos;
    if ((this.flags & 4) != 0) {
      this._debug.spill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.spill = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      this.spill._read();
      this._debug.spill.end = this._io.pos;
    }
  }
  DnodeFull.prototype._readBE = function() {
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.type = this._io.readU1();
    this._debug.type.end = this._io.pos;
    this._debug.indblkshift = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.indblkshift = this._io.readU1();
    this._debug.indblkshift.end = this._io.pos;
    this._debug.nlevels = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nlevels = this._io.readU1();
    this._debug.nlevels.end = this._io.pos;
    this._debug.nblkptr = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nblkptr = this._io.readU1();
    this._debug.nblkptr.end = this._io.pos;
    this._debug.bonustype = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Dmu.ObjectType" };
    this.bonustype = this._io.readU1();
    this._debug.bonustype.end = this._io.pos;
    this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Checksum" };
    this.checksum = this._io.readU1();
    this._debug.checksum.end = this._io.pos;
    this._debug.compress = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zio.Compress" };
    this.compress = this._io.readU1();
    this._debug.compress.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.datablkszsec = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.datablkszsec = this._io.readU2be();
    this._debug.datablkszsec.end = this._io.pos;
    this._debug.bonuslen = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bonuslen = this._io.readU2be();
    this._debug.bonuslen.end = this._io.pos;
    this._debug.extraSlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.extraSlots = this._io.readU1();
    this._debug.extraSlots.end = this._io.pos;
    this._debug.pad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad2 = this._io.readBytes(3);
    this._debug.pad2.end = this._io.pos;
    this._debug.maxblkid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.maxblkid = this._io.readU8be();
    this._debug.maxblkid.end = this._io.pos;
    this._debug.used = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.used = this._io.readU8be();
    this._debug.used.end = this._io.pos;
    this._debug.pad3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad3 = this._io.readBytes(32);
    this._debug.pad3.end = this._io.pos;
    this._debug.blkptrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.blkptrs.arr = [];
    this.blkptrs = [];
    for (var i = 0; i < this.nblkptr; i++) {
      this._debug.blkptrs.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_blkptrs = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      try {
        _t_blkptrs._read();
      } finally {
        this.blkptrs.push(_t_blkptrs);
      }
      this._debug.blkptrs.arr[i].end = this._io.pos;
    }
    this._debug.blkptrs.end = this._io.pos;
    this._debug.bonus = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bonus = this._io.readBytes((((this.extraSlots + 1) * 512 - 64) - this.nblkptr * 128) - (this.flags >>> 2 & 1) * 128);
    this._debug.bonus.end = this._io.pos;
    if ((this.flags & 4) != 0) {
      this._debug.spill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.spill = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
      this.spill._read();
      this._debug.spill.end = this._io.pos;
    }
  }

  /**
   * DMU object type.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_type
   */

  /**
   * log2 of the size of the indirect blocks.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_indblkshift
   */

  /**
   * Levels of the block tree.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_nlevels
   */

  /**
   * Number of block pointers.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_nblkptr
   */

  /**
   * DMU object type of the bonus.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonustype
   */

  /**
   * Checksum function for new blocks.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_checksum
   */

  /**
   * Compression function for new blocks.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_compress
   */

  /**
   * DNODE_FLAG_ bits.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_flags
   */

  /**
   * Size of a data block in 512-byte sectors.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_datablkszsec
   */

  /**
   * Bytes of the bonus; the rest of the bonus area is unused.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_bonuslen
   */

  /**
   * Slots taken beyond the first.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_extra_slots
   */

  /**
   * Number of the last block.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_maxblkid
   */

  /**
   * Space taken, in bytes or sectors by DNODE_FLAG_USED_BYTES.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_used
   */

  /**
   * Roots of the block tree.
   * @see OpenZFS include/sys/dnode.h dnode_phys_t.dn_blkptr
   */

  /**
   * Bonus area, up to the spill pointer or the end of the dnode.
   * @see OpenZFS include/sys/dnode.h DN_MAX_BONUS_LEN
   */

  /**
   * Pointer to the block of further system attributes.
   * @see OpenZFS include/sys/dnode.h DN_SPILL_BLKPTR
   */

  return DnodeFull;
})();
DnodeFull_.DnodeFull = DnodeFull;

export { DnodeFull };
