// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as ZioEck_ from "./ZioEck.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VdevBootEnvblock_ = {};
/**
 * Second 8 KiB of a label: variables of a boot loader.
 * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t
 */

var VdevBootEnvblock = (function() {
  function VdevBootEnvblock(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  VdevBootEnvblock.prototype._read = function() {
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
  VdevBootEnvblock.prototype._readLE = function() {
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU8le();
    this._debug.version.end = this._io.pos;
    this._debug.bootenv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bootenv = this._io.readBytes(8144);
    this._debug.bootenv.end = this._io.pos;
    this._debug.zbt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zbt = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.zbt._read();
    this._debug.zbt.end = this._io.pos;
  }
  VdevBootEnvblock.prototype._readBE = function() {
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU8be();
    this._debug.version.end = this._io.pos;
    this._debug.bootenv = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.bootenv = this._io.readBytes(8144);
    this._debug.bootenv.end = this._io.pos;
    this._debug.zbt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.zbt = new ZioEck_.ZioEck(this._io, null, null, this.isLe);
    this.zbt._read();
    this._debug.zbt.end = this._io.pos;
  }

  /**
   * 0: bootenv is text, 1: a packed nvlist.
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_version
   */

  /**
   * The variables, zero-filled.
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_bootenv
   */

  /**
   * Checksum of the 8 KiB; verifier is the block's byte offset on the device.
   * @see OpenZFS include/sys/vdev_impl.h vdev_boot_envblock_t.vbe_zbt
   */

  return VdevBootEnvblock;
})();
VdevBootEnvblock_.VdevBootEnvblock = VdevBootEnvblock;

export { VdevBootEnvblock };
