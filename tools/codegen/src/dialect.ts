/**
 * The dialect of Kaitai Struct that specs/ is written in, as a zod schema.
 *
 * It says which keys exist and what they hold; imports, expressions, names and layout are the lint's business.
 */
import { z } from "zod";

const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/, "names are lower case with underscores");
const doc = z.string().min(1);
const docRef = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
/** A constant or a Kaitai expression; an unquoted number above 2^53 has already lost digits, so it is refused. */
const expression = z.union([z.int(), z.boolean(), z.string().min(1)]);
const exactNumber = z.union([z.int().nonnegative(), z.string().regex(/^(0x[0-9a-f]+|\d+)$/i, "a quoted hex or decimal integer")]);

const bit = z.strictObject({
  id: identifier,
  bits: z.int().min(1).max(64),
  enum: z.string().optional(),
  doc: doc.optional(),
  "doc-ref": docRef.optional(),
  "-zfskit-number": z.literal("safe").optional(),
  "-zfskit-unit": z.int().positive().optional(),
  "-zfskit-bias": z.int().optional(),
  "-zfskit-role": z.literal("pad").optional(),
  "-zfskit-member": z.string().optional(),
});

const switchType = z.strictObject({ "switch-on": expression, cases: z.record(z.string(), z.string()) });

const attributeKeys = {
  type: z.union([z.string(), switchType]).optional(),
  size: expression.optional(),
  "size-eos": z.literal(true).optional(),
  encoding: z.enum(["UTF-8", "ASCII"]).optional(),
  terminator: z.literal(0).optional(),
  repeat: z.enum(["expr", "eos", "until"]).optional(),
  "repeat-expr": expression.optional(),
  "repeat-until": expression.optional(),
  if: expression.optional(),
  enum: z.string().optional(),
  doc: doc.optional(),
  "doc-ref": docRef.optional(),
  "-zfskit-member": z.union([z.string(), z.array(z.string())]).optional(),
  "-zfskit-bits": z.array(bit).min(1).optional(),
  "-zfskit-number": z.literal("safe").optional(),
  "-zfskit-unit": z.int().positive().optional(),
  "-zfskit-bias": z.int().optional(),
  "-zfskit-expect": exactNumber.optional(),
  "-zfskit-role": z.literal("pad").optional(),
};
const attribute = z.strictObject({ id: identifier, ...attributeKeys });
const instance = z.strictObject({ ...attributeKeys, value: expression.optional(), pos: expression.optional() });

const parameter = z.strictObject({
  id: identifier,
  type: z.enum(["bool", "u1", "u2", "u4"]),
  doc: doc.optional(),
});

const enumValue = z.union([
  identifier,
  z.strictObject({ id: identifier, doc: doc.optional(), "doc-ref": docRef.optional(), "-zfskit-member": z.string().optional() }),
]);
const enumTable = z.record(z.string().regex(/^\d+$/), enumValue);

const constant = z.union([exactNumber, z.strictObject({ value: exactNumber, doc: doc.optional(), "doc-ref": docRef.optional() })]);
const constantName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/);

const endian = z.union([
  z.enum(["le", "be"]),
  z.strictObject({ "switch-on": z.literal("is_le"), cases: z.strictObject({ true: z.literal("le"), false: z.literal("be") }) }),
]);

const structureKeys = {
  params: z.array(parameter).optional(),
  doc: doc.optional(),
  "doc-ref": docRef.optional(),
  seq: z.array(attribute).optional(),
  enums: z.record(identifier, enumTable).optional(),
  instances: z.record(identifier, instance).optional(),
  "-zfskit-struct": z.string().optional(),
  "-zfskit-size": z.int().positive().optional(),
  "-zfskit-view": z.literal("none").optional(),
};
const localType = z.strictObject({ meta: z.strictObject({ endian }).optional(), ...structureKeys });

/** One .ksy file. */
export const specSchema = z.strictObject({
  meta: z.strictObject({
    id: identifier,
    title: z.string().optional(),
    endian: endian.optional(),
    imports: z.array(z.string()).optional(),
    "-zfskit-const": z.record(constantName, constant).optional(),
  }),
  ...structureKeys,
  types: z.record(identifier, localType).optional(),
});

export type Spec = z.infer<typeof specSchema>;
export type LocalType = z.infer<typeof localType>;
export type Attribute = z.infer<typeof attribute>;
export type Instance = z.infer<typeof instance>;
export type Bit = z.infer<typeof bit>;
export type EnumTable = z.infer<typeof enumTable>;
export type Endian = z.infer<typeof endian>;

/** The schema for editors, as it stands in specs/dialect.schema.json. */
export function dialectSchemaJson(): string {
  return `${JSON.stringify(z.toJSONSchema(specSchema), null, 2)}\n`;
}
