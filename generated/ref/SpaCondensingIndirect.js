// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const SpaCondensingIndirect_ = {};
/**
 * State of the condensing of an indirect mapping, an array of words under com.delphix:condensing_indirect in the MOS directory.
 * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t
 */

var SpaCondensingIndirect = (function() {
  function SpaCondensingIndirect(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  SpaCondensingIndirect.prototype._read = function() {
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
  SpaCondensingIndirect.prototype._readLE = function() {
    this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vdev = this._io.readU8le();
    this._debug.vdev.end = this._io.pos;
    this._debug.prevObsoleteSmObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevObsoleteSmObject = this._io.readU8le();
    this._debug.prevObsoleteSmObject.end = this._io.pos;
    this._debug.nextMappingObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextMappingObject = this._io.readU8le();
    this._debug.nextMappingObject.end = this._io.pos;
  }
  SpaCondensingIndirect.prototype._readBE = function() {
    this._debug.vdev = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.vdev = this._io.readU8be();
    this._debug.vdev.end = this._io.pos;
    this._debug.prevObsoleteSmObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.prevObsoleteSmObject = this._io.readU8be();
    this._debug.prevObsoleteSmObject.end = this._io.pos;
    this._debug.nextMappingObject = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.nextMappingObject = this._io.readU8be();
    this._debug.nextMappingObject.end = this._io.pos;
  }

  /**
   * Vdev whose mapping is condensed.
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_vdev
   */

  /**
   * Space map of what is obsolete in it.
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_prev_obsolete_sm_object
   */

  /**
   * The new mapping.
   * @see OpenZFS include/sys/spa_impl.h spa_condensing_indirect_phys_t.scip_next_mapping_object
   */

  return SpaCondensingIndirect;
})();
SpaCondensingIndirect_.SpaCondensingIndirect = SpaCondensingIndirect;

export { SpaCondensingIndirect };
