/** Files of a dataset in memory, built as OpenZFS lays them out (include/sys/zfs_znode.h, sa_impl.h, zap_impl.h). */
import { encodeName, type Limits } from "@zfskit/core";
import { MASTER_NODE_OBJ, ObjectType, SA_MAGIC, ZAP_CHUNK_ARRAY, ZAP_CHUNK_ENTRY, ZnodeFields, ZnodeView } from "@zfskit/format";
import {
  MzapEditor,
  MzapEntEditor,
  SaHdrEditor,
  ZapEditor,
  ZapLeafArrayEditor,
  ZapLeafEditor,
  ZapLeafEntryEditor,
  ZapLeafHeaderEditor,
} from "@zfskit/format/edit";
import { encodeNvlist, type NvInputList } from "@zfskit/nvlist";
import { Filesystem } from "@zfskit/zpl";
import { MemoryObjset } from "./memory-objset.ts";

/** Attributes by number, name and length in bytes (0: its own in each object), in zpl_attr_t's order. */
const ATTRIBUTES = [
  { name: "ZPL_ATIME", bytes: 16 },
  { name: "ZPL_MTIME", bytes: 16 },
  { name: "ZPL_CTIME", bytes: 16 },
  { name: "ZPL_CRTIME", bytes: 16 },
  { name: "ZPL_GEN", bytes: 8 },
  { name: "ZPL_MODE", bytes: 8 },
  { name: "ZPL_SIZE", bytes: 8 },
  { name: "ZPL_PARENT", bytes: 8 },
  { name: "ZPL_LINKS", bytes: 8 },
  { name: "ZPL_XATTR", bytes: 8 },
  { name: "ZPL_RDEV", bytes: 8 },
  { name: "ZPL_FLAGS", bytes: 8 },
  { name: "ZPL_UID", bytes: 8 },
  { name: "ZPL_GID", bytes: 8 },
  { name: "ZPL_SYMLINK", bytes: 0 },
  { name: "ZPL_DXATTR", bytes: 0 },
  { name: "ZPL_PROJID", bytes: 8 },
  { name: "ZPL_DACL_COUNT", bytes: 8 },
  { name: "ZPL_DACL_ACES", bytes: 0 },
] as const;
const BASIC = ["ZPL_MODE", "ZPL_SIZE", "ZPL_GEN", "ZPL_UID", "ZPL_GID", "ZPL_PARENT", "ZPL_FLAGS"];
const TIMES = ["ZPL_ATIME", "ZPL_MTIME", "ZPL_CTIME", "ZPL_CRTIME"];

export const TYPE = { fifo: 1, char: 2, dir: 4, block: 6, file: 8, symlink: 10, socket: 12 } as const;
type TypeName = keyof typeof TYPE;

const SA_ATTRS_OBJ = 2;
const REGISTRY_OBJ = 3;
const LAYOUTS_OBJ = 4;
export const ROOT_OBJ = 34;
const LEAF_BYTES = 16384;
const CHUNK_END = 0xffff;

/** What may be told of a file beside its content. */
export interface Attributes {
  readonly mode?: number;
  readonly uid?: bigint;
  readonly size?: number;
  readonly links?: number;
  readonly rdev?: bigint;
  readonly flags?: bigint;
  readonly projid?: bigint;
  /** Seconds and nanoseconds, for all four times. */
  readonly time?: readonly [seconds: bigint, nanoseconds: bigint];
  /** Object of the hidden directory of extended attributes. */
  readonly xattrDir?: number;
  /** Extended attributes among the attributes. */
  readonly dxattr?: NvInputList;
  /** Put `dxattr` into the spill block. */
  readonly spill?: boolean;
  /** Entries of the access control list: how many, and their bytes. */
  readonly dacl?: { readonly count: number; readonly aces: Uint8Array };
  /** The list of an old znode, with its head. */
  readonly znodeAcl?: Uint8Array;
}

export interface FileOptions extends Attributes {
  readonly blockSize?: number;
  readonly blocks?: readonly (Uint8Array | undefined)[];
}

