// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const VmdkSparseHeader_ = {};
/**
 * Start of a sparse extent of hosted products; of streams a copy is near the end.
 * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
 */

var VmdkSparseHeader = (function() {
  function VmdkSparseHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  VmdkSparseHeader.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readU4le();
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU4le();
    this._debug.version.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = new FlagsBits(this._io, this, this._root);
    this.flags._read();
    this._debug.flags.end = this._io.pos;
    this._debug.capacity = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.capacity = this._io.readU8le();
    this._debug.capacity.end = this._io.pos;
    this._debug.grainSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.grainSize = this._io.readU8le();
    this._debug.grainSize.end = this._io.pos;
    this._debug.descriptorOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.descriptorOffset = this._io.readU8le();
    this._debug.descriptorOffset.end = this._io.pos;
    this._debug.descriptorSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.descriptorSize = this._io.readU8le();
    this._debug.descriptorSize.end = this._io.pos;
    this._debug.entriesPerTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entriesPerTable = this._io.readU4le();
    this._debug.entriesPerTable.end = this._io.pos;
    this._debug.redundantDirectoryOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.redundantDirectoryOffset = this._io.readU8le();
    this._debug.redundantDirectoryOffset.end = this._io.pos;
    this._debug.directoryOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.directoryOffset = this._io.readU8le();
    this._debug.directoryOffset.end = this._io.pos;
    this._debug.overhead = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.overhead = this._io.readU8le();
    this._debug.overhead.end = this._io.pos;
    this._debug.unclean = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.unclean = this._io.readU1();
    this._debug.unclean.end = this._io.pos;
    this._debug.newlines = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.newlines = this._io.readBytes(4);
    this._debug.newlines.end = this._io.pos;
    this._debug.compression = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.compression = this._io.readU2le();
    this._debug.compression.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(433);
    this._debug.padding.end = this._io.pos;
  }

  var FlagsBits = VmdkSparseHeader.FlagsBits = (function() {
    function FlagsBits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    FlagsBits.prototype._read = function() {
      this._debug.validNewlines = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.validNewlines = this._io.readBitsIntLe(1) != 0;
      this._debug.validNewlines.end = this._io.pos;
      this._debug.redundantTables = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.redundantTables = this._io.readBitsIntLe(1) != 0;
      this._debug.redundantTables.end = this._io.pos;
      this._debug.zeroedGrains = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.zeroedGrains = this._io.readBitsIntLe(1) != 0;
      this._debug.zeroedGrains.end = this._io.pos;
      this._debug.flagsPad = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flagsPad = this._io.readBitsIntLe(13);
      this._debug.flagsPad.end = this._io.pos;
      this._debug.compressed = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.compressed = this._io.readBitsIntLe(1) != 0;
      this._debug.compressed.end = this._io.pos;
      this._debug.markers = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.markers = this._io.readBitsIntLe(1) != 0;
      this._debug.markers.end = this._io.pos;
      this._debug.flagsPad2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flagsPad2 = this._io.readBitsIntLe(14);
      this._debug.flagsPad2.end = this._io.pos;
    }

    /**
     * 1: newlines are as they were written.
     */

    /**
     * 1: there are two of each table.
     */

    /**
     * 1: an entry of 1 is a grain of zeros.
     */

    /**
     * 1: grains are compressed.
     */

    /**
     * 1: markers say what follows.
     */

    return FlagsBits;
  })();

  /**
   * The letters KDMV.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * 1 to 3.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Flags.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sectors of the disk.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sectors of a grain.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sector of the descriptor; 0 for none.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sectors of the descriptor.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Entries of a grain table.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sector of the second grain directory.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sector of the grain directory; all ones where the copy at the end says it.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * Sectors before the first grain.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * 1: it was not closed.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * A newline, a space and two more newlines.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  /**
   * 0 none, 1 deflate.
   * @see VMware Virtual Disk Format 5.0, Hosted Sparse Extent Header
   */

  return VmdkSparseHeader;
})();
VmdkSparseHeader_.VmdkSparseHeader = VmdkSparseHeader;

export { VmdkSparseHeader };
