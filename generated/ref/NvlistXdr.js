// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.
import * as NvlistHeader_ from "./NvlistHeader.js";
import * as Nvpair_ from "./Nvpair.js";
import { ExactStream as KaitaiStream } from "./exact-stream.js";
const NvlistXdr_ = {};
/**
 * A packed nvlist in XDR, as labels and packed_nvlist objects have it. Everything is big-endian, and starts at multiples of 4.
 * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_create
 */

var NvlistXdr = (function() {
  function NvlistXdr(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  NvlistXdr.prototype._read = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._raw_header = this._io.readBytes(4);
    var _io__raw_header = new KaitaiStream(this._raw_header);
    this.header = new NvlistHeader_.NvlistHeader(_io__raw_header, null, null);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.root = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.root = new List(this._io, this, this._root);
    this.root._read();
    this._debug.root.end = this._io.pos;
  }

  /**
   * What a pair holds.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Body = NvlistXdr.Body = (function() {
    function Body(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Body.prototype._read = function() {
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = new Text(this._io, this, this._root);
      this.name._read();
      this._debug.name.end = this._io.pos;
      this._debug.type = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Nvpair.DataType" };
      this.type = this._io.readU4be();
      this._debug.type.end = this._io.pos;
      this._debug.nelem = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.nelem = this._io.readU4be();
      this._debug.nelem.end = this._io.pos;
      if (this.nelem != 0) {
        this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
        switch (this.type) {
        case Nvpair_.Nvpair.DataType.BOOLEAN:
          this.value = new Nothing(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.BOOLEAN_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.BOOLEAN_VALUE:
          this.value = this._io.readU4be();
          break;
        case Nvpair_.Nvpair.DataType.BYTE:
          this.value = this._io.readU4be();
          break;
        case Nvpair_.Nvpair.DataType.BYTE_ARRAY:
          this.value = new Opaque(this._io, this, this._root, this.nelem);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.DOUBLE:
          this.value = this._io.readU8be();
          break;
        case Nvpair_.Nvpair.DataType.HRTIME:
          this.value = this._io.readS8be();
          break;
        case Nvpair_.Nvpair.DataType.INT16:
          this.value = this._io.readS4be();
          break;
        case Nvpair_.Nvpair.DataType.INT16_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.INT32:
          this.value = this._io.readS4be();
          break;
        case Nvpair_.Nvpair.DataType.INT32_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.INT64:
          this.value = this._io.readS8be();
          break;
        case Nvpair_.Nvpair.DataType.INT64_ARRAY:
          this.value = new Longs(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.INT8:
          this.value = this._io.readU4be();
          break;
        case Nvpair_.Nvpair.DataType.INT8_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.NVLIST:
          this.value = new List(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.NVLIST_ARRAY:
          this.value = new Lists(this._io, this, this._root, this.nelem);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.STRING:
          this.value = new Text(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.STRING_ARRAY:
          this.value = new Texts(this._io, this, this._root, this.nelem);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.UINT16:
          this.value = this._io.readU4be();
          break;
        case Nvpair_.Nvpair.DataType.UINT16_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.UINT32:
          this.value = this._io.readU4be();
          break;
        case Nvpair_.Nvpair.DataType.UINT32_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.UINT64:
          this.value = this._io.readU8be();
          break;
        case Nvpair_.Nvpair.DataType.UINT64_ARRAY:
          this.value = new Longs(this._io, this, this._root);
          this.value._read();
          break;
        case Nvpair_.Nvpair.DataType.UINT8:
          this.value = this._io.readU4be();
          break;
        case Nvpair_.Nvpair.DataType.UINT8_ARRAY:
          this.value = new Words(this._io, this, this._root);
          this.value._read();
          break;
        }
        this._debug.value.end = this._io.pos;
      }
    }

    /**
     * Name.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    /**
     * What the value is.
     * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_type
     */

    /**
     * Number of elements.
     * @see OpenZFS include/sys/nvpair.h nvpair_t.nvp_value_elem
     */

    /**
     * Value. Integers of fewer than 32 bits are widened to 32, also in arrays; of a byte only the low 8 bits count, the others may be its sign or zero. A double is its 64 bits.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    return Body;
  })();

  /**
   * A list, the outermost or an embedded one.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvlist
   */

  var List = NvlistXdr.List = (function() {
    function List(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    List.prototype._read = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readS4be();
      this._debug.version.end = this._io.pos;
      this._debug.nvflag = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.nvflag = this._io.readU4be();
      this._debug.nvflag.end = this._io.pos;
      this._debug.pairs = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.pairs.arr = [];
      this.pairs = [];
      var i = 0;
      do {
        this._debug.pairs.arr[this.pairs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_pairs = new Pair(this._io, this, this._root);
        try {
          _t_pairs._read();
        } finally {
          var _ = _t_pairs;
          this.pairs.push(_);
        }
        this._debug.pairs.arr[this.pairs.length - 1].end = this._io.pos;
        i++;
      } while (!(_.decodedSize == 0));
      this._debug.pairs.end = this._io.pos;
    }

    /**
     * NV_VERSION.
     * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_version
     */

    /**
     * NV_UNIQUE_ bits.
     * @see OpenZFS include/sys/nvpair.h nvlist_t.nvl_nvflag
     */

    /**
     * Pairs; the last has only its two sizes, both 0.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvl_fini
     */

    return List;
  })();

  /**
   * An array of lists; their number is the pair's.
   * @see OpenZFS module/nvpair/nvpair.c nvs_embedded_nvl_array
   */

  var Lists = NvlistXdr.Lists = (function() {
    function Lists(_io, _parent, _root, nelem) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.nelem = nelem;
      this._debug = {};

    }
    Lists.prototype._read = function() {
      this._debug.items = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.items.arr = [];
      this.items = [];
      for (var i = 0; i < this.nelem; i++) {
        this._debug.items.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_items = new List(this._io, this, this._root);
        try {
          _t_items._read();
        } finally {
          this.items.push(_t_items);
        }
        this._debug.items.arr[i].end = this._io.pos;
      }
      this._debug.items.end = this._io.pos;
    }

    /**
     * Elements.
     * @see OpenZFS module/nvpair/nvpair.c nvs_embedded_nvl_array
     */

    /**
     * Number of elements, from the pair.
     */

    return Lists;
  })();

  /**
   * An array of 64-bit integers.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Longs = NvlistXdr.Longs = (function() {
    function Longs(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Longs.prototype._read = function() {
      this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.count = this._io.readU4be();
      this._debug.count.end = this._io.pos;
      this._debug.items = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.items.arr = [];
      this.items = [];
      for (var i = 0; i < this.count; i++) {
        this._debug.items.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.items.push(this._io.readU8be());
        this._debug.items.arr[i].end = this._io.pos;
      }
      this._debug.items.end = this._io.pos;
    }

    /**
     * Number of elements once more.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    /**
     * Elements.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    return Longs;
  })();

  /**
   * No value.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Nothing = NvlistXdr.Nothing = (function() {
    function Nothing(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Nothing.prototype._read = function() {
    }

    return Nothing;
  })();

  /**
   * Bytes; without a length of their own, unlike the other arrays.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Opaque = NvlistXdr.Opaque = (function() {
    function Opaque(_io, _parent, _root, nelem) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.nelem = nelem;
      this._debug = {};

    }
    Opaque.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(this.nelem);
      this._debug.bytes.end = this._io.pos;
      this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fill = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.nelem, 4), 4));
      this._debug.fill.end = this._io.pos;
    }

    /**
     * The bytes.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    /**
     * Number of elements, from the pair.
     */

    return Opaque;
  })();

  /**
   * A pair, or the end of the list.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Pair = NvlistXdr.Pair = (function() {
    function Pair(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Pair.prototype._read = function() {
      this._debug.encodedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.encodedSize = this._io.readU4be();
      this._debug.encodedSize.end = this._io.pos;
      this._debug.decodedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.decodedSize = this._io.readU4be();
      this._debug.decodedSize.end = this._io.pos;
      if (this.decodedSize != 0) {
        this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.body = new Body(this._io, this, this._root);
        this.body._read();
        this._debug.body.end = this._io.pos;
      }
    }

    /**
     * Bytes of the pair with this word and embedded lists; readers need not trust it.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_size
     */

    /**
     * Bytes of the pair in memory; 0 ends the list.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvpair
     */

    /**
     * Name, type, value.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    return Pair;
  })();

  /**
   * A string, without zero byte.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Text = NvlistXdr.Text = (function() {
    function Text(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Text.prototype._read = function() {
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readU4be();
      this._debug.length.end = this._io.pos;
      this._debug.text = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.text = this._io.readBytes(this.length);
      this._debug.text.end = this._io.pos;
      this._debug.fill = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fill = this._io.readBytes(KaitaiStream.mod(4 - KaitaiStream.mod(this.length, 4), 4));
      this._debug.fill.end = this._io.pos;
    }

    /**
     * Bytes.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    /**
     * The string; UTF-8 by habit, any bytes by format.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    return Text;
  })();

  /**
   * An array of strings; their number is the pair's.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Texts = NvlistXdr.Texts = (function() {
    function Texts(_io, _parent, _root, nelem) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.nelem = nelem;
      this._debug = {};

    }
    Texts.prototype._read = function() {
      this._debug.items = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.items.arr = [];
      this.items = [];
      for (var i = 0; i < this.nelem; i++) {
        this._debug.items.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_items = new Text(this._io, this, this._root);
        try {
          _t_items._read();
        } finally {
          this.items.push(_t_items);
        }
        this._debug.items.arr[i].end = this._io.pos;
      }
      this._debug.items.end = this._io.pos;
    }

    /**
     * Elements.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    /**
     * Number of elements, from the pair.
     */

    return Texts;
  })();

  /**
   * An array of integers of up to 32 bits.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
   */

  var Words = NvlistXdr.Words = (function() {
    function Words(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Words.prototype._read = function() {
      this._debug.count = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.count = this._io.readU4be();
      this._debug.count.end = this._io.pos;
      this._debug.items = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.items.arr = [];
      this.items = [];
      for (var i = 0; i < this.count; i++) {
        this._debug.items.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.items.push(this._io.readU4be());
        this._debug.items.arr[i].end = this._io.pos;
      }
      this._debug.items.end = this._io.pos;
    }

    /**
     * Number of elements once more.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    /**
     * Elements.
     * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvp_op
     */

    return Words;
  })();

  /**
   * Encoding, 1.
   * @see OpenZFS module/nvpair/nvpair.c nvs_header_t
   */

  /**
   * The list.
   * @see OpenZFS module/nvpair/nvpair.c nvs_xdr_nvlist
   */

  return NvlistXdr;
})();
NvlistXdr_.NvlistXdr = NvlistXdr;

export { NvlistXdr };