export interface DatasetOptions {
  readonly littleEndian?: boolean;
  /** 5 unless told; before that files have the old znode. */
  readonly version?: number;
  readonly normalization?: number;
  readonly caseSensitivity?: number;
  /** Object of the table of domains. */
  readonly domains?: number;
}

/** Entries of a directory: names as text or bytes, and what they lead to. */
export type Entries = Readonly<Record<string, number>> | readonly (readonly [name: string | Uint8Array, object: number])[];

/** Builds a dataset; objects get numbers in the order in which they are made. */
export class TestFiles {
  readonly objset: MemoryObjset;
  readonly #options: DatasetOptions;
  readonly #layouts: string[][] = [];
  readonly #types = new Map<number, number>();
  #next = 100;

  constructor(options: DatasetOptions = {}) {
    this.#options = options;
    this.objset = new MemoryObjset(options.littleEndian ?? true);
  }

  file(content: string | Uint8Array, options: FileOptions = {}): number {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const blockSize = options.blockSize ?? 512;
    const blocks =
      options.blocks ??
      Array.from({ length: Math.ceil(bytes.length / blockSize) }, (_, i) => bytes.subarray(i * blockSize, (i + 1) * blockSize));
    return this.node("file", { size: bytes.length, ...options, blockSize, blocks });
  }

  symlink(target: string, attributes: Attributes & { readonly inData?: boolean } = {}): number {
    const bytes = encodeName(target);
    if (attributes.inData === true) return this.node("symlink", { size: bytes.length, ...attributes, blocks: [bytes] });
    return this.node("symlink", { size: bytes.length, ...attributes }, { symlink: bytes });
  }

  /** With `object`, a directory of that number: so that others may name it before it is made. */
  directory(entries: Entries, options: Attributes & { readonly object?: number } = {}): number {
    const list = Array.isArray(entries) ? (entries as [string | Uint8Array, number][]) : Object.entries(entries as Record<string, number>);
    const items = list.map(([name, object]) => ({ name, value: this.entryValue(object) }));
    return this.node(
      "dir",
      { size: list.length + 2, links: 2, ...options, blockSize: 8192, blocks: [this.zapBlock(items, 8192)] },
      options,
    );
  }

