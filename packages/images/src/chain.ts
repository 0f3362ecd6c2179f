/** What images name: the images that they stand on, and files that hold their data. */
import type { Located } from "@zfskit/blockdev";
import { type BlockSource, defaultLimits, isZfsError, ZfsError } from "@zfskit/core";
import { imageFormat } from "./format.ts";
import type { FormatOptions, ImageFormat } from "./image.ts";

/** A reference longer than any path is a mistake. */
const REFERENCE_CHARACTERS = 4096;

/**
 * Open a file that an image names.
 *
 * @throws {ZfsError} ENOENT, EACCES as `beside` says; ECORRUPT for what cannot be a name
 */
export async function openNamed(image: Located, reference: string, role: string): Promise<Located> {
  const name = image.source.name ?? "image";
  if (reference === "" || reference.length > REFERENCE_CHARACTERS || reference.includes("\0"))
    throw new ZfsError("ECORRUPT", `${name}: the name of its ${role} is none`);
  if (image.beside === undefined)
    throw new ZfsError("ENOENT", `${name} needs its ${role} ${reference}, and nothing beside it can be opened`);
  return image.beside(reference);
}

/** The image that another one stands on. */
export interface Parent {
  /** Its name; where the format has it in several forms, all of them, the likeliest first. */
  readonly references: readonly string[];
  /** As the image states it; undefined where it does not, and content decides. */
  readonly format?: ImageFormat | "raw" | undefined;
  /** What the format calls it. */
  readonly role: string;
  /** Throws when this is not the parent that the image was made on. */
  readonly check?: ((source: BlockSource) => Promise<void>) | undefined;
}

/**
 * Open the image that another one stands on.
 *
 * @returns its disk
 * @throws {ZfsError} ECORRUPT for a chain that comes back to itself, ELIMIT for one that is too long
 */
export async function openParent(child: Located, parent: Parent, options: FormatOptions): Promise<BlockSource> {
  const name = child.source.name ?? "image";
  const above = [...(options.above ?? []), name];
  const limit = options.limits?.imageDepth ?? defaultLimits.imageDepth;
  if (above.length >= limit) throw new ZfsError("ELIMIT", `${name}: more than ${limit} images stand on each other (imageDepth)`);
  const located = await openFirst(child, parent);
  try {
    const parentName = located.source.name ?? parent.references[0];
    if (located.source.name !== undefined && above.includes(located.source.name))
      throw new ZfsError("ECORRUPT", `${name}: its ${parent.role} ${parentName} stands on ${name} in turn`);
    const format = parent.format ?? (await imageFormat(located.source)) ?? "raw";
    await parent.check?.(located.source);
    if (format === "raw") return located.source;
    if (options.openParent === undefined)
      throw new ZfsError("ENOTSUP", `${name}: its ${parent.role} ${parentName} is a ${format} image, and nothing was given to open it`);
    return (await options.openParent(located, format, { limits: options.limits, above })).source;
  } catch (error) {
    await located.source.close();
    throw error;
  }
}

/** What of its names leads to a file; when none does, the first says why. */
async function openFirst(child: Located, { references, role }: Parent): Promise<Located> {
  if (references.length === 0) throw new ZfsError("ECORRUPT", `${child.source.name ?? "image"} does not name its ${role}`);
  let problem: unknown;
  for (const reference of new Set(references)) {
    try {
      return await openNamed(child, reference, role);
    } catch (error) {
      if (!isZfsError(error)) throw error;
      problem ??= error;
    }
  }
  throw problem;
}
