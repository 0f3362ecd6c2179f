/**
 * Micro-ZAP: one block of entries with short names and one 64-bit integer each.
 *
 * @see OpenZFS include/sys/zap_impl.h mzap_phys_t, module/zfs/zap_micro.c
 */
import { MzapEntView, MzapView } from "@zfskit/format";
import { ZapEntry } from "./entry.ts";

/** The entries of a micro-ZAP's block, in the order in which they lie there. */
export function* microEntries(view: DataView, littleEndian: boolean): Generator<ZapEntry> {
  for (let at = MzapView.SIZE; at + MzapEntView.SIZE <= view.byteLength; at += MzapEntView.SIZE) {
    const entry = new MzapEntView(view, at, littleEndian);
    const name = entry.nameBytes;
    if (name[0] === 0) continue;
    const end = name.indexOf(0);
    const value = new Uint8Array(8);
    new DataView(value.buffer).setBigUint64(0, entry.value);
    yield new ZapEntry(name.slice(0, end < 0 ? name.length : end), 8, value, entry.cd);
  }
}