  /** The value of an entry of a directory: type in the upper four bits, object in the lower 48. */
  entryValue(object: number): bigint {
    return (BigInt(this.#types.get(object) ?? (object === ROOT_OBJ ? TYPE.dir : 0)) << 60n) | BigInt(object);
  }

  node(type: TypeName, options: FileOptions = {}, extra: { readonly object?: number; readonly symlink?: Uint8Array } = {}): number {
    const object = extra.object ?? this.#next++;
    this.#types.set(object, TYPE[type]);
    const isSa = (this.#options.version ?? 5) >= 5;
    const values = this.#values(type, options, extra.symlink);
    const spilled = options.spill === true ? new Set(["ZPL_DXATTR"]) : new Set<string>();
    this.objset.put(object, {
      type: type === "dir" ? ObjectType.directoryContents : ObjectType.plainFileContents,
      bonusType: isSa ? ObjectType.sa : ObjectType.znode,
      bonus: isSa ? this.#sa(new Map([...values].filter(([name]) => !spilled.has(name)))) : this.#znode(values),
      ...(options.blockSize === undefined ? {} : { blockSize: options.blockSize }),
      ...(options.blocks === undefined ? {} : { blocks: options.blocks }),
      ...(options.spill === true ? { spill: this.#sa(new Map([...values].filter(([name]) => spilled.has(name)))) } : {}),
    });
    return object;
  }

  /** Write the root directory, master node and attribute tables, and open all. */
  async open(root: Entries, limits?: Limits): Promise<Filesystem> {
    this.directory(root, { object: ROOT_OBJ });
    const { version = 5, normalization, caseSensitivity, domains } = this.#options;
    this.#putZap(MASTER_NODE_OBJ, [
      { name: "ROOT", value: BigInt(ROOT_OBJ) },
      { name: "VERSION", value: BigInt(version) },
      ...(version >= 5 ? [{ name: "SA_ATTRS", value: BigInt(SA_ATTRS_OBJ) }] : []),
      ...(normalization === undefined ? [] : [{ name: "normalization", value: BigInt(normalization) }]),
      ...(domains === undefined ? [] : [{ name: "FUID", value: BigInt(domains) }]),
      ...(caseSensitivity === undefined ? [] : [{ name: "casesensitivity", value: BigInt(caseSensitivity) }]),
    ]);
    this.#putZap(SA_ATTRS_OBJ, [
      { name: "REGISTRY", value: BigInt(REGISTRY_OBJ) },
      { name: "LAYOUTS", value: BigInt(LAYOUTS_OBJ) },
    ]);
    this.#putZap(
      REGISTRY_OBJ,
      ATTRIBUTES.map(({ name, bytes }, number) => ({ name, value: (BigInt(bytes) << 24n) | BigInt(number) })),
    );
    this.objset.put(LAYOUTS_OBJ, { type: ObjectType.directoryContents, blockSize: LEAF_BYTES, blocks: this.#layoutsZap() });
    return Filesystem.open("tank/data", this.objset, limits === undefined ? {} : { limits });
  }

  #values(type: TypeName, options: FileOptions, symlink: Uint8Array | undefined): Map<string, Uint8Array> {
    const words = (...list: bigint[]) => {
      const bytes = new Uint8Array(list.length * 8);
      for (const [i, word] of list.entries())
        new DataView(bytes.buffer).setBigUint64(i * 8, BigInt.asUintN(64, word), this.objset.littleEndian);
      return bytes;
    };
    const time = options.time ?? [1_600_000_000n, 5n];
    const values = new Map<string, Uint8Array>([
      ["ZPL_MODE", words(BigInt(TYPE[type] * 4096 + (options.mode ?? 420)))],
      ["ZPL_SIZE", words(BigInt(options.size ?? 0))],
      ["ZPL_GEN", words(7n)],
      ["ZPL_UID", words(options.uid ?? 1000n)],
      ["ZPL_GID", words(100n)],
      ["ZPL_PARENT", words(BigInt(ROOT_OBJ))],
      ["ZPL_FLAGS", words(options.flags ?? 0n)],
      ...TIMES.map((name) => [name, words(...time)] as const),
      ["ZPL_LINKS", words(BigInt(options.links ?? 1))],
    ]);
    if (options.rdev !== undefined) values.set("ZPL_RDEV", words(options.rdev));
    if (options.xattrDir !== undefined) values.set("ZPL_XATTR", words(BigInt(options.xattrDir)));
    if (options.projid !== undefined) values.set("ZPL_PROJID", words(options.projid));
    if (options.dacl !== undefined) {
      values.set("ZPL_DACL_COUNT", words(BigInt(options.dacl.count)));
      values.set("ZPL_DACL_ACES", options.dacl.aces);
    }
    if (options.znodeAcl !== undefined) values.set("ZPL_ACL", options.znodeAcl);
    if (symlink !== undefined) values.set("ZPL_SYMLINK", symlink);
    if (options.dxattr !== undefined) values.set("ZPL_DXATTR", encodeNvlist(options.dxattr));
    return values;
  }

  #sa(values: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const names = [...BASIC.filter((name) => values.has(name)), ...[...values.keys()].filter((name) => !BASIC.includes(name))];
    const key = names.join(" ");
    if (!this.#layouts.some((layout) => layout.join(" ") === key)) this.#layouts.push(names);
    const lengths = names
      .filter((name) => ATTRIBUTES.find((attribute) => attribute.name === name)?.bytes === 0)
      .map((name) => values.get(name)!.length);
    const headerBytes = Math.ceil((SaHdrEditor.SIZE + 2 * lengths.length) / 8) * 8;
    const aligned = (bytes: Uint8Array) => Math.ceil(bytes.length / 8) * 8;
    const bytes = new Uint8Array(names.reduce((sum, name) => sum + aligned(values.get(name)!), headerBytes));
    const header = SaHdrEditor.of(bytes, 0, this.objset.littleEndian);
    header.magic = SA_MAGIC;
    header.layout = 2 + this.#layouts.findIndex((layout) => layout.join(" ") === key);
    header.headerSize = headerBytes / 8;
    for (const [i, length] of lengths.entries()) header.dv.setUint16(SaHdrEditor.SIZE + 2 * i, length, this.objset.littleEndian);
    let at = headerBytes;
    for (const name of names) {
      bytes.set(values.get(name)!, at);
      at += aligned(values.get(name)!);
    }
    return bytes;
  }

  #znode(values: ReadonlyMap<string, Uint8Array>): Uint8Array {
    const symlink = values.get("ZPL_SYMLINK") ?? new Uint8Array(0);
    const bytes = new Uint8Array(ZnodeView.SIZE + symlink.length);
    for (const { name, offset } of ZnodeFields) bytes.set(values.get(`ZPL_${name.toUpperCase()}`) ?? [], offset);
    bytes.set(symlink, ZnodeView.SIZE);
    return bytes;
  }

