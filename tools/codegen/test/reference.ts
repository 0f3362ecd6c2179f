/** The official parser over the generated reference, for comparison. */
import { importFile } from "./repository.ts";

/** What the official parser read; untyped, because the layout table drives every comparison. */
export interface Parsed {
  readonly [field: string]: unknown;
}

interface Unread extends Parsed {
  _read(): void;
}

type Make = (stream: unknown, littleEndian: boolean, ...parameters: readonly number[]) => Unread;

const { reference } = await importFile<{ reference: Readonly<Record<string, Make>> }>("generated/ref/index.js");
const { ExactStream } = await importFile<{ ExactStream: new (bytes: Uint8Array) => unknown }>("generated/ref/exact-stream.js");

/** Parse `bytes` as structure `id`; what was read before an error is kept in `object`. */
export function tryRef(
  id: string,
  bytes: Uint8Array,
  littleEndian: boolean,
  parameters: readonly number[] = [],
): { object: Parsed; error: unknown } {
  const make = reference[id];
  if (make === undefined) throw new Error(`no reference for ${id}`);
  const object = make(new ExactStream(bytes), littleEndian, ...parameters);
  try {
    object._read();
    return { object, error: undefined };
  } catch (error) {
    return { object, error };
  }
}

/** Parse `bytes` as structure `id` with the official parser. */
export function parseRef(id: string, bytes: Uint8Array, littleEndian: boolean, parameters: readonly number[] = []): Parsed {
  const { object, error } = tryRef(id, bytes, littleEndian, parameters);
  if (error !== undefined) throw error;
  return object;
}
