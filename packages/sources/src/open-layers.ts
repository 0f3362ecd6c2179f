/** Taking sources apart, layer by layer, until members of pools or something else is found. */
import type { Located } from "@zfskit/blockdev";
import type { PhysicalVolume } from "@zfskit/containers/lvm";
import { type BlockSource, isZfsError, ZfsError } from "@zfskit/core";
import { nameContents } from "./contents.ts";
import type { Layer, LayerOptions, Root } from "./layer.ts";
import { type Selector, selectorText } from "./location.ts";

/** Images in partitions in containers: more layers than these are a joke or an attack. */
const DEPTH_LIMIT = 16;

/** What is smaller is not divided or encrypted. Folders have such files beside disks, and code for nothing need not be loaded. */
const SMALLEST_DISK_BYTES = 1024 * 1024;

/** What is being looked at, and what of it is meant. */
interface Look {
  readonly located: Located;
  readonly layer: Layer;
  /** Not used yet: the first is for the first layer that has such things. */
  readonly selectors: readonly Selector[];
  /** Those that named something that is there, of all that were given with this root. */
  readonly used: Set<Selector>;
  readonly depth: number;
}

/** A physical volume, and the layer that it was found in. */
interface FoundVolume {
  readonly volume: PhysicalVolume;
  readonly look: Look;
}

/**
 * The layers of some sources: a tree for each, in their order. What fails is told in the layer's `problem`; the rest goes on.
 *
 * Volumes of LVM may lie on several of them: each is listed below the first.
 *
 * @throws {ZfsError} EINVAL or ENOENT when a selector names what is not there
 */
export async function openLayers(roots: readonly Root[], options: LayerOptions): Promise<Layer[]> {
  const search = new Search(options);
  const layers: Layer[] = [];
  const looks: Look[] = [];
  for (const { role, name, located, selectors } of roots) {
    const layer = newLayer(role, name, located.source);
    layers.push(layer);
    const used = new Set<Selector>();
    looks.push({ located, layer, selectors, used, depth: 0 });
    await search.look({ located, layer, selectors, used, depth: 0 });
  }
  await search.lookIntoVolumes();
  for (const look of looks) refuseUnused(look);
  return layers;
}

/** What was asked for by name has to be there, somewhere. */
function refuseUnused({ layer, selectors, used }: Look): void {
  const unused = selectors.find((selector) => !used.has(selector));
  if (unused === undefined) return;
  const problem = problemsIn(layer).find(({ code }) => code !== "ECORRUPT");
  throw problem ?? new ZfsError("ENOENT", `${selectorText(unused)} names nothing in ${layer.source.name}`);
}

/** Everything that went wrong in a layer and in those inside it. */
export function problemsIn(layer: Layer): ZfsError[] {
  return [...(layer.problem === undefined ? [] : [layer.problem]), ...layer.inner.flatMap(problemsIn)];
}

function newLayer(role: string, name: string, source: BlockSource): Layer {
  return { role, name, source, contents: undefined, detail: "", member: false, inner: [], listedIn: undefined, problem: undefined };
}

class Search {
  readonly #options: LayerOptions;
  #volumes: FoundVolume[] = [];

  constructor(options: LayerOptions) {
    this.#options = options;
  }

