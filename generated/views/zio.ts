// Made by tools/codegen from specs/spa/zio.ksy; do not edit.

/** Bits of a checksum property that name the function. */
export const ZIO_CHECKSUM_MASK = 0xff;

/** Bit of a dedup property that asks for byte comparison. */
export const ZIO_CHECKSUM_VERIFY = 0x100;

/** Bytes of a MAC over an objset. */
export const ZIO_OBJSET_MAC_LEN = 32;

/** Bytes of the initialization vector of an encrypted block. */
export const ZIO_DATA_IV_LEN = 12;

/** Bytes of the salt of an encrypted block. */
export const ZIO_DATA_SALT_LEN = 8;

/** Bytes of the MAC of an encrypted block. */
export const ZIO_DATA_MAC_LEN = 16;

export const Checksum = {
  /** As the parent dataset. */
  inherit: 0,
  /** The default, fletcher4. */
  on: 1,
  /** None. */
  off: 2,
  /** SHA-256 inside the block, for labels. */
  label: 3,
  /** SHA-256 inside the block, for gang headers. */
  gangHeader: 4,
  /** Fletcher-2 inside the block, for old log blocks. */
  zilog: 5,
  fletcher2: 6,
  fletcher4: 7,
  sha256: 8,
  /** Fletcher-4 inside the block, for log blocks. */
  zilog2: 9,
  /** None (written by user-level tools without parity). */
  noparity: 10,
  /** SHA-512/256. */
  sha512: 11,
  /** Skein-512-256, keyed with the pool's salt. */
  skein: 12,
  /** Edon-R 512, keyed with the pool's salt. */
  edonr: 13,
  /** BLAKE3, keyed with the pool's salt. */
  blake3: 14,
} as const;
export type Checksum = (typeof Checksum)[keyof typeof Checksum];
/** The names of Checksum as the specification has them. */
export const ChecksumNames: Readonly<Record<number, string>> = {
  0: "inherit",
  1: "on",
  2: "off",
  3: "label",
  4: "gang_header",
  5: "zilog",
  6: "fletcher2",
  7: "fletcher4",
  8: "sha256",
  9: "zilog2",
  10: "noparity",
  11: "sha512",
  12: "skein",
  13: "edonr",
  14: "blake3",
};

export const Compress = {
  /** As the parent dataset. */
  inherit: 0,
  /** The default: lz4 with that feature, else lzjb. */
  on: 1,
  /** None. */
  off: 2,
  lzjb: 3,
  /** All zeros, nothing stored. */
  empty: 4,
  gzip1: 5,
  gzip2: 6,
  gzip3: 7,
  gzip4: 8,
  gzip5: 9,
  gzip6: 10,
  gzip7: 11,
  gzip8: 12,
  gzip9: 13,
  /** Runs of zeros. */
  zle: 14,
  lz4: 15,
  /** The level is in the data's own header. */
  zstd: 16,
} as const;
export type Compress = (typeof Compress)[keyof typeof Compress];
/** The names of Compress as the specification has them. */
export const CompressNames: Readonly<Record<number, string>> = {
  0: "inherit",
  1: "on",
  2: "off",
  3: "lzjb",
  4: "empty",
  5: "gzip_1",
  6: "gzip_2",
  7: "gzip_3",
  8: "gzip_4",
  9: "gzip_5",
  10: "gzip_6",
  11: "gzip_7",
  12: "gzip_8",
  13: "gzip_9",
  14: "zle",
  15: "lz4",
  16: "zstd",
};
