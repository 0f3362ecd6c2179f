/** What images name: the images that they stand on, and files that hold their data. */
import type { Located } from "@zfskit/blockdev";
import { type BlockSource, defaultLimits, ZfsError } from "@zfskit/core";
import { imageFormat } from "./format.ts";
import type { FormatOptions, Image, ImageFormat } from "./image.ts";

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
  readonly reference: string;
  /** As the image states it; undefined where it does not, and content decides. */
  readonly format?: ImageFormat | "raw" | undefined;
  /** What the format calls it. */
  readonly role: string;
}

/**
 * Open the image that another one stands on.
 *
 * @returns its disk, and the image that it was made of, if it was
 * @throws {ZfsError} ECORRUPT for a chain that comes back to itself, ELIMIT for one that is too long
 */
export async function openParent(child: Located, parent: Parent, options: FormatOptions): Promise<{ source: BlockSource; image?: Image }> {
  const name = child.source.name ?? "image";
  const above = [...(options.above ?? []), name];
  const limit = options.limits?.imageDepth ?? defaultLimits.imageDepth;
  if (above.length >= limit) throw new ZfsError("ELIMIT", `${name}: more than ${limit} images stand on each other (imageDepth)`);
  const located = await openNamed(child, parent.reference, parent.role);
  try {
    if (located.source.name !== undefined && above.includes(located.source.name))
      throw new ZfsError("ECORRUPT", `${name}: its ${parent.role} ${parent.reference} stands on ${name} in turn`);
    const format = parent.format ?? (await imageFormat(located.source)) ?? "raw";
    if (format === "raw") return { source: located.source };
    if (options.openParent === undefined)
      throw new ZfsError(
        "ENOTSUP",
        `${name}: its ${parent.role} ${parent.reference} is a ${format} image, and nothing was given to open it`,
      );
    const image = await options.openParent(located, format, { limits: options.limits, above });
    return { source: image.source, image };
  } catch (error) {
    await located.source.close();
    throw error;
  }
}
