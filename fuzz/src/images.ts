/** Disk images of every format: images that other programs made, with changes, sealed anew. */
import { type Located, MappedSource, MemorySource } from "@zfskit/blockdev";
import { type BlockSource, ZfsError } from "@zfskit/core";
import { EwfFileHeaderView } from "@zfskit/format/images";
import { type ImageFormat, imageFormat, openImage } from "@zfskit/images";
import { ewfSeals, type Seal, vhdSeals, vhdxSeals } from "./image-seals.ts";
import { mutateSectors, tellingSectors } from "./mutate-image.ts";
import { Random } from "./random.ts";
import { allow, type Target, withinTime } from "./target.ts";
import { vector } from "./vectors.ts";

/** Vectors of packages/images by their format: those that are changed, and those that they name. */
const IMAGES: readonly {
  readonly format: ImageFormat;
  readonly names: string;
  readonly others?: Readonly<Record<string, string>>;
  readonly seals?: (image: Uint8Array) => readonly Seal[];
}[] = [
  {
    format: "qcow2",
    names:
      "v2.qcow2 v3.qcow2 zlib.qcow2 zstd.qcow2 zlib-512.qcow2 small-512.qcow2 extl2.qcow2 data.qcow2 on-qcow2.qcow2 on-extl2.qcow2 snap.qcow2",
    others: { "below/base.qcow2": "v3.qcow2", "data.bin": "data.bin" },
  },
  { format: "VHD", names: "dynamic.vhd fixed.vhd", seals: vhdSeals },
  { format: "VHDX", names: "dynamic.vhdx log.vhdx", seals: vhdxSeals },
  { format: "VDI", names: "dynamic.vdi fixed.vdi" },
  {
    format: "VMDK",
    names: "sparse.vmdk stream.vmdk parts.vmdk flat-parts.vmdk flat.vmdk on-sparse.vmdk zeroed.vmdk",
    others: Object.fromEntries(["sparse.vmdk", "parts-s001.vmdk", "flat-parts-f001.vmdk", "flat-flat.vmdk"].map((name) => [name, name])),
  },
  {
    format: "EWF",
    names: "ewf.E01 ewf-1.E01 ewf-smart.s01 ewf-parts.E01",
    others: Object.fromEntries([2, 3, 4, 5].map((number) => [`ewf-parts.E0${number}`, `ewf-parts.E0${number}`])),
    seals: (image) => ewfSeals(image, EwfFileHeaderView.SIZE),
  },
];

/** What the disk in all of these images holds. */
const DATA = new TextEncoder().encode("sector ");

interface Subject {
  readonly bytes: Uint8Array;
  readonly sectors: readonly number[];
  readonly seals: readonly Seal[];
}

const subjects = new Map<string, Subject>();

function subjectOf(name: string, seals: ((image: Uint8Array) => readonly Seal[]) | undefined): Subject {
  const bytes = vector("images", name);
  const subject = subjects.get(name) ?? {
    bytes,
    sectors: tellingSectors(bytes, (sector) => DATA.every((byte, i) => sector[i] === byte)),
    seals: seals?.(bytes) ?? [],
  };
  subjects.set(name, subject);
  return subject;
}

/** A source over bytes: now and then one that has to be waited for, or one that goes on with zeros for a long way. */
function sourceOver(bytes: Uint8Array, name: string, random: Random): BlockSource {
  const memory = new MemorySource(bytes, name);
  const kind = random.below(4);
  if (kind === 0)
    return {
      size: memory.size,
      name,
      read: (offset, length, options) => memory.read(offset, length, options),
      close: () => memory.close(),
    };
  if (kind > 1) return memory;
  const size = random.pick([2 ** 32, 2 ** 45, 2 ** 53 - 1]);
  return new MappedSource({
    name,
    size,
    sources: [memory],
    extentAt: (offset) =>
      offset < bytes.length
        ? { kind: "stored", length: bytes.length - offset, source: memory, at: offset }
        : { kind: "zeros", length: size - offset },
  });
}

const READ_BYTES = 200_000;

/** Read here and there, at the ends too. */
async function readSome(source: BlockSource, random: Random): Promise<void> {
  if (!Number.isSafeInteger(source.size)) throw new Error(`a size of ${source.size}`);
  for (const part of [0, 1, random.unit(), random.unit(), random.unit()]) {
    const length = Math.min(source.size, 1 + random.below(READ_BYTES));
    const offset = Math.floor((source.size - length) * part);
    await allow(async () => {
      const bytes = await source.read(offset, length);
      if (bytes.length !== length) throw new Error(`${bytes.length} bytes where ${length} were asked for`);
    });
  }
}

export const imageTargets: readonly Target[] = IMAGES.map(({ format, names, others = {}, seals }) => ({
  name: `image:${format}`,
  run: (seed) =>
    withinTime(async () => {
      const random = new Random(seed);
      const name = random.pick(names.split(" "));
      const subject = subjectOf(name, seals);
      const bytes = new Uint8Array(random.oneIn(10) ? subject.bytes.subarray(0, random.below(subject.bytes.length)) : subject.bytes);
      mutateSectors(bytes, subject.sectors, random);
      if (!random.oneIn(4)) for (const seal of subject.seals) seal(bytes);
      const locate = async (reference: string): Promise<Located> => {
        const other = others[reference];
        if (other === undefined && reference !== name) throw new ZfsError("ENOENT", `no ${reference}`);
        const content = other === undefined || other === name ? bytes : vector("images", other);
        return { source: sourceOver(content, reference, random), beside: locate };
      };
      await allow(async () => {
        const located = await locate(name);
        await imageFormat(located.source);
        const snapshot = name.startsWith("snap") && random.oneIn(2) ? random.pick(["1", "second"]) : undefined;
        const { source } = await openImage(located, format, { snapshot });
        await readSome(source, random);
        await source.close();
      });
    }),
}));
