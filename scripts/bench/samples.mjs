// Blocks that kernels are measured with, and what compressors and ciphers make of them, as files that every runtime and a
// program in C can read: each block after its length in 4 little-endian bytes.
//   node samples.mjs FOLDER      (a Node that has zstd)
import { createCipheriv, hkdfSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

export const sampleSizes = [131072, 16384, 4096, 512];
/** Bytes of all blocks of a size: more than a processor remembers of branches, few enough to stay in its cache. */
const totalBytes = 1 << 20;
const mostBlocks = 64;

/** What sealed samples are sealed with. */
export const secret = {
  master: new Uint8Array(32).fill(1),
  hmac: new Uint8Array(64).fill(2),
  salt: new Uint8Array(8).fill(3),
  iv: new Uint8Array(12).fill(4),
};

/** The key of sealed samples, as ZFS derives it of master key and salt. */
export function derivedKey() {
  return new Uint8Array(hkdfSync("sha512", secret.master, new Uint8Array(0), secret.salt, 32));
}

/** @returns {Uint8Array<ArrayBuffer>[]} */
export function readSamples(folder, name) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const view = new DataView(bytes.buffer);
  const blocks = [];
  for (let at = 0; at < bytes.length; ) {
    const size = view.getUint32(at, true);
    blocks.push(bytes.slice(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return blocks;
}

function writeSamples(folder, name, blocks) {
  const lengths = blocks.map((block) => new Uint8Array(Uint32Array.of(block.length).buffer));
  writeFileSync(join(folder, name), Buffer.concat(blocks.flatMap((block, i) => [lengths[i], block])));
}

/** Lines of ten words of 400; in half of the lines, half of the words are noise. LZ4 makes 1.8:1 of it. */
function textAndNoise(size) {
  let state = 12345;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return (state >>> 8) % below;
  };
  const some = (count, one) => Array.from({ length: count }, one);
  const letters = "etaoinshrdlucmfwypvbgkjqxz";
  const words = some(400, () => `${some(2 + random(8), () => letters[random(letters.length)]).join("")} `);
  const noise = () => String.fromCharCode(...some(3, () => 33 + random(90)));
  const pieces = [];
  for (let length = 0; length < size; ) {
    const noisy = random(2) === 0;
    const line = some(10, () => (noisy && random(2) === 0 ? noise() : words[random(words.length)])).join("");
    pieces.push(`${line}\n`);
    length += line.length + 1;
  }
  return new TextEncoder().encode(pieces.join("").slice(0, size));
}

function seal(mode, block) {
  const cipher = createCipheriv(`aes-256-${mode}`, derivedKey(), secret.iv, { authTagLength: 16 });
  return Buffer.concat([cipher.update(block), cipher.final(), cipher.getAuthTag()]);
}

async function makeSamples(folder) {
  const { compressionCodec, compressionId } = await import("@zfskit/compression");
  mkdirSync(folder, { recursive: true });
  const text = textAndNoise(totalBytes);
  for (const size of sampleSizes) {
    const plain = Array.from({ length: Math.min(mostBlocks, totalBytes / size) }, (_, i) => text.subarray(i * size, (i + 1) * size));
    // Every third run of 128 bytes is zeros.
    const zeros = plain.map((block) => block.map((byte, at) => ((at >> 7) % 3 === 0 ? 0 : byte)));
    writeSamples(folder, `plain-${size}`, plain);
    writeSamples(folder, `zeros-${size}`, zeros);
    for (const [name, blocks] of [
      ["lz4", plain],
      ["lzjb", plain],
      ["zle", zeros],
      ["zstd", plain],
    ]) {
      const compress = await (await compressionCodec(compressionId(name))).compressor();
      writeSamples(
        folder,
        `${name}-${size}`,
        blocks.map((block) => compress(block, { level: name === "zstd" ? 3 : undefined, maxBytes: 2 * size })),
      );
    }
    writeSamples(
      folder,
      `zlib-${size}`,
      plain.map((block) => deflateSync(block)),
    );
    for (const mode of ["gcm", "ccm"]) {
      writeSamples(
        folder,
        `${mode}-${size}`,
        plain.map((block) => seal(mode, block)),
      );
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeSamples(process.argv[2]);
