/** Every algorithm of blocks, run here and now: whether it is right, what does its work, and how fast. */
import { checksumAlgorithm, checksumTraits } from "@zfskit/checksum";
import { type CompressionCodec, type Compressor, compressionCodec, compressionName } from "@zfskit/compression";
import { type Engine, isZfsError, sameBytes } from "@zfskit/core";
import { cipherOf, type Suite, suites, wantsWeb, webOpenerOf } from "@zfskit/crypto";
import { ChecksumNames, CompressNames } from "@zfskit/format/spa";
import { generateParity, loadParityKernel, parityEngine, reconstruct } from "@zfskit/raidz";
import { megabytesPerSecond, sampleBlock } from "./speed.ts";

/** What does the work, and megabytes (10^6) of uncompressed bytes that it gets through in a second. */
interface Measured {
  readonly engine: Engine;
  readonly mbPerSecond: number;
}

export interface EngineTest extends Partial<Measured> {
  readonly kind: "checksum" | "compression" | "cipher" | "raidz";
  readonly name: string;
  readonly ok: boolean;
  /** Of compressions, the way there; absent where this runtime only reads. */
  readonly compress?: Measured | undefined;
  /** What was wrong. */
  readonly found?: string;
}

/** By kind; each runs all algorithms of its kind. `sliceMs` is as for `megabytesPerSecond`. */
export const engineTests: Readonly<Record<EngineTest["kind"], (sliceMs?: number) => AsyncGenerator<EngineTest>>> = {
  checksum: testChecksums,
  compression: testCompressions,
  cipher: testCiphers,
  raidz: testParity,
};

const BLOCK_BYTES = 128 * 1024;
const SALT = /* @__PURE__ */ new Uint8Array(32);
/** Nothing is computed for these: settings of a property, and blocks that have no checksum or are stored as they are. */
const NO_CHECKSUM: ReadonlySet<string> = new Set(["inherit", "on", "off", "noparity"]);
const NO_COMPRESSION: ReadonlySet<string> = new Set(["inherit", "on", "empty", "uncompressed"]);

async function* testChecksums(sliceMs?: number): AsyncGenerator<EngineTest> {
  const block = sampleBlock(BLOCK_BYTES);
  for (const id of Object.keys(ChecksumNames).map(Number)) {
    const name = checksumTraits(id)?.name;
    if (name === undefined || NO_CHECKSUM.has(name)) continue;
    yield attempt("checksum", name, async () => {
      const { engine, compute } = await checksumAlgorithm(id, SALT);
      return { engine, mbPerSecond: await megabytesPerSecond(block.length, () => compute(block, true), sliceMs) };
    });
  }
}

/** Both ways; where a runtime cannot compress, what another made is decompressed. */
async function* testCompressions(sliceMs?: number): AsyncGenerator<EngineTest> {
  for (const id of Object.keys(CompressNames).map(Number)) {
    const name = compressionName(id);
    if (name === undefined || NO_COMPRESSION.has(name)) continue;
    yield attempt("compression", name, async () => {
      const codec = await compressionCodec(id);
      const compressor = await compressorOf(codec);
      const { stored, block } = compressor === undefined ? await zstdSample() : compressed(compressor);
      const back = new Uint8Array(block.length);
      codec.decompress(stored, back);
      if (!sameBytes(back, block)) throw new Error("what was compressed does not come back");
      return {
        engine: codec.engine,
        mbPerSecond: await megabytesPerSecond(block.length, () => codec.decompress(stored, back), sliceMs),
        compress: compressor && {
          engine: compressor.engine,
          mbPerSecond: await megabytesPerSecond(block.length, () => void compressor(block, { maxBytes: 2 * block.length }), sliceMs),
        },
      };
    });
  }
}

async function compressorOf(codec: CompressionCodec): Promise<Compressor | undefined> {
  try {
    return await codec.compressor();
  } catch (error) {
    if (isZfsError(error, "ENOTSUP")) return undefined;
    throw error;
  }
}

interface Stored {
  readonly stored: Uint8Array;
  readonly block: Uint8Array;
}

function compressed(compress: Compressor): Stored {
  const block = sampleBlock(BLOCK_BYTES);
  const stored = compress(block, { maxBytes: 2 * block.length });
  if (stored === undefined) throw new Error("a block more than doubled");
  return { stored, block };
}

