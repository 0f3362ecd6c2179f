/**
 * Micro-ZAP: one block of entries with short names and one 64-bit integer each.
 *
 * @see OpenZFS include/sys/zap_impl.h mzap_phys_t, module/zfs/zap_micro.c
 */
import { MZAP_NAME_LEN, MzapEntView, MzapView } from "@zfskit/format/zap";
import { ZapEntry } from "./entry.ts";

/** The entry of a name, without making one of each that is passed by. */
export function findMicroEntry(view: DataView, littleEndian: boolean, key: Uint8Array): ZapEntry | undefined {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const nameAt = MzapEntView.of(bytes.subarray(0, MzapEntView.SIZE)).nameBytes.byteOffset - bytes.byteOffset;
  if (key.length === 0 || key.length >= MZAP_NAME_LEN || key.includes(0)) return undefined;
  next: for (let at = MzapView.SIZE; at + MzapEntView.SIZE <= bytes.length; at += MzapEntView.SIZE) {
    const start = at + nameAt;
    if (bytes[start + key.length] !== 0) continue;
    for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key[i]) continue next;
    return entryOf(new MzapEntView(view, at, littleEndian));
  }
  return undefined;
}

function entryOf(entry: MzapEntView): ZapEntry {
  const name = entry.nameBytes;
  const end = name.indexOf(0);
  const value = new Uint8Array(8);
  new DataView(value.buffer).setBigUint64(0, entry.value);
  return new ZapEntry(name.slice(0, end < 0 ? name.length : end), 8, value, entry.cd);
}

/** The entries of a micro-ZAP's block, in the order in which they lie there. */
export function microEntries(view: DataView, littleEndian: boolean): ZapEntry[] {
  // The entries share a copy of the block, and one of their values: memory for each name and value took most of the time.
  const bytes = new Uint8Array(view.byteLength);
  bytes.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  const entry = new MzapEntView(new DataView(bytes.buffer), MzapView.SIZE, littleEndian);
  const values = new DataView(new ArrayBuffer(8 * Math.floor(bytes.length / MzapEntView.SIZE)));
  const entries: ZapEntry[] = [];
  for (let at: number = MzapView.SIZE; at + MzapEntView.SIZE <= bytes.length; at += MzapEntView.SIZE) {
    const name = entry.at(at).nameBytes;
    if (name[0] === 0) continue;
    const end = name.indexOf(0);
    const valueAt = 8 * entries.length;
    values.setBigUint64(valueAt, entry.value);
    entries.push(new ZapEntry(end < 0 ? name : name.subarray(0, end), 8, new Uint8Array(values.buffer, valueAt, 8), entry.cd));
  }
  return entries;
}
