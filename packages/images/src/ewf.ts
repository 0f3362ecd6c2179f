/**
 * EWF, the Expert Witness Compression Format: E01 and its likes, in one file or many.
 *
 * @see libewf documentation/Expert Witness Compression Format (EWF).asciidoc
 */
import { type Located, MappedSource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import { openNamed } from "./chain.ts";
import { EwfChunks } from "./ewf-chunks.ts";
import { ewfSegmentName } from "./ewf-names.ts";
import { type EwfContents, readEwfFile } from "./ewf-sections.ts";
import type { FormatOptions, Image } from "./image.ts";

/**
 * Open an EWF image by its first file. All sections of all files are looked at; Adler-32 of what is read are checked.
 *
 * @param located - closed with the image; when opening fails it stays the caller's
 * @throws {ZfsError} ECORRUPT; ENOENT for a file that is missing; ENOTSUP for Ex01 and L01
 */
export async function openEwf(located: Located, _options: FormatOptions = {}): Promise<Image> {
  const name = located.source.name ?? "EWF image";
  const files: BlockSource[] = [located.source];
  const contents: EwfContents = { volume: undefined, tables: [], sections: 0 };
  try {
    for (let number = 1; await readEwfFile(files[number - 1]!, number, contents); number++)
      files.push((await openNamed(located, ewfSegmentName(located, number + 1), `file ${number + 1}`)).source);
    const { volume, tables } = contents;
    if (volume === undefined) throw new ZfsError("ECORRUPT", `${name}: its volume section is missing`);
    const inflate = await (await import("@zfskit/compression/streams")).inflater("zlib");
    const chunks = new EwfChunks({ ...volume, name, files, tables, inflate });
    const detail = `${files.length === 1 ? "one file" : `${files.length} files`}, chunks of ${volume.chunkBytes} bytes`;
    return { source: new MappedSource(chunks), detail };
  } catch (error) {
    for (const file of files.slice(1)) await file.close();
    throw error;
  }
}
