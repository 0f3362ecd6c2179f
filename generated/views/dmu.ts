// Made by tools/codegen from specs/dmu/dmu.ksy; do not edit.

/** Number that stands for the object of userused_dnode. */
export const DMU_USERUSED_OBJECT = 0xffffffffffffffffn;

/** Number that stands for the object of groupused_dnode. */
export const DMU_GROUPUSED_OBJECT = 0xfffffffffffffffen;

/** Number that stands for the object of projectused_dnode. */
export const DMU_PROJECTUSED_OBJECT = 0xfffffffffffffffdn;

/** Block number that stands for the bonus. */
export const DMU_BONUS_BLKID = 0xffffffffffffffffn;

/** Block number that stands for the spill block. */
export const DMU_SPILL_BLKID = 0xfffffffffffffffen;

/** Bit of an object type that is not in the old table, but says itself what it is. */
export const DMU_OT_NEWTYPE = 0x80;

/** Bit of a new object type: metadata. */
export const DMU_OT_METADATA = 0x40;

/** Bit of a new object type: encrypted in encrypted datasets. */
export const DMU_OT_ENCRYPTED = 0x20;

/** Bits of a new object type that say how to swap bytes, enum byteswap. */
export const DMU_OT_BYTESWAP_MASK = 0x1f;

/** Number of old object types. */
export const DMU_OT_NUMTYPES = 54;

/** Object of the MOS that names the others, a ZAP. */
export const DMU_POOL_DIRECTORY_OBJECT = 1;

/** Object of a file system that names its root directory, version and tables, a ZAP. */
export const MASTER_NODE_OBJ = 1;

/** Object of a volume that is its content. */
export const ZVOL_OBJ = 1;

/** Object of a volume with its properties, a ZAP. */
export const ZVOL_ZAP_OBJ = 2;

