// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as VdevBootEnvblock_ from "./VdevBootEnvblock.js";
import * as VdevPhys_ from "./VdevPhys.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VdevLabel_ = {};
/**
 * One of a device's four labels, 256 KiB: at 0, 256 KiB, and the last two multiples of 256 KiB that fit.
 * @see OpenZFS include/sys/vdev_impl.h vdev_label_t
 */

var VdevLabel = (function() {
  VdevLabel.PoolState = Object.freeze({
    ACTIVE: 0,
    EXPORTED: 1,
    DESTROYED: 2,
    SPARE: 3,
    L2CACHE: 4,
    UNINITIALIZED: 5,
    UNAVAIL: 6,
    POTENTIALLY_ACTIVE: 7,

    0: "ACTIVE",
    1: "EXPORTED",
    2: "DESTROYED",
    3: "SPARE",
    4: "L2CACHE",
    5: "UNINITIALIZED",
    6: "UNAVAIL",
    7: "POTENTIALLY_ACTIVE",
  });

  function VdevLabel(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  VdevLabel.prototype._read = function() {
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
  VdevLabel.prototype._readLE = function() {
    this._debug.pad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad1 = this._io.readBytes(8192);
    this._debug.pad1.end = this._io.pos;
    this._debug.be = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.be = new VdevBootEnvblock_.VdevBootEnvblock(this._io, null, null, this.isLe);
    this.be._read();
    this._debug.be.end = this._io.pos;
    this._debug.vdevPhys = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vdevPhys = new VdevPhys_.VdevPhys(this._io, null, null, this.isLe);
    this.vdevPhys._read();
    this._debug.vdevPhys.end = this._io.pos;
    this._debug.uberblock = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uberblock = this._io.readBytes(131072);
    this._debug.uberblock.end = this._io.pos;
  }
  VdevLabel.prototype._readBE = function() {
    this._debug.pad1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad1 = this._io.readBytes(8192);
    this._debug.pad1.end = this._io.pos;
    this._debug.be = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.be = new VdevBootEnvblock_.VdevBootEnvblock(this._io, null, null, this.isLe);
    this.be._read();
    this._debug.be.end = this._io.pos;
    this._debug.vdevPhys = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vdevPhys = new VdevPhys_.VdevPhys(this._io, null, null, this.isLe);
    this.vdevPhys._read();
    this._debug.vdevPhys.end = this._io.pos;
    this._debug.uberblock = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uberblock = this._io.readBytes(131072);
    this._debug.uberblock.end = this._io.pos;
  }

  /**
   * Variables of a boot loader.
   * @see OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_be
   */

  /**
   * Configuration.
   * @see OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_vdev_phys
   */

  /**
   * Ring of uberblocks, slots of 1 << max(10, min(ashift, 13)) bytes; txg t goes to slot t modulo their number, the last one left to multihost protection when that is on.
   * @see OpenZFS include/sys/vdev_impl.h vdev_label_t.vl_uberblock
   */

  return VdevLabel;
})();
VdevLabel_.VdevLabel = VdevLabel;

export { VdevLabel };
