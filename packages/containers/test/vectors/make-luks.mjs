#!/usr/bin/env node
// Makes luks.json.gz: headers by cryptsetup, and some sectors encrypted by an implementation apart from ours (node's aes-xts and
// aes-cbc on a sector at a time; for LUKS1 also by qemu-img). Needs cryptsetup 2.6 and qemu-img.
import { execFileSync } from "node:child_process";
import { createCipheriv, createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const work = mkdtempSync(join(tmpdir(), "zfskit-luks-"));
const passphrase = "zfskit test";
const keyFile = Buffer.from([0, 1, 2, 0xff, 10, 13, 0, 7]);
writeFileSync(join(work, "pass"), passphrase);
writeFileSync(join(work, "keyfile"), keyFile);
const cryptsetup = (...args) => execFileSync("cryptsetup", ["-q", ...args], { stdio: ["ignore", "pipe", "inherit"] }).toString();

const pbkdf2 = ["--pbkdf", "pbkdf2", "--pbkdf-force-iterations", "1000"];
const argon = (kind) => ["--pbkdf", kind, "--pbkdf-force-iterations", "4", "--pbkdf-memory", "64", "--pbkdf-parallel", "2"];
const small = ["--luks2-metadata-size", "16k", "--luks2-keyslots-size", "512k"];
const bits = (count) => ["-s", String(count)];
const cases = [
  { name: "luks1 aes-xts-plain64 sha256", args: ["--type", "luks1", ...bits(512), ...pbkdf2] },
  {
    name: "luks1 aes-cbc-essiv:sha256 sha1",
    args: ["--type", "luks1", "-c", "aes-cbc-essiv:sha256", ...bits(128), "-h", "sha1", ...pbkdf2],
  },
  { name: "luks1 aes-xts-plain ripemd160", args: ["--type", "luks1", "-c", "aes-xts-plain", ...bits(256), "-h", "ripemd160", ...pbkdf2] },
  {
    name: "luks1 aes-cbc-plain64 whirlpool",
    args: ["--type", "luks1", "-c", "aes-cbc-plain64", ...bits(192), "-h", "whirlpool", ...pbkdf2],
  },
  { name: "luks2 argon2id", args: ["--type", "luks2", ...small, ...bits(256), "--sector-size", "512", ...argon("argon2id")], second: true },
  {
    name: "luks2 argon2i sectors of 4096",
    args: ["--type", "luks2", ...small, ...bits(256), "--sector-size", "4096", ...argon("argon2i")],
  },
  {
    name: "luks2 pbkdf2 sha512 label",
    args: ["--type", "luks2", ...small, ...bits(256), "-h", "sha512", "--label", "tank-crypt", ...pbkdf2],
  },
  { name: "luks2 aes-cbc-essiv:sha256", args: ["--type", "luks2", ...small, "-c", "aes-cbc-essiv:sha256", ...bits(128), ...pbkdf2] },
  { name: "luks2 detached", args: ["--type", "luks2", ...small, ...bits(256), ...pbkdf2], detached: true },
];

/** Sector N of the data begins with its number. */
function plainSector(bytes, index) {
  const sector = Buffer.alloc(bytes);
  sector.write(`zfskit sector ${index}\n`);
  return sector;
}

function encryptSector(spec, key, plain, number512) {
  const iv = Buffer.alloc(16);
  iv.writeBigUInt64LE(BigInt(number512));
  if (spec.endsWith("-plain")) iv.fill(0, 4);
  let cipher;
  if (spec.includes("-xts-")) cipher = createCipheriv(`aes-${key.length * 4}-xts`, key, iv);
  else {
    const own = spec.includes("essiv") ? essiv(key, iv) : iv;
    cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, own);
  }
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

function essiv(key, iv) {
  const cipher = createCipheriv("aes-256-ecb", createHash("sha256").update(key).digest(), null);
  cipher.setAutoPadding(false);
  return cipher.update(iv);
}

const vectors = [];
for (const { name, args, detached, second } of cases) {
  const file = join(work, "image");
  const header = detached ? join(work, "header") : file;
  for (const path of [file, header]) {
    rmSync(path, { force: true });
    execFileSync("truncate", ["-s", "20M", path]);
  }
  cryptsetup("luksFormat", ...args, "--key-file", join(work, "pass"), "--use-urandom", header);
  // A second slot, opened by a key file.
  if (second)
    cryptsetup("luksAddKey", "--key-file", join(work, "pass"), ...args.slice(args.indexOf("--pbkdf")), header, join(work, "keyfile"));
  const dump = cryptsetup("luksDump", "--dump-volume-key", "--key-file", join(work, "pass"), header);
  const key = Buffer.from(/MK dump:\s*((?:[0-9a-f]{2}\s+)+)/i.exec(dump)[1].replace(/\s+/g, ""), "hex");
  const uuid = cryptsetup("luksUUID", header).trim();
  let spec;
  let offset;
  // What key slots do not use is random, and left out.
  const kept = [];
  let sectorBytes = 512;
  if (args[1] === "luks1") {
    spec = `${/Cipher name:\s*(\S+)/.exec(dump)[1]}-${/Cipher mode:\s*(\S+)/.exec(dump)[1]}`;
    offset = Number(/Payload offset:\s*(\d+)/.exec(dump)[1]) * 512;
    kept.push([0, 4096], [4096, 4096 + key.length * 4000]);
  } else {
    const json = JSON.parse(cryptsetup("luksDump", "--dump-json-metadata", header));
    spec = json.segments["0"].encryption;
    offset = Number(json.segments["0"].offset);
    sectorBytes = json.segments["0"].sector_size;
    kept.push(
      [0, 32768],
      ...Object.values(json.keyslots).map(({ area, key_size }) => [Number(area.offset), Number(area.offset) + key_size * 4000]),
    );
  }
  const data = Buffer.concat(
    Array.from({ length: 32768 / sectorBytes }, (_, i) => encryptSector(spec, key, plainSector(sectorBytes, i), (i * sectorBytes) / 512)),
  );
  vectors.push({
    name,
    version: Number(args[1].at(-1)),
    uuid,
    label: args.includes("--label") ? "tank-crypt" : "",
    spec,
    offset,
    sectorBytes,
    header: packed(read(header, 1536 * 1024), kept),
    data: data.toString("base64"),
    detached: detached === true,
    second: second === true,
  });
  console.log(name, spec, offset, sectorBytes, uuid);
}

// LUKS1 as qemu writes it: header and data.
for (const [name, options] of [
  ["qemu aes-xts-plain64", "cipher-alg=aes-256,cipher-mode=xts,ivgen-alg=plain64"],
  ["qemu aes-cbc-essiv", "cipher-alg=aes-128,cipher-mode=cbc,ivgen-alg=essiv,ivgen-hash-alg=sha256"],
]) {
  const raw = join(work, "raw");
  writeFileSync(raw, Buffer.concat(Array.from({ length: 64 }, (_, i) => plainSector(512, i))));
  const target = join(work, "qemu.luks");
  execFileSync("qemu-img", [
    "convert",
    "--object",
    `secret,id=s,data=${passphrase}`,
    "-O",
    "luks",
    "-o",
    `key-secret=s,iter-time=10,${options}`,
    raw,
    target,
  ]);
  const image = readFileSync(target);
  const offset = image.readUInt32BE(104) * 512;
  vectors.push({
    name,
    version: 1,
    uuid: image.toString("latin1", 168, 204),
    label: "",
    spec: "",
    offset,
    sectorBytes: 512,
    header: packed(image.subarray(0, offset), [[0, 4096 + image.readUInt32BE(108) * 4000]]),
    data: image.subarray(offset, offset + 32768).toString("base64"),
    detached: false,
    second: false,
  });
  console.log(name, offset);
}

/** A header with nothing but these ranges of it. */
function packed(header, ranges) {
  const result = Buffer.alloc(header.length);
  for (const [start, end] of ranges) header.copy(result, start, start, end);
  return gzipSync(result, { level: 9 }).toString("base64");
}

function read(path, bytes) {
  const into = Buffer.alloc(Math.min(bytes, statSync(path).size));
  const file = openSync(path, "r");
  readSync(file, into, 0, into.length, 0);
  closeSync(file);
  return into;
}

const text = JSON.stringify({ passphrase, keyFile: keyFile.toString("base64"), vectors });
writeFileSync(new URL("luks.json.gz", import.meta.url), gzipSync(text, { level: 9 }));
rmSync(work, { recursive: true });