export const ObjectType = {
  /** Free slot, or no bonus. */
  none: 0,
  /** ZAP; object 1 of the MOS. */
  objectDirectory: 1,
  /** Object numbers, 64 bits each. */
  objectArray: 2,
  /** XDR nvlist. */
  packedNvlist: 3,
  /** Bonus: its size in bytes, 64 bits. */
  packedNvlistSize: 4,
  /** Block pointers. */
  bpobj: 5,
  /** Bonus: bpobj. */
  bpobjHdr: 6,
  /** Bonus: space_map. */
  spaceMapHeader: 7,
  /** Space map entries, 64-bit words. */
  spaceMap: 8,
  /** Log blocks. */
  intentLog: 9,
  /** Dnodes; the meta dnode. */
  dnode: 10,
  /** Object set. */
  objset: 11,
  /** Bonus: dsl_dir. */
  dslDir: 12,
  /** ZAP, name to dsl_dir. */
  dslDirChildMap: 13,
  /** ZAP, name to dsl_dataset. */
  dslDsSnapMap: 14,
  /** ZAP of properties. */
  dslProps: 15,
  /** Bonus: dsl_dataset. */
  dslDataset: 16,
  /** Bonus: znode. */
  znode: 17,
  /** Entries of the first ACL form. */
  oldacl: 18,
  /** Bytes of a file. */
  plainFileContents: 19,
  /** ZAP, name to dirent. */
  directoryContents: 20,
  /** ZAP. */
  masterNode: 21,
  /** ZAP, objects to be deleted. */
  unlinkedSet: 22,
  /** Bytes of a volume. */
  zvol: 23,
  /** ZAP. */
  zvolProp: 24,
  /** For tests. */
  plainOther: 25,
  /** For tests. */
  uint64Other: 26,
  /** ZAP. */
  zapOther: 27,
  /** ZAP. */
  errorLog: 28,
  /** Ring of nvlists. */
  spaHistory: 29,
  /** Bonus: spa_history_phys. */
  spaHistoryOffsets: 30,
  /** ZAP. */
  poolProps: 31,
  /** ZAP of delegated permissions. */
  dslPerms: 32,
  /** Entries of the second ACL form. */
  acl: 33,
  sysacl: 34,
  /** Table of domains, nvlist. */
  fuid: 35,
  /** Bonus: its size in bytes, 64 bits. */
  fuidSize: 36,
  /** ZAP. */
  nextClones: 37,
  /** ZAP. */
  scanQueue: 38,
  /** ZAP, id to bytes. */
  usergroupUsed: 39,
  /** ZAP, id to bytes. */
  usergroupQuota: 40,
  /** ZAP, tag to time of a hold. */
  userrefs: 41,
  /** ZAP, dedup table. */
  ddtZap: 42,
  /** ZAP. */
  ddtStats: 43,
  /** Bonus and spill: system attributes, sa_hdr first. */
  sa: 44,
  /** ZAP. */
  saMasterNode: 45,
  /** ZAP, name to sa_attr_registration. */
  saAttrRegistration: 46,
  /** ZAP, layout number to attribute numbers. */
  saAttrLayouts: 47,
  /** ZAP. */
  scanXlate: 48,
  /** Never on disk. */
  dedup: 49,
  /** ZAP, txg to bpobj. */
  deadlist: 50,
  /** Bonus: dsl_deadlist. */
  deadlistHdr: 51,
  /** ZAP. */
  dslClones: 52,
  /** Object numbers of bpobjs, 64 bits each. */
  bpobjSubobj: 53,
  uint8Data: 128,
  uint16Data: 129,
  uint32Data: 130,
  uint64Data: 131,
  zapData: 132,
  uint8EncData: 160,
  uint16EncData: 161,
  uint32EncData: 162,
  uint64EncData: 163,
  zapEncData: 164,
  uint8Metadata: 192,
  uint16Metadata: 193,
  uint32Metadata: 194,
  uint64Metadata: 195,
  zapMetadata: 196,
  uint8EncMetadata: 224,
  uint16EncMetadata: 225,
  uint32EncMetadata: 226,
  uint64EncMetadata: 227,
  zapEncMetadata: 228,
} as const;
export type ObjectType = (typeof ObjectType)[keyof typeof ObjectType];
/** The names of ObjectType as the specification has them. */
export const ObjectTypeNames: Readonly<Record<number, string>> = {
  0: "none",
  1: "object_directory",
  2: "object_array",
  3: "packed_nvlist",
  4: "packed_nvlist_size",
  5: "bpobj",
  6: "bpobj_hdr",
  7: "space_map_header",
  8: "space_map",
  9: "intent_log",
  10: "dnode",
  11: "objset",
  12: "dsl_dir",
  13: "dsl_dir_child_map",
  14: "dsl_ds_snap_map",
  15: "dsl_props",
  16: "dsl_dataset",
  17: "znode",
  18: "oldacl",
  19: "plain_file_contents",
  20: "directory_contents",
  21: "master_node",
  22: "unlinked_set",
  23: "zvol",
  24: "zvol_prop",
  25: "plain_other",
  26: "uint64_other",
  27: "zap_other",
  28: "error_log",
  29: "spa_history",
  30: "spa_history_offsets",
  31: "pool_props",
  32: "dsl_perms",
  33: "acl",
  34: "sysacl",
  35: "fuid",
  36: "fuid_size",
  37: "next_clones",
  38: "scan_queue",
  39: "usergroup_used",
  40: "usergroup_quota",
  41: "userrefs",
  42: "ddt_zap",
  43: "ddt_stats",
  44: "sa",
  45: "sa_master_node",
  46: "sa_attr_registration",
  47: "sa_attr_layouts",
  48: "scan_xlate",
  49: "dedup",
  50: "deadlist",
  51: "deadlist_hdr",
  52: "dsl_clones",
  53: "bpobj_subobj",
  128: "uint8_data",
  129: "uint16_data",
  130: "uint32_data",
  131: "uint64_data",
  132: "zap_data",
  160: "uint8_enc_data",
  161: "uint16_enc_data",
  162: "uint32_enc_data",
  163: "uint64_enc_data",
  164: "zap_enc_data",
  192: "uint8_metadata",
  193: "uint16_metadata",
  194: "uint32_metadata",
  195: "uint64_metadata",
  196: "zap_metadata",
  224: "uint8_enc_metadata",
  225: "uint16_enc_metadata",
  226: "uint32_enc_metadata",
  227: "uint64_enc_metadata",
  228: "zap_enc_metadata",
};

export const Byteswap = {
  uint8: 0,
  uint16: 1,
  uint32: 2,
  uint64: 3,
  zap: 4,
  dnode: 5,
  objset: 6,
  znode: 7,
  oldacl: 8,
  acl: 9,
} as const;
export type Byteswap = (typeof Byteswap)[keyof typeof Byteswap];
/** The names of Byteswap as the specification has them. */
export const ByteswapNames: Readonly<Record<number, string>> = {
  0: "uint8",
  1: "uint16",
  2: "uint32",
  3: "uint64",
  4: "zap",
  5: "dnode",
  6: "objset",
  7: "znode",
  8: "oldacl",
  9: "acl",
};