  async look(look: Look): Promise<void> {
    const { layer, depth } = look;
    this.#options.signal?.throwIfAborted();
    try {
      if (depth > DEPTH_LIMIT) throw new ZfsError("ELIMIT", `${layer.source.name} lies in more than ${DEPTH_LIMIT} layers`);
      if (await this.#isImage(look)) return;
      const isDisk = layer.source.size >= SMALLEST_DISK_BYTES;
      if (isDisk && (await this.#isLuks(look))) return;
      const member = await this.#options.isMember(layer.source);
      if (member) layer.contents = "ZFS";
      else if (isDisk && (await this.#isTable(look))) return;
      else if (isDisk && (await this.#isPhysicalVolume(look))) return;
      else layer.contents = await nameContents(layer.source);
      refuseSelectors(look);
      layer.member = member;
    } catch (error) {
      if (!isZfsError(error)) throw error;
      layer.problem = error;
      // It named what is not there.
      const [first] = look.selectors;
      if (first !== undefined && (error.code === "ENOENT" || error.code === "EINVAL")) look.used.delete(first);
    }
  }

  async #isImage(look: Look): Promise<boolean> {
    const { layer, located } = look;
    const { imageFormat, openImage } = await import("@zfskit/images");
    const format = await imageFormat(layer.source);
    if (format === undefined) return false;
    layer.contents = format;
    const { selector, rest } = take(look, "snapshot");
    const image = await openImage(located, format, { limits: this.#options.limits, snapshot: selector?.name });
    layer.detail = image.detail;
    await this.#within(look, "image", "", image.source, rest);
    return true;
  }

  async #isLuks(look: Look): Promise<boolean> {
    const { layer } = look;
    const { readLuks, unlockLuks } = await import("@zfskit/containers/luks");
    const detached = take(look, "header");
    const header = await readLuks(await this.#headerOf(layer, detached.selector?.path));
    if (header === undefined) {
      if (detached.selector !== undefined) throw new ZfsError("EINVAL", `${detached.selector.path} is not the header of a LUKS container`);
      return false;
    }
    layer.contents = `LUKS${header.version}`;
    layer.detail = `${header.uuid}, ${header.detail}`;
    const secrets = (await this.#options.unlock?.({ kind: "luks", uuid: header.uuid, name: layer.source.name ?? layer.name })) ?? [];
    if (secrets.length === 0)
      throw new ZfsError(
        "EACCES",
        `${layer.source.name} is a locked LUKS container: give --key luks:${header.uuid}=prompt or another source of its passphrase`,
      );
    const data = await unlockLuks(header, layer.source, secrets, this.#options.limits);
    await this.#within(look, "container", "", data, detached.rest);
    return true;
  }

  /** The header of a container may lie in a file of its own. */
  async #headerOf(layer: Layer, path: string | undefined): Promise<BlockSource> {
    if (path === undefined) return layer.source;
    if (this.#options.openNamed === undefined) throw new ZfsError("EINVAL", `there is no way here to open ${path}`);
    return this.#options.openNamed(path);
  }

  async #isTable(look: Look): Promise<boolean> {
    const { layer } = look;
    const { openPartition, readPartitionTable } = await import("@zfskit/containers/partition-table");
    const partitions = await readPartitionTable(layer.source);
    const first = partitions[0];
    if (first === undefined) return false;
    layer.contents = first.table.toUpperCase();
    layer.detail = `${partitions.length} ${partitions.length === 1 ? "partition" : "partitions"}`;
    const { selector, rest } = take(look, "partition");
    const wanted = selector === undefined ? partitions : partitions.filter(({ index }) => index === selector.index);
    if (wanted.length === 0) {
      const there = partitions.map(({ index }) => index).join(", ");
      throw new ZfsError("ENOENT", `${layer.source.name} has no partition ${selector?.index}, only ${there}`);
    }
    for (const partition of wanted) {
      const source = openPartition(layer.source, partition);
      const name = `partition ${partition.index}${partition.label === "" ? "" : ` "${partition.label}"`}`;
      await this.#within(look, "partition", name, source, rest);
    }
    return true;
  }

  async #isPhysicalVolume(look: Look): Promise<boolean> {
    const { layer } = look;
    const { readPhysicalVolume } = await import("@zfskit/containers/lvm");
    const volume = await readPhysicalVolume(layer.source);
    if (volume === undefined) return false;
    layer.contents = "LVM2";
    layer.detail = volume.group === undefined ? "in no volume group" : `volume group ${volume.group.name}`;
    this.#volumes.push({ volume, look });
    return true;
  }

  /** Volumes can be put together when all physical volumes are known; in them there may be more. */
  async lookIntoVolumes(): Promise<void> {
    while (this.#volumes.length > 0) {
      const found = this.#volumes;
      this.#volumes = [];
      const { openVolumes } = await import("@zfskit/containers/lvm");
      const volumes = openVolumes(found.map(({ volume }) => volume));
      for (const { group, name, first, source, problem } of volumes) {
        const look = found.find(({ volume }) => volume === first)!.look;
        const wanted = look.selectors[0];
        if (wanted?.kind === "volume" && wanted.name !== name && wanted.name !== `${group}/${name}`) continue;
        const { rest } = take(look, "volume");
        if (source !== undefined) await this.#within(look, "volume", `volume ${group}/${name}`, source, rest);
        else look.layer.inner.push({ ...newLayer("volume", `volume ${group}/${name}`, look.layer.source), problem });
        for (const other of found) if (other.look !== look && other.volume.group?.name === group) other.look.layer.listedIn = look.layer;
      }
      for (const { volume, look } of found) {
        const wanted = look.selectors[0];
        if (wanted?.kind !== "volume" || look.used.has(wanted)) continue;
        const there = volumes.filter(({ first }) => first === volume).map(({ group, name }) => `${group}/${name}`);
        look.layer.problem ??= new ZfsError("ENOENT", `${look.layer.source.name} has no volume ${wanted.name}, only ${there.join(", ")}`);
      }
    }
  }

  /** Go on with what lies in a layer. */
  async #within(
    { layer, located, used, depth }: Look,
    role: string,
    name: string,
    source: BlockSource,
    selectors: readonly Selector[],
  ): Promise<void> {
    const inner = newLayer(role, name, source);
    layer.inner.push(inner);
    await this.look({ located: { source, beside: located.beside }, layer: inner, selectors, used, depth: depth + 1 });
  }
}

/** The first selector, if it is of this kind, which counts as used then; and those after it. */
function take<K extends Selector["kind"]>(
  { selectors, used }: Look,
  kind: K,
): { selector: Extract<Selector, { kind: K }> | undefined; rest: readonly Selector[] } {
  const [first, ...rest] = selectors;
  if (first?.kind !== kind) return { selector: undefined, rest: selectors };
  used.add(first);
  return { selector: first as Extract<Selector, { kind: K }>, rest };
}

/** Nothing more lies in here. */
function refuseSelectors({ layer, selectors }: Look): void {
  const [first] = selectors;
  if (first === undefined) return;
  const holds = layer.contents === undefined ? "nothing that is known" : layer.contents;
  throw new ZfsError("EINVAL", `${selectorText(first)} names something inside ${layer.source.name}, which holds ${holds}`);
}