  #putZap(object: number, items: readonly { name: string; value: bigint }[]): void {
    this.objset.put(object, { type: ObjectType.masterNode, blockSize: 4096, blocks: [this.zapBlock(items, 4096)] });
  }

  /** A micro ZAP. */
  zapBlock(items: readonly { readonly name: string | Uint8Array; readonly value: bigint }[], blockSize = 4096): Uint8Array {
    const bytes = new Uint8Array(blockSize);
    MzapEditor.of(bytes, 0, this.objset.littleEndian).blockType = 0x8000000000000003n;
    for (const [i, { name, value }] of items.entries()) {
      const entry = MzapEntEditor.of(bytes, (i + 1) * MzapEntEditor.SIZE, this.objset.littleEndian);
      entry.value = value;
      entry.nameBytes.set(typeof name === "string" ? encodeName(name) : name);
    }
    return bytes;
  }

  /** Layouts are lists of 16-bit numbers, which only a fat ZAP can hold: one leaf, all entries in one chain. */
  #layoutsZap(): Uint8Array[] {
    const { littleEndian } = this.objset;
    const head = new Uint8Array(LEAF_BYTES);
    const header = ZapEditor.of(head, 0, littleEndian);
    header.blockType = 0x8000000000000001n;
    header.magic = 0x2f52ab2abn;
    header.ptrtbl.shift = 10;
    header.freeblk = 2;
    header.numLeafs = 1;
    header.numEntries = this.#layouts.length;
    const table = new DataView(head.buffer, LEAF_BYTES / 2);
    for (let i = 0; i < 1024; i++) table.setBigUint64(i * 8, 1n, littleEndian);
    const block = new Uint8Array(LEAF_BYTES);
    const leafHeader = ZapLeafHeaderEditor.of(block, 0, littleEndian);
    leafHeader.blockType = 0x8000000000000000n;
    leafHeader.magic = 0x2ab1eaf;
    leafHeader.nentries = this.#layouts.length;
    const leaf = ZapLeafEditor.of(block, 0, littleEndian);
    for (let i = 0; i < LEAF_BYTES / 32; i++) leaf.setHash(i, CHUNK_END);
    let next = 0;
    const at = (chunk: number) => 48 + LEAF_BYTES / 16 + chunk * 24;
    const array = (content: Uint8Array): number => {
      const first = next;
      for (let done = 0; done < content.length; done += 21) {
        const view = ZapLeafArrayEditor.of(block, at(next++), littleEndian);
        view.type = ZAP_CHUNK_ARRAY;
        view.array.set(content.subarray(done, done + 21));
        view.next = done + 21 < content.length ? next : CHUNK_END;
      }
      return first;
    };
    for (const [i, names] of this.#layouts.entries()) {
      const chunk = next++;
      const value = Uint8Array.from(names.flatMap((name) => [0, ATTRIBUTES.findIndex((attribute) => attribute.name === name)]));
      const name = new TextEncoder().encode(`${i + 2}\0`);
      const entry = ZapLeafEntryEditor.of(block, at(chunk), littleEndian);
      entry.type = ZAP_CHUNK_ENTRY;
      entry.valueIntlen = 2;
      entry.valueNumints = names.length;
      entry.nameNumints = name.length;
      entry.nameChunk = array(name);
      entry.valueChunk = array(value);
      entry.next = i === 0 ? CHUNK_END : leaf.hash(0);
      leaf.setHash(0, chunk);
    }
    return [head, block];
  }
}
