import { SaAttributes } from "@zfskit/sa";

/** Attributes of these values, a word each or several (include/sys/zfs_sa.h names them). */
export function attributesOf(words: Readonly<Record<string, bigint | readonly bigint[]>>): SaAttributes {
  return SaAttributes.of(
    Object.entries(words).map(([name, value]) => {
      const values = [value].flat();
      const bytes = new Uint8Array(values.length * 8);
      for (const [i, word] of values.entries()) new DataView(bytes.buffer).setBigUint64(i * 8, BigInt.asUintN(64, word), true);
      return [name, { bytes, littleEndian: true }];
    }),
  );
}
