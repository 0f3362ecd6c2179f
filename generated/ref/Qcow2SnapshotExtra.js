// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2SnapshotExtra_ = {};
/**
 * Extra data of a snapshot, where there are so many bytes.
 * @see QEMU docs/interop/qcow2.txt Snapshots
 */

var Qcow2SnapshotExtra = (function() {
  function Qcow2SnapshotExtra(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2SnapshotExtra.prototype._read = function() {
    this._debug.vmStateSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vmStateSize = this._io.readU8be();
    this._debug.vmStateSize.end = this._io.pos;
    this._debug.diskSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.diskSize = this._io.readU8be();
    this._debug.diskSize.end = this._io.pos;
  }

  /**
   * Bytes of the saved state of the guest.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * Bytes of the disk at that time.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  return Qcow2SnapshotExtra;
})();
Qcow2SnapshotExtra_.Qcow2SnapshotExtra = Qcow2SnapshotExtra;

export { Qcow2SnapshotExtra };
