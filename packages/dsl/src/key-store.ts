/**
 * The keys of a pool that were loaded: one for each encryption root, and what they unseal.
 *
 * @see OpenZFS module/zfs/dsl_crypt.c spa_keystore_load_wkey, spa_keystore_dsl_key_hold_dd
 */
import { isZfsError, ZfsError } from "@zfskit/core";
import type { DatasetKey, KeyMaterial } from "@zfskit/crypto";
import type { BlockKey } from "@zfskit/zio";
import type { DatasetNode, DatasetTree } from "./dataset-tree.ts";
import { type Encryption, readEncryption } from "./encryption.ts";

/** As the property keystatus has it; "none" for a dataset that is not encrypted. */
export type KeyStatus = "none" | "available" | "unavailable";

/** The key of a dataset, opened or not; object sets keep it, and see when that changes. */
class DatasetLock implements BlockKey {
  readonly id: number;
  readonly encryptionRoot: string;
  readonly encryption: Encryption;
  key: DatasetKey | undefined;
  refused = false;

  constructor(encryption: Encryption, encryptionRoot: string) {
    this.id = encryption.keyObject;
    this.encryption = encryption;
    this.encryptionRoot = encryptionRoot;
  }

  lock(): void {
    this.key?.wipe();
    this.key = undefined;
    this.refused = false;
  }
}

/** Loads, gives out and wipes the keys of one pool. */
export class KeyStore {
  readonly #tree: DatasetTree;
  /** Wrapping keys by the directory of their encryption root. */
  readonly #roots = new Map<number, Uint8Array>();
  /** By crypto key object. */
  readonly #locks = new Map<number, DatasetLock>();

  constructor(tree: DatasetTree) {
    this.#tree = tree;
  }

  /**
   * What opens the blocks of a dataset, by the object of its directory; undefined when it is not encrypted. It changes
   * as keys are loaded and unloaded.
   */
  async lockOf(dirObject: number, signal?: AbortSignal): Promise<BlockKey | undefined> {
    const encryption = await readEncryption(this.#tree.mos, dirObject, signal);
    if (encryption === undefined) return undefined;
    const known = this.#locks.get(encryption.keyObject);
    if (known !== undefined) return known;
    const lock = new DatasetLock(encryption, await this.#tree.nameOfDir(encryption.rootDir, signal));
    await this.#open(lock);
    // Someone else may have asked at the same time: all must see the same.
    const first = this.#locks.get(lock.id);
    if (first !== undefined) {
      lock.lock();
      return first;
    }
    this.#locks.set(lock.id, lock);
    return lock;
  }

  /**
   * Load the key of a dataset's encryption root: all datasets that inherit it can be read from then on.
   *
   * @returns the full name of the encryption root
   * @throws {ZfsError} EACCES when the key is wrong, EINVAL when the dataset is not encrypted or the key of another
   *   kind than its format, ELIMIT when a passphrase needs too many rounds
   */
  async load(node: DatasetNode, material: KeyMaterial, signal?: AbortSignal): Promise<string> {
    const { root, encryption } = await this.rootOf(node, signal);
    const wrappingKey = await this.#checked(root, encryption, material);
    this.#roots.get(encryption.rootDir)?.fill(0);
    this.#roots.set(encryption.rootDir, wrappingKey);
    for (const lock of this.#locks.values()) if (lock.encryption.rootDir === encryption.rootDir) await this.#open(lock);
    return root;
  }

  /**
   * Hold a key against an encryption root without loading it.
   *
   * @throws {ZfsError} as {@link load}
   */
  async check(node: DatasetNode, material: KeyMaterial, signal?: AbortSignal): Promise<void> {
    const { root, encryption } = await this.rootOf(node, signal);
    (await this.#checked(root, encryption, material)).fill(0);
  }

  /** Wipe the key of a dataset's encryption root, and those of the datasets that it opened. */
  async unload(node: DatasetNode, signal?: AbortSignal): Promise<void> {
    const { encryption } = await this.rootOf(node, signal);
    this.#roots.get(encryption.rootDir)?.fill(0);
    this.#roots.delete(encryption.rootDir);
    for (const lock of this.#locks.values()) if (lock.encryption.rootDir === encryption.rootDir) lock.lock();
  }

  async status(node: DatasetNode, signal?: AbortSignal): Promise<KeyStatus> {
    const encryption = await readEncryption(this.#tree.mos, node.dir.object, signal);
    if (encryption === undefined) return "none";
    return this.#roots.has(encryption.rootDir) ? "available" : "unavailable";
  }

  /**
   * The encryption root of a dataset, with what its own key object says.
   *
   * @throws {ZfsError} EINVAL when the dataset is not encrypted
   */
  async rootOf(node: DatasetNode, signal?: AbortSignal): Promise<{ readonly root: string; readonly encryption: Encryption }> {
    const own = await readEncryption(this.#tree.mos, node.dir.object, signal);
    if (own === undefined) throw new ZfsError("EINVAL", `${node.name} is not encrypted`);
    const root = await this.#tree.nameOfDir(own.rootDir, signal);
    const encryption = own.rootDir === node.dir.object ? own : await readEncryption(this.#tree.mos, own.rootDir, signal);
    if (encryption === undefined) throw new ZfsError("ECORRUPT", `encryption root ${root} is not encrypted`);
    return { root, encryption };
  }

  /** Overwrite all keys. */
  wipe(): void {
    for (const key of this.#roots.values()) key.fill(0);
    this.#roots.clear();
    for (const lock of this.#locks.values()) lock.lock();
  }

  async #checked(root: string, encryption: Encryption, material: KeyMaterial): Promise<Uint8Array> {
    const { deriveWrappingKey, unwrapKey } = await import("@zfskit/crypto");
    const place = { encryptionRoot: root };
    try {
      const wrappingKey = await deriveWrappingKey(material, encryption.format, this.#tree.mos.limits);
      const key = unwrapKey(wrappingKey, encryption.wrapped);
      if (key === undefined) {
        wrappingKey.fill(0);
        throw new ZfsError("EACCES", `the key is not that of ${root}`, { place });
      }
      key.wipe();
      return wrappingKey;
    } catch (error) {
      throw isZfsError(error) && error.code !== "EACCES" ? error.at({ dataset: root, ...place }) : error;
    }
  }

  /** Unseal a dataset's key, where that of its root is loaded. */
  async #open(lock: DatasetLock): Promise<void> {
    const wrappingKey = this.#roots.get(lock.encryption.rootDir);
    if (wrappingKey === undefined) return;
    const { unwrapKey } = await import("@zfskit/crypto");
    lock.lock();
    lock.key = unwrapKey(wrappingKey, lock.encryption.wrapped);
    lock.refused = lock.key === undefined;
  }
}
