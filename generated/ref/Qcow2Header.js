// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2Header_ = {};
/**
 * Start of a qcow2 image, all of it in version 2.
 * @see QEMU docs/interop/qcow2.txt Header
 */

var Qcow2Header = (function() {
  function Qcow2Header(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2Header.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4be();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU4be();
    this._debug.version.end = this._io.pos;
    this._debug.backingFileOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.backingFileOffset = this._io.readU8be();
    this._debug.backingFileOffset.end = this._io.pos;
    this._debug.backingFileSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.backingFileSize = this._io.readU4be();
    this._debug.backingFileSize.end = this._io.pos;
    this._debug.clusterBits = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.clusterBits = this._io.readU4be();
    this._debug.clusterBits.end = this._io.pos;
    this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.size = this._io.readU8be();
    this._debug.size.end = this._io.pos;
    this._debug.cryptMethod = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.cryptMethod = this._io.readU4be();
    this._debug.cryptMethod.end = this._io.pos;
    this._debug.l1Size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.l1Size = this._io.readU4be();
    this._debug.l1Size.end = this._io.pos;
    this._debug.l1TableOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.l1TableOffset = this._io.readU8be();
    this._debug.l1TableOffset.end = this._io.pos;
    this._debug.refcountTableOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refcountTableOffset = this._io.readU8be();
    this._debug.refcountTableOffset.end = this._io.pos;
    this._debug.refcountTableClusters = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.refcountTableClusters = this._io.readU4be();
    this._debug.refcountTableClusters.end = this._io.pos;
    this._debug.nbSnapshots = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nbSnapshots = this._io.readU4be();
    this._debug.nbSnapshots.end = this._io.pos;
    this._debug.snapshotsOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.snapshotsOffset = this._io.readU8be();
    this._debug.snapshotsOffset.end = this._io.pos;
  }

  /**
   * The letters QFI and 0xfb.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * 2 or 3.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Where in the image the backing file's name is; 0 without one.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bytes of that name, at most 1023.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bytes of a cluster as a power of two, 9 to 21.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Bytes of the disk.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * 0 none, 1 AES, 2 LUKS.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Entries of the L1 table.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Where the L1 table is.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Where the refcount table is.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Clusters of the refcount table.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Internal snapshots.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  /**
   * Where their table is.
   * @see QEMU docs/interop/qcow2.txt Header
   */

  return Qcow2Header;
})();
Qcow2Header_.Qcow2Header = Qcow2Header;

export { Qcow2Header };
