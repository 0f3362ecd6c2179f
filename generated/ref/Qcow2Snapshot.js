// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Qcow2Snapshot_ = {};
/**
 * Entry of the snapshot table; extra data, id and name follow, padded to 8 bytes.
 * @see QEMU docs/interop/qcow2.txt Snapshots
 */

var Qcow2Snapshot = (function() {
  function Qcow2Snapshot(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Qcow2Snapshot.prototype._read = function() {
    this._debug.l1TableOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.l1TableOffset = this._io.readU8be();
    this._debug.l1TableOffset.end = this._io.pos;
    this._debug.l1Size = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.l1Size = this._io.readU4be();
    this._debug.l1Size.end = this._io.pos;
    this._debug.idBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.idBytes = this._io.readU2be();
    this._debug.idBytes.end = this._io.pos;
    this._debug.nameBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nameBytes = this._io.readU2be();
    this._debug.nameBytes.end = this._io.pos;
    this._debug.dateSec = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dateSec = this._io.readU4be();
    this._debug.dateSec.end = this._io.pos;
    this._debug.dateNsec = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.dateNsec = this._io.readU4be();
    this._debug.dateNsec.end = this._io.pos;
    this._debug.vmClockNsec = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vmClockNsec = this._io.readU8be();
    this._debug.vmClockNsec.end = this._io.pos;
    this._debug.vmStateSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vmStateSize = this._io.readU4be();
    this._debug.vmStateSize.end = this._io.pos;
    this._debug.extraDataBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.extraDataBytes = this._io.readU4be();
    this._debug.extraDataBytes.end = this._io.pos;
  }

  /**
   * Where its L1 table is.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * Entries of that table.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * Bytes of its id.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * Bytes of its name.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * When it was made, in seconds since 1970.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * And nanoseconds.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * How long the guest had run.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * Bytes of the saved state of the guest, which lies behind the disk.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  /**
   * Bytes of what follows before the id.
   * @see QEMU docs/interop/qcow2.txt Snapshots
   */

  return Qcow2Snapshot;
})();
Qcow2Snapshot_.Qcow2Snapshot = Qcow2Snapshot;

export { Qcow2Snapshot };
