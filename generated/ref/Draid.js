// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Draid_ = {};
/**
 * dRAID has no structure on disk: the vdev's configuration has nparity, draid_ndata, draid_nspares and draid_ngroups, and the permutations come from VDEV_DRAID_SEED and a table of seeds by number of children, whose rows have checksums in the source.
 * @see OpenZFS include/sys/vdev_draid.h vdev_draid_config_t
 * @see OpenZFS module/zfs/vdev_draid.c draid_maps
 */

var Draid = (function() {
  function Draid(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Draid.prototype._read = function() {
  }

  return Draid;
})();
Draid_.Draid = Draid;

export { Draid };
