// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaVersion_ = {};
/**
 * Pool versions from which on the format has something. A pool with feature flags has them all.
 * @see OpenZFS include/sys/fs/zfs.h SPA_VERSION_FEATURES
 */

var SpaVersion = (function() {
  function SpaVersion(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  SpaVersion.prototype._read = function() {
  }

  return SpaVersion;
})();
SpaVersion_.SpaVersion = SpaVersion;

export { SpaVersion };
