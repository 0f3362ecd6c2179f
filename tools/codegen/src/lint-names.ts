/** Rules name-*: what would not survive as a file, a class, an accessor or an export. */
import type { Field, Layout } from "./layout.ts";
import { hasView } from "./layout.ts";
import type { LintInput } from "./lint.ts";
import type { SpecFile } from "./load.ts";
import { camel, pascal, upper, viewName } from "./names.ts";

/** Words that JavaScript reserves, and members that every view has. */
const reservedFields = new Set(
  (
    "at constructor dv le off prototype to_string value_of has_own_property " +
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with yield let static await"
  ).split(" "),
);

/** The compiler turns `type: array` into a variable `Array` that hides the global. */
const reservedTypes = new Set(
  (
    "array array_buffer big_int boolean data_view date error function infinity intl iterator json map math na_n number object promise " +
    "proxy range_error reflect reg_exp set string symbol text_decoder text_encoder type_error uint8_array weak_map weak_set kaitai_stream"
  ).split(" "),
);

export function lintNames(input: LintInput): void {
  const exported = new Map<string, string>();
  for (const file of input.catalog.files) {
    const name = file.path.split("/").at(-1);
    if (name !== file.spec.meta.id) input.report("name-file", file, "meta/id", `the file of ${file.spec.meta.id} is named ${name}.ksy`);
    for (const structure of input.structuresOf(file)) {
      if (reservedTypes.has(structure.id))
        input.report("name-reserved", file, structure.id, `type ${structure.id} would hide ${pascal(structure.id)}`);
      const layout = input.layouts.get(structure.id);
      if (layout !== undefined) lintMembers(input, file, layout);
    }
    for (const name of exportsOf(input, file)) {
      const other = exported.get(name);
      if (other !== undefined) input.report("name-unique", file, name, `${name} is also exported from ${other}`);
      exported.set(name, file.path);
    }
  }
}

/** Names that the index exports for a file. A constant may repeat the magic of a field; see lint-values. */
function exportsOf(input: LintInput, file: SpecFile): string[] {
  const names: string[] = [];
  const magics = new Set<string>();
  for (const { id, type } of input.structuresOf(file)) {
    const layout = input.layouts.get(id);
    if (layout !== undefined && hasView(layout)) names.push(viewName(id));
    for (const field of layout?.fields ?? [])
      if (field.source["-zfskit-expect"] !== undefined) magics.add(`${upper(id)}_${upper(field.id)}`);
    for (const name of Object.keys(type.enums ?? {})) names.push(pascal(name), `${pascal(name)}Names`);
  }
  const constants = Object.keys(file.spec.meta["-zfskit-const"] ?? {}).map(upper);
  return [...names, ...magics, ...constants.filter((name) => !magics.has(name))];
}

function lintMembers(input: LintInput, file: SpecFile, layout: Layout): void {
  const taken = new Map<string, string>();
  const take = (member: string, id: string): void => {
    const other = taken.get(member);
    if (other !== undefined) input.report("name-collision", file, `${layout.id}/${id}`, `${member} is also what ${other} becomes`);
    taken.set(member, id);
  };
  const { type } = layout.structure;
  const ids = [...(type.seq ?? []).map((attribute) => attribute.id), ...Object.keys(type.instances ?? {})];
  const known = new Map([...layout.fields, ...(layout.tail === undefined ? [] : [layout.tail])].map((field) => [field.id, field]));
  for (const id of ids) {
    if (reservedFields.has(id)) input.report("name-reserved", file, `${layout.id}/${id}`, `${id} cannot be the name of a field`);
    const field = known.get(id);
    for (const member of field === undefined ? [camel(id)] : membersOf(field)) take(member, id);
    for (const bit of field?.bits ?? []) {
      if (reservedFields.has(bit.id))
        input.report("name-reserved", file, `${layout.id}/${bit.id}`, `${bit.id} cannot be the name of a field`);
      take(camel(bit.id), bit.id);
      const amount = bit.source["-zfskit-unit"] ?? bit.source["-zfskit-bias"];
      if (amount !== undefined) take(`${camel(bit.id)}Bytes`, bit.id);
      if (bit.source["-zfskit-number"] === "safe" && bit.bits > 53) take(`${camel(bit.id)}Big`, bit.id);
    }
  }
}

/** Accessors that a field brings. */
function membersOf(field: Field): string[] {
  const name = camel(field.id);
  const { source } = field;
  return [
    name,
    ...(field.count === undefined ? [] : [`set${pascal(field.id)}`]),
    ...(field.kind === "string" || source["-zfskit-unit"] !== undefined || source["-zfskit-bias"] !== undefined ? [`${name}Bytes`] : []),
    ...(field.width === 8 && source["-zfskit-number"] === "safe" ? [`${name}Big`] : []),
    ...(source["-zfskit-expect"] === undefined ? [] : [`has${pascal(field.id)}`]),
  ];
}
