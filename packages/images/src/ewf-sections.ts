/** The sections of EWF files: where a disk's size and the tables of its chunks are. */
import { type BlockSource, ZfsError } from "@zfskit/core";
import { EwfFileHeaderView, EwfSectionView, EwfTableEntryView, EwfTableView, EwfVolumeView } from "@zfskit/format/images";
import { adler32 } from "./adler32.ts";
import { zeroEnded } from "./zero-ended.ts";

/** A table of chunks: each says where one is. */
export interface EwfTable {
  readonly file: BlockSource;
  /** Where its entries are. */
  readonly entriesAt: number;
  /** Where they are once more. */
  readonly copyAt: number | undefined;
  readonly count: number;
  /** Whether the entries' checksum follows them. */
  readonly checked: boolean;
  /** What entries count from, in bytes from the start of the file. */
  readonly base: number;
  /** Where its last chunk ends. */
  readonly end: number;
}

export interface EwfVolume {
  readonly size: number;
  readonly chunkBytes: number;
}

/** What the files of an image say, collected from one after the other. */
export interface EwfContents {
  volume: EwfVolume | undefined;
  readonly tables: EwfTable[];
  sections: number;
}

/** Enough for a disk of 20 TB in the usual tables, of 16375 chunks of 32 KiB. */
const SECTIONS_LIMIT = 2 ** 17;
/** EnCase has 65534 in a table at most, libewf's own form any number. */
const ENTRIES_LIMIT = 2 ** 22;
/** 32768 sectors of a CD. */
const CHUNK_LIMIT = 64 * 1024 * 1024;
const CHECKSUM_BYTES = 4;
/** A section's start, and the start of a table's or volume's content. */
const WINDOW_BYTES = EwfSectionView.SIZE + 32;
/** What programs write after the fields of the volume section is no longer than this. */
const VOLUME_LIMIT = 4096;
const SECOND_VERSION = "EVF2";
const FILES_ONLY = "LVF";

/**
 * Read what is in one file of an image.
 *
 * @param number - that the file must have, from 1 on
 * @returns whether another file follows
 * @throws {ZfsError} ECORRUPT, ENOTSUP for Ex01 and L01
 */
export async function readEwfFile(file: BlockSource, number: number, contents: EwfContents): Promise<boolean> {
  const name = file.name ?? "image";
  await checkStart(file, number);
  // Where the chunks are that the next table knows of; the first form of EWF has them in the section of the table itself.
  let chunksEnd: number | undefined;
  let broken: string | undefined;
  const into = new Uint8Array(WINDOW_BYTES);
  for (let at = EwfFileHeaderView.SIZE; ; ) {
    const bad = (what: string) => new ZfsError("ECORRUPT", `${name}: ${what}`, { place: { offset: at } });
    if (++contents.sections > SECTIONS_LIMIT) throw new ZfsError("ELIMIT", `${name}: more than ${SECTIONS_LIMIT} sections`);
    if (at + EwfSectionView.SIZE > file.size) throw bad("it ends where a section should begin");
    const window = await file.read(at, Math.min(WINDOW_BYTES, file.size - at), { into });
    const section = EwfSectionView.of(window);
    if (adler32(window.subarray(0, EwfSectionView.SIZE - CHECKSUM_BYTES)) !== section.checksum)
      throw bad("the start of a section does not verify");
    const type = zeroEnded(section.type);
    const end = section.nextOffset;
    const content = at + EwfSectionView.SIZE;
    if (type === "done" || type === "next") {
      if (broken !== undefined) throw bad(broken);
      return type === "next";
    }
    if (end < content || end > file.size) throw bad(`its section ${type} ends at ${end}`);
    if (type === "volume" || type === "disk") contents.volume ??= await readVolume(file, content, end);
    if (type === "sectors") chunksEnd = end;
    if (type === "table") {
      if (broken !== undefined) throw bad(broken);
      const table = parseTable(window, { file, content, end, chunksEnd });
      if (typeof table === "string") broken = table;
      else contents.tables.push(table);
    }
    if (type === "table2") {
      const table = parseTable(window, { file, content, end, chunksEnd });
      const last = contents.tables.at(-1);
      if (broken !== undefined) {
        if (typeof table === "string") throw bad(broken);
        contents.tables.push(table);
        broken = undefined;
      } else if (last !== undefined && typeof table !== "string" && last.file === file && last.count === table.count)
        contents.tables[contents.tables.length - 1] = { ...last, copyAt: table.entriesAt };
    }
    at = end;
  }
}

async function checkStart(file: BlockSource, number: number): Promise<void> {
  const name = file.name ?? "image";
  const start = await file.read(0, Math.min(EwfFileHeaderView.SIZE, file.size));
  const text = zeroEnded(start);
  if (text.startsWith(SECOND_VERSION)) throw new ZfsError("ENOTSUP", `${name}: Ex01, the second version of EWF, is not read`);
  if (text.startsWith(FILES_ONLY)) throw new ZfsError("ENOTSUP", `${name}: L01, an EWF of files, has no disk in it`);
  const { segment } = EwfFileHeaderView.of(start);
  if (segment === number) return;
  const what =
    number === 1 ? `is file ${segment} of an image, whose first has to be given` : `is file ${segment} of its image, not ${number}`;
  throw new ZfsError("ECORRUPT", `${name} ${what}`);
}

async function readVolume(file: BlockSource, content: number, end: number): Promise<EwfVolume> {
  const bad = (what: string) => new ZfsError("ECORRUPT", `${file.name ?? "image"}: ${what}`, { place: { offset: content } });
  const bytes = await file.read(content, Math.min(end - content, VOLUME_LIMIT));
  const { sectorCount, sectorsPerChunk, bytesPerSector } = EwfVolumeView.of(bytes);
  const checksumAt = bytes.length - CHECKSUM_BYTES;
  const stored = new DataView(bytes.buffer, bytes.byteOffset + checksumAt).getUint32(0, true);
  if (adler32(bytes.subarray(0, checksumAt)) !== stored) throw bad("its volume section does not verify");
  const size = sectorCount * bytesPerSector;
  const chunkBytes = sectorsPerChunk * bytesPerSector;
  if (!Number.isSafeInteger(size)) throw bad(`a disk of ${sectorCount} sectors of ${bytesPerSector} bytes`);
  if (chunkBytes === 0 || chunkBytes > CHUNK_LIMIT) throw bad(`chunks of ${chunkBytes} bytes`);
  return { size, chunkBytes };
}

interface TablePlace {
  readonly file: BlockSource;
  readonly content: number;
  readonly end: number;
  readonly chunksEnd: number | undefined;
}

/** @returns what is wrong with it, where something is: there may be a copy */
function parseTable(window: Uint8Array, { file, content, end, chunksEnd }: TablePlace): EwfTable | string {
  const header = window.subarray(EwfSectionView.SIZE, EwfSectionView.SIZE + EwfTableView.SIZE);
  if (header.length < EwfTableView.SIZE) return "a table of chunks is cut short";
  const { entryCount: count, baseOffset: base, checksum } = EwfTableView.of(header);
  if (adler32(header.subarray(0, EwfTableView.SIZE - CHECKSUM_BYTES)) !== checksum) return "a table of chunks does not verify";
  const entriesAt = content + EwfTableView.SIZE;
  if (count > ENTRIES_LIMIT || entriesAt + count * EwfTableEntryView.SIZE > end)
    return `a table of ${count} chunks is longer than its section`;
  return { file, entriesAt, copyAt: undefined, count, checked: chunksEnd !== undefined, base, end: chunksEnd ?? end };
}
