// What is measured within a runtime, on blocks of which sizes, and how much better than what each form is to be.

/**
 * @typedef {object} Goal
 * @property {string} [form] which form of ours; `kernel` unless said
 * @property {string} against the name of a contender
 * @property {number} least times the speed
 * @property {readonly string[]} [on] runtimes that it is about; all unless said
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly number[]} sizes bytes of a block; the goals are about the first
 * @property {readonly Goal[]} goals
 */

const sizes = [131072, 16384, 4096];
const nodes = ["node20", "node"];

/** @type {Row[]} */
export const rows = [
  {
    name: "fletcher4",
    sizes: [...sizes, 512],
    goals: [
      { against: "C scalar loop", least: 1.6 },
      { against: "32-bit limbs", least: 30 },
      { form: "portable", against: "32-bit limbs", least: 5 },
    ],
  },
  { name: "fletcher4, other byte order", sizes: [131072], goals: [] },
  {
    name: "fletcher2",
    sizes,
    goals: [
      { against: "memcpy", least: 0.8 },
      { against: "TypedArray.set", least: 0.8 },
    ],
  },
  {
    name: "lz4 decompress",
    sizes: [...sizes, 512],
    goals: [
      { against: "lz4js", least: 6.5 },
      { against: "lz4-napi", least: 1.2 },
      { against: "liblz4", least: 0.65 },
      { form: "portable", against: "lz4js", least: 1.3 },
    ],
  },
  {
    name: "lz4 compress",
    sizes,
    goals: [
      { against: "lz4js", least: 1.8 },
      { against: "liblz4", least: 0.75 },
    ],
  },
  {
    name: "zstd decompress",
    sizes,
    goals: [
      { against: "fzstd", least: 12 },
      { against: "zstddec", least: 1.3 },
      { against: "libzstd", least: 0.5 },
    ],
  },
  {
    name: "inflate",
    sizes,
    goals: [
      { against: "fflate", least: 4 },
      { against: "inflateSync, size given", least: 1.2 },
    ],
  },
  { name: "lzjb decompress", sizes, goals: [{ against: "portable", least: 1.8 }] },
  { name: "zle decompress", sizes, goals: [{ against: "portable", least: 5 }] },
  { name: "blake3", sizes, goals: [{ against: "hash-wasm", least: 1.5 }] },
  { name: "skein", sizes, goals: [{ against: "createHash sha512", least: 0.8 }] },
  { name: "edonr", sizes, goals: [{ against: "createHash sha512", least: 1.3 }] },
  { name: "sha256", sizes, goals: [{ against: "createHash sha256", least: 0.95 }] },
  { name: "sha512", sizes, goals: [{ against: "createHash sha512", least: 0.95 }] },
  {
    name: "aes-256-gcm open",
    sizes: [131072, 16384],
    goals: [
      { against: "createDecipheriv", least: 0.95, on: nodes },
      { against: "createDecipheriv", least: 4, on: ["deno"] },
    ],
  },
  { name: "aes-256-ccm open", sizes: [131072, 16384], goals: [{ against: "createDecipheriv", least: 0.95, on: nodes }] },
  { name: "raidz P", sizes: [131072, 16384], goals: [{ against: "portable", least: 3 }] },
  { name: "raidz P, Q", sizes: [131072, 16384], goals: [{ against: "portable", least: 5.5 }] },
  { name: "raidz P, Q, R", sizes: [131072, 16384], goals: [{ against: "portable", least: 4.5 }] },
  { name: "raidz rebuild 1", sizes: [131072, 16384], goals: [{ against: "portable", least: 6 }] },
  { name: "raidz rebuild 2", sizes: [131072, 16384], goals: [{ against: "portable", least: 8 }] },
  { name: "raidz rebuild 3", sizes: [131072, 16384], goals: [{ against: "portable", least: 10 }] },
];
