/** @see LUKS2 On-Disk Format Specification 1.1.2 */
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";
import { Luks2HdrView } from "@zfskit/format/containers";
import { hashOf } from "./hash.ts";
import { describeSlots, type Kdf, type KeyDigest, type KeySlot, type LuksHeader, type Segment, textOf } from "./luks-header.ts";
import { type JsonObject, parseLuks2Json } from "./luks2-json.ts";

const BINARY_BYTES = 4096;
const SMALLEST_HEADER = 16 * 1024;
const LARGEST_HEADER = 4 * 1024 * 1024;
const FIRST_MAGIC = "LUKS\xba\xbe";
const SECOND_MAGIC = "SKUL\xba\xbe";
const KEY_BYTES_LIMIT = 512;
/** As in cryptsetup (lib/luks2/luks2.h): each slot costs what a key costs. */
const SLOTS_LIMIT = 32;
const DIGESTS_LIMIT = 8;

/** One of the two copies. */
interface Copy {
  readonly view: Luks2HdrView;
  readonly json: JsonObject;
}

/**
 * The newer of the two copies of a header of version 2 that verify.
 *
 * The second one lies behind the first; where that is gone it is looked for at all sizes that there are.
 *
 * @returns undefined when there is no mark of any
 * @throws {ZfsError} ECORRUPT when there is and none verifies, ENOTSUP for what is not implemented
 */
export async function readLuks2(source: BlockSource): Promise<LuksHeader | undefined> {
  const copies: Copy[] = [];
  const problems: ZfsError[] = [];
  let seen = false;
  const look = async (at: number, magic: string) => {
    if (at + BINARY_BYTES > source.size) return undefined;
    const bytes = await source.read(at, BINARY_BYTES);
    const view = Luks2HdrView.of(bytes);
    if (String.fromCharCode(...view.magic) !== magic || view.version !== 2) return undefined;
    seen = true;
    try {
      copies.push(await readCopy(source, at, bytes));
    } catch (error) {
      if (!isZfsError(error)) throw error;
      problems.push(error);
    }
    return view;
  };
  const first = await look(0, FIRST_MAGIC);
  const size = first?.hdrSizeBig;
  if (size !== undefined && size >= SMALLEST_HEADER && size <= LARGEST_HEADER) await look(Number(size), SECOND_MAGIC);
  if (copies.length === 0)
    for (let at = SMALLEST_HEADER; at <= LARGEST_HEADER && copies.length === 0; at *= 2) await look(at, SECOND_MAGIC);
  if (!seen) return undefined;
  const newest = copies.sort((a, b) => (a.view.seqid < b.view.seqid ? 1 : -1))[0];
  if (newest === undefined) throw problems[0] ?? new ZfsError("ECORRUPT", `neither copy of the LUKS2 header of ${source.name} verifies`);
  return describe(source, newest);
}

async function readCopy(source: BlockSource, at: number, binary: Uint8Array): Promise<Copy> {
  const view = Luks2HdrView.of(binary);
  const size = view.hdrSize;
  const place = { place: { offset: at } };
  if (size < SMALLEST_HEADER || size > LARGEST_HEADER || size % BINARY_BYTES !== 0 || at + size > source.size || view.hdrOffset !== at)
    throw new ZfsError("ECORRUPT", `the LUKS2 header of ${source.name} has a size of ${size} bytes`, place);
  const whole = await source.read(at, size);
  const unsummed = whole.slice();
  Luks2HdrView.of(unsummed).csum.fill(0);
  const hash = await hashOf(textOf(view.csumAlg));
  const digest = hash.digest(unsummed);
  if (!view.csum.subarray(0, digest.length).every((byte, i) => byte === digest[i]))
    throw new ZfsError("ECORRUPT", `the LUKS2 header of ${source.name} does not verify`, place);
  return { view: Luks2HdrView.of(whole), json: parseLuks2Json(textOf(whole.subarray(BINARY_BYTES))) };
}

