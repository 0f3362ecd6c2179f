// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioEck_ from "./ZioEck.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VdevPhys_ = {};
/**
 * Third part of a label: the device's place in its pool, as an XDR nvlist.
 * @see OpenZFS include/sys/vdev_impl.h vdev_phys_t
 */

var VdevPhys = (function() {
  function VdevPhys(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  VdevPhys.prototype._read = function() {
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
  VdevPhys.prototype._readLE = function() {
    this._debug.nvlist = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nvlist = this._io.readBytes(114648);
    this._debug.nvlist.end = this._io.pos;
    this._debug.zbt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zbt = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.zbt._read();
    this._debug.zbt.end = this._io.pos;
  }
  VdevPhys.prototype._readBE = function() {
    this._debug.nvlist = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nvlist = this._io.readBytes(114648);
    this._debug.nvlist.end = this._io.pos;
    this._debug.zbt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zbt = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.zbt._read();
    this._debug.zbt.end = this._io.pos;
  }

  /**
   * Packed nvlist (version, name, state, txg, pool_guid, top_guid, guid, vdev_tree, features_for_read...), zero-filled.
   * @see OpenZFS include/sys/vdev_impl.h vdev_phys_t.vp_nvlist
   */

  /**
   * Checksum of the 112 KiB; verifier is the block's byte offset on the device.
   * @see OpenZFS include/sys/vdev_impl.h vdev_phys_t.vp_zbt
   */

  return VdevPhys;
})();
VdevPhys_.VdevPhys = VdevPhys;

export { VdevPhys };
