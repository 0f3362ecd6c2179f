// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const Luks2Hdr_ = {};
/**
 * Binary header of LUKS2, in 4096 bytes; JSON follows, up to hdr_size. A second copy follows that.
 * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk
 */

var Luks2Hdr = (function() {
  function Luks2Hdr(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Luks2Hdr.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = this._io.readBytes(6);
    this._debug.magic.end = this._io.pos;
    this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.version = this._io.readU2be();
    this._debug.version.end = this._io.pos;
    this._debug.hdrSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hdrSize = this._io.readU8be();
    this._debug.hdrSize.end = this._io.pos;
    this._debug.seqid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.seqid = this._io.readU8be();
    this._debug.seqid.end = this._io.pos;
    this._debug.label = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.label = this._io.readBytes(48);
    this._debug.label.end = this._io.pos;
    this._debug.csumAlg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.csumAlg = this._io.readBytes(32);
    this._debug.csumAlg.end = this._io.pos;
    this._debug.salt = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.salt = this._io.readBytes(64);
    this._debug.salt.end = this._io.pos;
    this._debug.uuid = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.uuid = this._io.readBytes(40);
    this._debug.uuid.end = this._io.pos;
    this._debug.subsystem = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.subsystem = this._io.readBytes(48);
    this._debug.subsystem.end = this._io.pos;
    this._debug.hdrOffset = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.hdrOffset = this._io.readU8be();
    this._debug.hdrOffset.end = this._io.pos;
    this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.padding = this._io.readBytes(184);
    this._debug.padding.end = this._io.pos;
    this._debug.csum = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.csum = this._io.readBytes(64);
    this._debug.csum.end = this._io.pos;
  }

  /**
   * L U K S, 0xba 0xbe; S K U L in the second copy.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.magic
   */

  /**
   * Always 2.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.version
   */

  /**
   * Bytes of header and JSON: 16 KiB to 4 MiB, a power of two.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.hdr_size
   */

  /**
   * The copy with the higher number is newer.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.seqid
   */

  /**
   * Label, as text; zero-filled.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.label
   */

  /**
   * Checksum, as sha256.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.csum_alg
   */

  /**
   * Random, so that copies differ.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.salt
   */

  /**
   * Identity, as text; zero-filled.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.uuid
   */

  /**
   * Second label, as text; zero-filled.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.subsystem
   */

  /**
   * Where this copy lies in bytes.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.hdr_offset
   */

  /**
   * Zeros.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.padding
   */

  /**
   * Checksum of header and JSON, taken with zeros in its place.
   * @see LUKS2 On-Disk Format Specification 1.1 luks2_hdr_disk.csum
   */

  return Luks2Hdr;
})();
Luks2Hdr_.Luks2Hdr = Luks2Hdr;

export { Luks2Hdr };
