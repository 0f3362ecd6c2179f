// Encrypted blocks of file data, opened with a dataset's key.
import * as nodeCrypto from "node:crypto";
import { DatasetKey, suiteOf } from "@zfskit/crypto";
import { ObjectType } from "@zfskit/format/dmu";
import { CryptSuite } from "@zfskit/format/dsl";
import { BlkptrEditor } from "@zfskit/format/edit/blkptr";
import { BlkptrEncryptedEditor } from "@zfskit/format/edit/blkptr-encrypted";
import { present } from "./forms.mjs";
import { derivedKey, readSamples, secret } from "./samples.mjs";

const macBytes = 16;

/** @type {Record<string, (where: { samples: string, packages: string, size: number }) => Promise<import("./kernel-worker.mjs").Case>>} */
export const cipherCases = {
  "aes-256-gcm open": (where) => cipherCase("gcm", CryptSuite.aes256Gcm, where),
  "aes-256-ccm open": (where) => cipherCase("ccm", CryptSuite.aes256Ccm, where),
};

async function cipherCase(mode, suite, { samples, size }) {
  const sealed = readSamples(samples, `${mode}-${size}`);
  const blocks = sealed.map((bytes) => bytes.subarray(0, size));
  const macs = sealed.map((bytes) => bytes.subarray(size));
  const pointers = macs.map(pointerOf);
  // It wipes the keys that it was given.
  const key = new DatasetKey({
    suite: suiteOf(suite),
    version: 1,
    guid: 1n,
    masterKey: secret.master.slice(),
    hmacKey: secret.hmac.slice(),
  });
  const { forms, leftOut } = present({
    kernel: { run: (i) => key.decrypt(pointers[i], blocks[i]) },
    createDecipheriv: nativeForm(mode, { blocks, macs, size }),
  });
  return { samples: blocks.length, bytes: size, forms, leftOut };
}

/** The runtime's own, called as one would without this project; undefined where it lacks the mode. */
function nativeForm(mode, { blocks, macs, size }) {
  const key = nodeCrypto.createSecretKey(derivedKey());
  const run = (i) => {
    const decipher = nodeCrypto.createDecipheriv(`aes-256-${mode}`, key, secret.iv, { authTagLength: macBytes });
    decipher.setAuthTag(macs[i]);
    if (mode === "ccm") decipher.setAAD(new Uint8Array(0), { plaintextLength: size });
    const plain = decipher.update(blocks[i]);
    decipher.final();
    return plain;
  };
  try {
    run(0);
  } catch {
    return undefined;
  }
  return { run };
}

/** A block pointer of file data with the salt and IV of all samples, and a MAC. */
function pointerOf(mac) {
  const bytes = new Uint8Array(BlkptrEditor.SIZE);
  const pointer = BlkptrEditor.of(bytes);
  pointer.type = ObjectType.plainFileContents;
  pointer.byteorder = 1;
  const encrypted = BlkptrEncryptedEditor.of(bytes);
  encrypted.crypt = 1;
  const word = (from, at) => new DataView(from.buffer, from.byteOffset).getBigUint64(at, true);
  encrypted.salt = word(secret.salt, 0);
  encrypted.iv1 = word(secret.iv, 0);
  encrypted.iv2 = new DataView(secret.iv.buffer).getUint32(8, true);
  encrypted.setMac(0, word(mac, 0));
  encrypted.setMac(1, word(mac, 8));
  return pointer;
}
