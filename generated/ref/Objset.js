// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Dnode_ from "./Dnode.js";
import * as ZilHeader_ from "./ZilHeader.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Objset_ = {};
/**
 * Root of a set of objects: a file system, a volume, a snapshot of one, or the MOS. The block is 1, 2 or 4 KiB long by what is accounted; fields past its end are absent, so look at the block's logical size first.
 * @see OpenZFS include/sys/dmu_objset.h objset_phys_t
 */

var Objset = (function() {
  Objset.ObjsetType = Object.freeze({
    NONE: 0,
    META: 1,
    ZFS: 2,
    ZVOL: 3,
    OTHER: 4,
    ANY: 5,

    0: "NONE",
    1: "META",
    2: "ZFS",
    3: "ZVOL",
    4: "OTHER",
    5: "ANY",
  });

  function Objset(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  Objset.prototype._read = function() {
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
  Objset.prototype._readLE = function() {
    this._debug.metaDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_metaDnode = this._io.readBytes(512);
    var _io__raw_metaDnode = new KaitaiStream(this._raw_metaDnode);
    this.metaDnode = new Dnode_.Dnode(_io__raw_metaDnode, null, null, this.isLe);
    this.metaDnode._read();
    this._debug.metaDnode.end = this._io.pos;
    this._debug.zilHeader = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zilHeader = new ZilHeader_.ZilHeader(this._io, null, null, this.isLe);
    this.zilHeader._read();
    this._debug.zilHeader.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Objset.ObjsetType" };
    this.type = this._io.readU8le();
    this._debug.type.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.portableMac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.portableMac = this._io.readBytes(32);
    this._debug.portableMac.end = this._io.pos;
    this._debug.localMac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.localMac = this._io.readBytes(32);
    this._debug.localMac.end = this._io.pos;
    this._debug.pad0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad0 = this._io.readBytes(240);
    this._debug.pad0.end = this._io.pos;
    this._debug.userusedDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_userusedDnode = this._io.readBytes(512);
    var _io__raw_userusedDnode = new KaitaiStream(this._raw_userusedDnode);
    this.userusedDnode = new Dnode_.Dnode(_io__raw_userusedDnode, null, null, this.isLe);
    this.userusedDnode._read();
    this._debug.userusedDnode.end = this._io.pos;
    this._debug.groupusedDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_groupusedDnode = this._io.readBytes(512);
    var _io__raw_groupusedDnode = new KaitaiStream(this._raw_groupusedDnode);
    this.groupusedDnode = new Dnode_.Dnode(_io__raw_groupusedDnode, null, null, this.isLe);
    this.groupusedDnode._read();
    this._debug.groupusedDnode.end = this._io.pos;
    this._debug.projectusedDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_projectusedDnode = this._io.readBytes(512);
    var _io__raw_projectusedDnode = new KaitaiStream(this._raw_projectusedDnode);
    this.projectusedDnode = new Dnode_.Dnode(_io__raw_projectusedDnode, null, null, this.isLe);
    this.projectusedDnode._read();
    this._debug.projectusedDnode.end = this._io.pos;
    this._debug.pad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad1 = this._io.readBytes(1536);
    this._debug.pad1.end = this._io.pos;
  }
  Objset.prototype._readBE = function() {
    this._debug.metaDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_metaDnode = this._io.readBytes(512);
    var _io__raw_metaDnode = new KaitaiStream(this._raw_metaDnode);
    this.metaDnode = new Dnode_.Dnode(_io__raw_metaDnode, null, null, this.isLe);
    this.metaDnode._read();
    this._debug.metaDnode.end = this._io.pos;
    this._debug.zilHeader = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zilHeader = new ZilHeader_.ZilHeader(this._io, null, null, this.isLe);
    this.zilHeader._read();
    this._debug.zilHeader.end = this._io.pos;
    this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Objset.ObjsetType" };
    this.type = this._io.readU8be();
    this._debug.type.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.portableMac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.portableMac = this._io.readBytes(32);
    this._debug.portableMac.end = this._io.pos;
    this._debug.localMac = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.localMac = this._io.readBytes(32);
    this._debug.localMac.end = this._io.pos;
    this._debug.pad0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad0 = this._io.readBytes(240);
    this._debug.pad0.end = this._io.pos;
    this._debug.userusedDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_userusedDnode = this._io.readBytes(512);
    var _io__raw_userusedDnode = new KaitaiStream(this._raw_userusedDnode);
    this.userusedDnode = new Dnode_.Dnode(_io__raw_userusedDnode, null, null, this.isLe);
    this.userusedDnode._read();
    this._debug.userusedDnode.end = this._io.pos;
    this._debug.groupusedDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_groupusedDnode = this._io.readBytes(512);
    var _io__raw_groupusedDnode = new KaitaiStream(this._raw_groupusedDnode);
    this.groupusedDnode = new Dnode_.Dnode(_io__raw_groupusedDnode, null, null, this.isLe);
    this.groupusedDnode._read();
    this._debug.groupusedDnode.end = this._io.pos;
    this._debug.projectusedDnode = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_projectusedDnode = this._io.readBytes(512);
    var _io__raw_projectusedDnode = new KaitaiStream(this._raw_projectusedDnode);
    this.projectusedDnode = new Dnode_.Dnode(_io__raw_projectusedDnode, null, null, this.isLe);
    this.projectusedDnode._read();
    this._debug.projectusedDnode.end = this._io.pos;
    this._debug.pad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad1 = this._io.readBytes(1536);
    this._debug.pad1.end = this._io.pos;
  }

  /**
   * The object whose content is all other dnodes.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_meta_dnode
   */

  /**
   * Intent log of the set.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_zil_header
   */

  /**
   * What the set is.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_type
   */

  /**
   * OBJSET_FLAG_ bits.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_flags
   */

  /**
   * MAC over what a raw send carries, of an encrypted set.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_portable_mac
   */

  /**
   * MAC over the accounting objects, of an encrypted set.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_local_mac
   */

  /**
   * ZAP, owner to space; from 2 KiB on.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_userused_dnode
   */

  /**
   * ZAP, group to space; from 2 KiB on.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_groupused_dnode
   */

  /**
   * ZAP, project to space; from 4 KiB on.
   * @see OpenZFS include/sys/dmu_objset.h objset_phys_t.os_projectused_dnode
   */

  return Objset;
})();
Objset_.Objset = Objset;

export { Objset };
