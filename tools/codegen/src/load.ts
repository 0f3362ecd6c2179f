/** Read specs/: YAML 1.2, checked against the dialect, with every structure and enum findable by its id. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Document } from "yaml";
import { isScalar, parseDocument } from "yaml";
import type { Endian, EnumTable, LocalType, Spec } from "./dialect.ts";
import { specSchema } from "./dialect.ts";
import { byCodeUnit } from "./names.ts";

/** Something wrong with a spec: which rule, where, what. */
export interface Problem {
  readonly rule: string;
  readonly file: string;
  readonly where: string;
  readonly message: string;
}

/** One .ksy file. */
export interface SpecFile {
  /** Path below specs/ without the extension, `spa/dva`. */
  readonly path: string;
  readonly spec: Spec;
  /** The parsed YAML as it stands, for the export. */
  readonly raw: unknown;
  /** Constants of the file as they are written, so that hexadecimal ones stay so. */
  readonly constantTexts: ReadonlyMap<string, string>;
}

/** A top-level type or one of a file's local types. */
export interface Structure {
  readonly id: string;
  readonly file: SpecFile;
  readonly local: boolean;
  readonly type: Spec | LocalType;
  /** `both`: chosen by the caller at run time. */
  readonly endian: "both" | "le" | "be";
}

export interface EnumDefinition {
  readonly id: string;
  readonly file: SpecFile;
  readonly table: EnumTable;
}

export interface Catalog {
  readonly files: readonly SpecFile[];
  readonly structures: ReadonlyMap<string, Structure>;
  readonly enums: ReadonlyMap<string, EnumDefinition>;
  /** Duplicate ids and what the schema refused. */
  readonly problems: readonly Problem[];
}

/** Every .ksy file below `folder`, in a stable order. */
export function readSpecs(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort(byCodeUnit)) {
    if (!entry.endsWith(".ksy")) continue;
    texts.set(entry.replaceAll("\\", "/").slice(0, -".ksy".length), readFileSync(join(folder, entry), "utf8"));
  }
  return texts;
}

/** Parse and index specs given as path -> YAML text. Files that the schema refuses are left out and reported. */
export function loadSpecs(texts: ReadonlyMap<string, string>): Catalog {
  const files: SpecFile[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of texts) {
    const report = (where: string, message: string): void => void problems.push({ rule: "schema", file: path, where, message });
    const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: true });
    for (const error of document.errors) report("", error.message.split("\n")[0] as string);
    if (document.errors.length > 0) continue;
    const raw: unknown = document.toJS();
    const result = specSchema.safeParse(raw);
    if (result.success) files.push({ path, spec: result.data, raw, constantTexts: constantTexts(document, result.data) });
    else for (const issue of result.error.issues) report(issue.path.join("/"), issue.message);
  }
  return { files, ...index(files, problems), problems };
}

/** Path of an import as written in the file at `from`. */
export function resolveImport(from: string, written: string): string {
  return written.startsWith("/") ? written.slice(1) : posix.join(posix.dirname(from), written);
}

function index(files: readonly SpecFile[], problems: Problem[]): Pick<Catalog, "structures" | "enums"> {
  const structures = new Map<string, Structure>();
  const enums = new Map<string, EnumDefinition>();
  for (const file of files) {
    const add = (id: string, local: boolean, type: Spec | LocalType, endian: Structure["endian"]): void => {
      const other = structures.get(id);
      if (other === undefined) structures.set(id, { id, file, local, type, endian });
      else problems.push({ rule: "name-unique", file: file.path, where: id, message: `type ${id} is also in ${other.file.path}` });
      for (const [name, table] of Object.entries(type.enums ?? {})) addEnum(name, table);
    };
    const addEnum = (id: string, table: EnumTable): void => {
      const other = enums.get(id);
      if (other === undefined) enums.set(id, { id, file, table });
      else problems.push({ rule: "name-unique", file: file.path, where: id, message: `enum ${id} is also in ${other.file.path}` });
    };
    const { spec } = file;
    const endian = byteOrder(spec.meta.endian);
    add(spec.meta.id, false, spec, endian);
    for (const [id, type] of Object.entries(spec.types ?? {}))
      add(id, true, type, type.meta === undefined ? endian : byteOrder(type.meta.endian));
  }
  return { structures, enums };
}

function constantTexts(document: Document, spec: Spec): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, written] of Object.entries(spec.meta["-zfskit-const"] ?? {})) {
    const path = ["meta", "-zfskit-const", name, ...(typeof written === "object" ? ["value"] : [])];
    const node = document.getIn(path, true);
    if (isScalar(node)) texts.set(name, typeof node.value === "string" ? node.value : (node.source ?? String(node.value)));
  }
  return texts;
}

/** A file that only holds enums and constants needs no byte order; it then counts as `both`. */
function byteOrder(endian: Endian | undefined): Structure["endian"] {
  return typeof endian === "string" ? endian : "both";
}
