// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const GptHeader_ = {};
/**
 * Header of a GPT, in the second sector of a disk and in its last one.
 * @see UEFI Specification 2.10 5.3.2 GPT Header
 */

var GptHeader = (function() {
  function GptHeader(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  GptHeader.prototype._read = function() {
    this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.signature = this._io.readU8le();
    this._debug.signature.end = this._io.pos;
    this._debug.revision = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.revision = this._io.readU4le();
    this._debug.revision.end = this._io.pos;
    this._debug.headerBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headerBytes = this._io.readU4le();
    this._debug.headerBytes.end = this._io.pos;
    this._debug.headerCrc = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.headerCrc = this._io.readU4le();
    this._debug.headerCrc.end = this._io.pos;
    this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.reserved = this._io.readU4le();
    this._debug.reserved.end = this._io.pos;
    this._debug.ownSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.ownSector = this._io.readU8le();
    this._debug.ownSector.end = this._io.pos;
    this._debug.otherSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.otherSector = this._io.readU8le();
    this._debug.otherSector.end = this._io.pos;
    this._debug.firstUsableSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.firstUsableSector = this._io.readU8le();
    this._debug.firstUsableSector.end = this._io.pos;
    this._debug.lastUsableSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.lastUsableSector = this._io.readU8le();
    this._debug.lastUsableSector.end = this._io.pos;
    this._debug.diskGuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.diskGuid = this._io.readBytes(16);
    this._debug.diskGuid.end = this._io.pos;
    this._debug.entriesSector = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entriesSector = this._io.readU8le();
    this._debug.entriesSector.end = this._io.pos;
    this._debug.entryCount = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entryCount = this._io.readU4le();
    this._debug.entryCount.end = this._io.pos;
    this._debug.entryBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entryBytes = this._io.readU4le();
    this._debug.entryBytes.end = this._io.pos;
    this._debug.entriesCrc = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.entriesCrc = this._io.readU4le();
    this._debug.entriesCrc.end = this._io.pos;
  }

  /**
   * The letters EFI PART.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * 0x10000.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * Bytes that the checksum is of, 92 at least.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * CRC-32 of the header, these four bytes as zeros.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * The sector that this header is in.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * The sector that the other header is in.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * First sector that a partition may have.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * Last one.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * Identity of the disk.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * Where the entries begin.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * Entries, used or not.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * Bytes of an entry, 128 times a power of two.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  /**
   * CRC-32 of all entries.
   * @see UEFI Specification 2.10 5.3.2 GPT Header
   */

  return GptHeader;
})();
GptHeader_.GptHeader = GptHeader;

export { GptHeader };
