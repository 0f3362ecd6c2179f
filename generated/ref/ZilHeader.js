// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as Blkptr_ from "./Blkptr.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const ZilHeader_ = {};
/**
 * Where the intent log of an object set begins and how far it was replayed.
 * @see OpenZFS include/sys/zil.h zil_header_t
 */

var ZilHeader = (function() {
  function ZilHeader(_io, _parent, _root, isLe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isLe = isLe;
    this._debug = {};

  }
  ZilHeader.prototype._read = function() {
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
  ZilHeader.prototype._readLE = function() {
    this._debug.claimTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.claimTxg = this._io.readU8le();
    this._debug.claimTxg.end = this._io.pos;
    this._debug.replaySeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.replaySeq = this._io.readU8le();
    this._debug.replaySeq.end = this._io.pos;
    this._debug.log = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.log = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.log._read();
    this._debug.log.end = this._io.pos;
    this._debug.claimBlkSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.claimBlkSeq = this._io.readU8le();
    this._debug.claimBlkSeq.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8le();
    this._debug.flags.end = this._io.pos;
    this._debug.claimLrSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.claimLrSeq = this._io.readU8le();
    this._debug.claimLrSeq.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(24);
    this._debug.pad.end = this._io.pos;
  }
  ZilHeader.prototype._readBE = function() {
    this._debug.claimTxg = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.claimTxg = this._io.readU8be();
    this._debug.claimTxg.end = this._io.pos;
    this._debug.replaySeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.replaySeq = this._io.readU8be();
    this._debug.replaySeq.end = this._io.pos;
    this._debug.log = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.log = new Blkptr_.Blkptr(this._io, null, null, this.isLe);
    this.log._read();
    this._debug.log.end = this._io.pos;
    this._debug.claimBlkSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.claimBlkSeq = this._io.readU8be();
    this._debug.claimBlkSeq.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU8be();
    this._debug.flags.end = this._io.pos;
    this._debug.claimLrSeq = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.claimLrSeq = this._io.readU8be();
    this._debug.claimLrSeq.end = this._io.pos;
    this._debug.pad = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.pad = this._io.readBytes(24);
    this._debug.pad.end = this._io.pos;
  }

  /**
   * Txg in which the log's blocks were claimed after a crash; 0 if not.
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_claim_txg
   */

  /**
   * Highest record already replayed.
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_replay_seq
   */

  /**
   * First block of the chain; its checksum words are two random guid words, the object set and the sequence number.
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_log
   */

  /**
   * Highest block claimed.
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_claim_blk_seq
   */

  /**
   * ZIL_ bits.
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_flags
   */

  /**
   * Highest record claimed.
   * @see OpenZFS include/sys/zil.h zil_header_t.zh_claim_lr_seq
   */

  return ZilHeader;
})();
ZilHeader_.ZilHeader = ZilHeader;

export { ZilHeader };