function describe(source: BlockSource, { view, json }: Copy): LuksHeader {
  refuseRequirements(source, json);
  const slots = json.objects("keyslots").flatMap(([index, slot]) => keySlotOf(index, slot) ?? []);
  const segments = json.objects("segments");
  const [segment] = segments;
  if (segment === undefined || segments.length > 1)
    throw new ZfsError(
      "ENOTSUP",
      `LUKS2 container ${textOf(view.uuid)} of ${segments.length} segments: finish its reencryption with cryptsetup first`,
    );
  const digests = json
    .objects("digests")
    .flatMap(([, digest]) => (digest.texts("segments").includes(segment[0]) ? [digestOf(digest)] : []));
  if (slots.length > SLOTS_LIMIT || digests.length > DIGESTS_LIMIT)
    throw new ZfsError("ECORRUPT", `LUKS2 container ${textOf(view.uuid)} has ${slots.length} key slots and ${digests.length} digests`);
  const main = segmentOf(segment[1]);
  const bits = slots[0] === undefined ? "" : `, ${slots[0].keyBytes * 8} bits`;
  return {
    version: 2,
    uuid: textOf(view.uuid),
    label: textOf(view.label),
    detail: `${main.encryption}${bits}, ${describeSlots(slots)}`,
    source,
    slots,
    digests,
    segment: main,
  };
}

/** What a reader must know to read: while a container is being reencrypted nobody but cryptsetup does. */
function refuseRequirements(source: BlockSource, json: JsonObject): void {
  const config = json.maybeObject("config");
  const mandatory = config?.maybeObject("requirements")?.texts("mandatory") ?? [];
  if (mandatory.length > 0)
    throw new ZfsError(
      "ENOTSUP",
      `LUKS2 container in ${source.name} requires ${mandatory.join(", ")}, which is not implemented: let cryptsetup finish first`,
    );
}

/** Slots of kinds that are not known, as those that keep track of a reencryption, open nothing. */
function keySlotOf(index: string, slot: JsonObject): KeySlot | undefined {
  if (slot.text("type") !== "luks2") return undefined;
  const area = slot.object("area");
  const af = slot.object("af");
  const keyBytes = slot.number("key_size");
  if (area.text("type") !== "raw" || af.text("type") !== "luks1") return undefined;
  const areaKeyBytes = area.number("key_size");
  if (keyBytes === 0 || keyBytes > KEY_BYTES_LIMIT || areaKeyBytes === 0 || areaKeyBytes > KEY_BYTES_LIMIT)
    throw new ZfsError("ECORRUPT", `key slot ${index} of a LUKS2 container has keys of ${keyBytes} bytes`);
  return {
    index: Number(index),
    priority: slot.maybeNumber("priority") ?? 1,
    keyBytes,
    kdf: kdfOf(slot.object("kdf")),
    area: { offset: area.size("offset"), encryption: area.text("encryption"), keyBytes: areaKeyBytes },
    stripes: af.number("stripes"),
    splitHash: af.text("hash"),
  };
}

function kdfOf(kdf: JsonObject): Kdf {
  const type = kdf.text("type");
  const salt = kdf.bytes("salt");
  if (type === "pbkdf2") return { type, hash: kdf.text("hash"), iterations: kdf.number("iterations"), salt };
  if (type !== "argon2i" && type !== "argon2id")
    throw new ZfsError("ENOTSUP", `key derivation ${type} of a LUKS2 container is not implemented`);
  return { type, passes: kdf.number("time"), memoryKib: kdf.number("memory"), threads: kdf.number("cpus"), salt };
}

function digestOf(digest: JsonObject): KeyDigest {
  const type = digest.text("type");
  if (type !== "pbkdf2") throw new ZfsError("ENOTSUP", `digest ${type} of a LUKS2 container is not implemented`);
  const value = digest.bytes("digest");
  // Every key would be the right one.
  if (value.length === 0) throw new ZfsError("ECORRUPT", "a digest of a LUKS2 container is empty");
  return {
    hash: digest.text("hash"),
    iterations: digest.number("iterations"),
    salt: digest.bytes("salt"),
    value,
    slots: digest.texts("keyslots").map(Number),
  };
}

function segmentOf(segment: JsonObject): Segment {
  const type = segment.text("type");
  if (type !== "crypt") throw new ZfsError("ENOTSUP", `a LUKS2 segment of type ${type} is not implemented`);
  const integrity = segment.maybeObject("integrity");
  if (integrity !== undefined)
    throw new ZfsError("ENOTSUP", `LUKS2 with integrity (${integrity.maybeText("type") ?? "unknown"}) is not implemented`);
  const sectorBytes = segment.number("sector_size");
  if (![512, 1024, 2048, 4096].includes(sectorBytes)) throw new ZfsError("ECORRUPT", `LUKS2 has no sectors of ${sectorBytes} bytes`);
  return {
    offset: segment.size("offset"),
    size: segment.text("size") === "dynamic" ? undefined : segment.size("size"),
    encryption: segment.text("encryption"),
    sectorBytes,
    ivTweak: segment.size("iv_tweak"),
  };
}
