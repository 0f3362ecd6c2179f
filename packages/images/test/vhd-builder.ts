/** VHDs of any content, built from the text of Microsoft's specification. */

const SECTOR_BYTES = 512;

export interface VhdPlan {
  readonly size: number;
  readonly blockSize: number;
  /** 2 fixed, 3 dynamic, 4 differencing. */
  readonly type: number;
  readonly id?: number;
  /** A block's sectors that are there; undefined for none of the block. */
  readonly blocks: readonly (readonly boolean[] | undefined)[];
  /** What such sectors hold. */
  readonly content: Uint8Array;
  readonly parent?: { readonly id: number; readonly relative?: string; readonly absolute?: string; readonly name?: string };
}

/** @returns the file, whose blocks lie from the last to the first */
export function buildVhd({ size, blockSize, type, id = 1, blocks, content, parent }: VhdPlan): Uint8Array {
  const footer = new Uint8Array(512);
  const view = new DataView(footer.buffer);
  footer.set(new TextEncoder().encode("conectix"));
  view.setUint32(12, 0x10000);
  view.setBigUint64(16, type === 2 ? 0xffffffffffffffffn : 512n);
  view.setBigUint64(40, BigInt(size));
  view.setBigUint64(48, BigInt(size));
  view.setUint32(60, type);
  footer.fill(id, 68, 84);
  view.setUint32(64, checksum(footer));
  if (type === 2) return join([content, footer]);

  const header = new Uint8Array(1024);
  const head = new DataView(header.buffer);
  header.set(new TextEncoder().encode("cxsparse"));
  head.setBigUint64(8, 0xffffffffffffffffn);
  const names: Uint8Array[] = [];
  const namesAt = 512 + 1024;
  if (parent !== undefined) {
    header.fill(parent.id, 40, 56);
    header.set(utf16(parent.name ?? "", false), 64);
    for (const [i, [code, text]] of (
      [
        ["W2ku", parent.absolute],
        ["W2ru", parent.relative],
      ] as const
    ).entries()) {
      if (text === undefined) continue;
      const bytes = new Uint8Array(512);
      const name = utf16(text, true);
      bytes.set(name);
      const at = 576 + 24 * i;
      header.set(new TextEncoder().encode(code), at);
      head.setUint32(at + 4, 1);
      head.setUint32(at + 8, name.length);
      head.setBigUint64(at + 16, BigInt(namesAt + 512 * names.length));
      names.push(bytes);
    }
  }
  const table = new Uint8Array(Math.ceil((blocks.length * 4) / 512) * 512).fill(0xff);
  const tableAt = namesAt + 512 * names.length;
  head.setBigUint64(16, BigInt(tableAt));
  head.setUint32(24, 0x10000);
  head.setUint32(28, blocks.length);
  head.setUint32(32, blockSize);
  head.setUint32(36, checksum(header));
  const data: Uint8Array[] = [];
  let at = tableAt + table.length;
  for (const [i, sectors] of [...blocks.entries()].reverse()) {
    if (sectors === undefined) continue;
    new DataView(table.buffer).setUint32(i * 4, at / 512);
    const bitmap = new Uint8Array(Math.ceil(blockSize / SECTOR_BYTES / 8 / 512) * 512);
    for (const [bit, there] of sectors.entries()) if (there) bitmap[bit >> 3]! |= 0x80 >> (bit & 7);
    // Sectors that are not there hold something, which nobody may see.
    const block = new Uint8Array(blockSize).fill(0xee);
    for (const [bit, there] of sectors.entries())
      if (there)
        block.set(
          content.subarray(i * blockSize + bit * SECTOR_BYTES, Math.min(size, i * blockSize + (bit + 1) * SECTOR_BYTES)),
          bit * SECTOR_BYTES,
        );
    data.push(bitmap, block);
    at += bitmap.length + block.length;
  }
  return join([footer, header, ...names, table, ...data, footer]);
}

/** What a disk of the plan shows. */
export function shownOf({ size, blockSize, type, blocks, content }: VhdPlan, below: Uint8Array = new Uint8Array(size)): Uint8Array {
  if (type === 2) return content;
  const shown = new Uint8Array(size);
  shown.set(below.subarray(0, size));
  for (const [i, sectors] of blocks.entries())
    for (const [bit, there] of (sectors ?? []).entries()) {
      const at = i * blockSize + bit * SECTOR_BYTES;
      if (there && at < size) shown.set(content.subarray(at, Math.min(size, at + SECTOR_BYTES)), at);
    }
  return shown;
}

function checksum(bytes: Uint8Array): number {
  return ~bytes.reduce((sum, byte) => sum + byte, 0) >>> 0;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
