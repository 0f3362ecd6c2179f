/** @see LUKS1 On-Disk Format Specification 1.2.3 */
import { type BlockSource, ZfsError } from "@zfskit/core";
import { Luks1PhdrView } from "@zfskit/format/containers";
import { describeSlots, type KeySlot, type LuksHeader, textOf } from "./luks-header.ts";

const SECTOR_BYTES = 512;
const SLOTS = 8;
const SLOT_ENABLED = 0x00ac71f3;
/** Keys of XTS with AES-256 have 64. */
const KEY_BYTES_LIMIT = 512;

/**
 * The header of a container of version 1.
 *
 * @param bytes - the first sectors of `source`
 * @throws {ZfsError} ECORRUPT when it makes no sense
 */
export function readLuks1(source: BlockSource, bytes: Uint8Array): LuksHeader {
  const header = Luks1PhdrView.of(bytes);
  const keyBytes = header.keyBytes;
  if (keyBytes === 0 || keyBytes > KEY_BYTES_LIMIT)
    throw new ZfsError("ECORRUPT", `the LUKS header of ${source.name} has keys of ${keyBytes} bytes`);
  const hash = textOf(header.hashSpec);
  const encryption = `${textOf(header.cipherName)}-${textOf(header.cipherMode)}`;
  const slots: KeySlot[] = [];
  for (let index = 0; index < SLOTS; index++) {
    const slot = header.keySlots(index);
    if (slot.active !== SLOT_ENABLED) continue;
    slots.push({
      index,
      priority: 1,
      keyBytes,
      kdf: { type: "pbkdf2", hash, iterations: slot.iterations, salt: slot.salt.slice() },
      area: { offset: slot.keyMaterialOffset * SECTOR_BYTES, encryption, keyBytes },
      stripes: slot.stripes,
      splitHash: hash,
    });
  }
  const digest = {
    hash,
    iterations: header.mkDigestIterations,
    salt: header.mkDigestSalt.slice(),
    value: header.mkDigest.slice(),
    slots: slots.map(({ index }) => index),
  };
  return {
    version: 1,
    uuid: textOf(header.uuid),
    label: "",
    detail: `${encryption}, ${keyBytes * 8} bits, ${describeSlots(slots)}`,
    source,
    slots,
    digests: [digest],
    segment: { offset: header.payloadOffset * SECTOR_BYTES, size: undefined, encryption, sectorBytes: SECTOR_BYTES, ivTweak: 0 },
  };
}
