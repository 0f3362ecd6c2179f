// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VdiHeader_ = {};
/**
 * Start of a VDI, with the header of version 1.1.
 * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
 */

var VdiHeader = (function() {
  function VdiHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VdiHeader.prototype._read = function() {
    this._debug.text = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.text = this._io.readBytes(64);
    this._debug.text.end = this._io.pos;
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU4le();
    this._debug.signature.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU4le();
    this._debug.version.end = this._io.pos;
    this._debug.headerBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headerBytes = this._io.readU4le();
    this._debug.headerBytes.end = this._io.pos;
    this._debug.imageType = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.imageType = this._io.readU4le();
    this._debug.imageType.end = this._io.pos;
    this._debug.imageFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.imageFlags = this._io.readU4le();
    this._debug.imageFlags.end = this._io.pos;
    this._debug.comment = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.comment = this._io.readBytes(256);
    this._debug.comment.end = this._io.pos;
    this._debug.blocksOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blocksOffset = this._io.readU4le();
    this._debug.blocksOffset.end = this._io.pos;
    this._debug.dataOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dataOffset = this._io.readU4le();
    this._debug.dataOffset.end = this._io.pos;
    this._debug.cylinders = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cylinders = this._io.readU4le();
    this._debug.cylinders.end = this._io.pos;
    this._debug.heads = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.heads = this._io.readU4le();
    this._debug.heads.end = this._io.pos;
    this._debug.sectors = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sectors = this._io.readU4le();
    this._debug.sectors.end = this._io.pos;
    this._debug.sectorBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.sectorBytes = this._io.readU4le();
    this._debug.sectorBytes.end = this._io.pos;
    this._debug.dummy = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dummy = this._io.readU4le();
    this._debug.dummy.end = this._io.pos;
    this._debug.diskBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.diskBytes = this._io.readU8le();
    this._debug.diskBytes.end = this._io.pos;
    this._debug.blockBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockBytes = this._io.readU4le();
    this._debug.blockBytes.end = this._io.pos;
    this._debug.blockExtraBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blockExtraBytes = this._io.readU4le();
    this._debug.blockExtraBytes.end = this._io.pos;
    this._debug.blocks = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blocks = this._io.readU4le();
    this._debug.blocks.end = this._io.pos;
    this._debug.blocksAllocated = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.blocksAllocated = this._io.readU4le();
    this._debug.blocksAllocated.end = this._io.pos;
    this._debug.uuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuid = this._io.readBytes(16);
    this._debug.uuid.end = this._io.pos;
    this._debug.uuidModify = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuidModify = this._io.readBytes(16);
    this._debug.uuidModify.end = this._io.pos;
    this._debug.uuidLinkage = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuidLinkage = this._io.readBytes(16);
    this._debug.uuidLinkage.end = this._io.pos;
    this._debug.uuidParentModify = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuidParentModify = this._io.readBytes(16);
    this._debug.uuidParentModify.end = this._io.pos;
  }

  /**
   * What made it.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Magic.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * 0x10001.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Bytes of the header from here on.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * 1 dynamic, 2 fixed, 3 undo, 4 differencing.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Flags.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Text.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Where the block map is.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Where the first block is.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Geometry: cylinders.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Geometry: heads.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Geometry: sectors of a track.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Bytes of a sector.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Bytes of the disk.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Bytes of a block.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Bytes in front of each block that are not the disk's.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Entries of the block map.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Blocks that are there.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Identity.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Identity of its last change.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Identity of the parent.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  /**
   * Identity of the parent's last change.
   * @see VirtualBox src/VBox/Storage/VDICore.h VDIHEADER1PLUS
   */

  return VdiHeader;
})();
VdiHeader_.VdiHeader = VdiHeader;

export { VdiHeader };