async function zstdSample(): Promise<Stored> {
  const { ZSTD_SAMPLE, ZSTD_SAMPLE_BYTES } = await import("./zstd-sample.ts");
  return { stored: Uint8Array.from(atob(ZSTD_SAMPLE), (letter) => letter.charCodeAt(0)), block: sampleBlock(ZSTD_SAMPLE_BYTES) };
}

/**
 * MACs of `sampleBlock(BLOCK_BYTES)` as a ciphertext, with key and nonce of the bytes 0, 1, 2, ... and nothing else
 * authenticated, as node:crypto of Node (OpenSSL) has them.
 */
const MACS: Readonly<Record<string, string>> = {
  "aes-128-ccm": "0b734a8300bb652800733ad3ce4483d9",
  "aes-192-ccm": "96df2a3d3b579aec7c3d35ef781e8e47",
  "aes-256-ccm": "dcd54ee898fd2269d620fe63e8c6fcbf",
  "aes-128-gcm": "eef14fee804340d77d83e62c4dd665c6",
  "aes-192-gcm": "57f02c5088beca39b3e11ffb6898195f",
  "aes-256-gcm": "bb1e3695bc244905d0b3c159137ab5e0",
};
const NONCE_BYTES = 12;

async function* testCiphers(sliceMs?: number): AsyncGenerator<EngineTest> {
  const ciphertext = sampleBlock(BLOCK_BYTES);
  for (const suite of suites) yield attempt("cipher", suite.name, async () => measureCipher(suite, ciphertext, sliceMs));
}

async function measureCipher(suite: Suite, ciphertext: Uint8Array, sliceMs: number | undefined): Promise<Measured> {
  const web = wantsWeb(suite) ? await webOpenerOf(suite) : undefined;
  const { engine, open } = web === undefined ? cipherOf(suite) : { engine: "WebCrypto" as const, open: web };
  const key = counting(suite.keyBytes);
  const mac = Uint8Array.from(MACS[suite.name]?.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  const sealed = { iv: counting(NONCE_BYTES), mac, aad: new Uint8Array(0), ciphertext };
  if ((await open(key, sealed)) === undefined) throw new Error("what was sealed does not open");
  return { engine, mbPerSecond: await megabytesPerSecond(ciphertext.length, () => open(key, sealed), sliceMs) };
}

function counting(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => i);
}

/** Columns of data in the stripe that is measured: those of a common RAID-Z2 of six disks. */
const DATA_COLUMNS = 4;
const PARITIES = ["P", "P+Q", "P+Q+R"];

/** Parity of all three kinds, and columns computed anew from it. */
async function* testParity(sliceMs?: number): AsyncGenerator<EngineTest> {
  await loadParityKernel();
  const block = sampleBlock(BLOCK_BYTES);
  const engine = parityEngine();
  const stripe = (nparity: number) => {
    const bytes = block.length / DATA_COLUMNS;
    const parity = Array.from({ length: nparity }, () => new Uint8Array(bytes));
    return [...parity, ...Array.from({ length: DATA_COLUMNS }, (_, c) => block.slice(c * bytes, (c + 1) * bytes))];
  };
  for (const [i, name] of PARITIES.entries())
    yield attempt("raidz", `parity ${name}`, async () => {
      const columns = stripe(i + 1);
      return { engine, mbPerSecond: await megabytesPerSecond(block.length, () => generateParity(columns, i + 1), sliceMs) };
    });
  for (const [i, name] of PARITIES.entries())
    yield attempt("raidz", `${i + 1} lost, by ${name}`, async () => {
      const nparity = i + 1;
      const columns = stripe(nparity);
      generateParity(columns, nparity);
      // The columns that are lost begin behind the first of data.
      const lost = Array.from({ length: nparity }, (_, n) => nparity + 1 + n);
      for (const c of lost) columns[c]?.fill(0);
      const rebuild = () => reconstruct(columns, nparity, lost);
      rebuild();
      if (!columns.slice(nparity).every((column, c) => sameBytes(column, stripe(0)[c]!)))
        throw new Error("what was lost does not come back");
      return { engine, mbPerSecond: await megabytesPerSecond(block.length, rebuild, sliceMs) };
    });
}

async function attempt(
  kind: EngineTest["kind"],
  name: string,
  work: () => Promise<Measured & Pick<EngineTest, "compress">>,
): Promise<EngineTest> {
  try {
    return { kind, name, ok: true, ...(await work()) };
  } catch (error) {
    return { kind, name, ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}
