/**
 * generated/ref: what the official compiler makes of the exported specs, turned into ES modules over ExactStream. Tests
 * compare the views with it; it is never shipped.
 *
 * Compiled in debug mode: constructors do not read by themselves, and `_debug` records which bytes each field took.
 */
import compiler from "kaitai-struct-compiler";
import { plainKaitai } from "./emit-export.ts";
import type { Catalog, Structure } from "./load.ts";
import { resolveImport } from "./load.ts";
import { byCodeUnit, pascal } from "./names.ts";

const banner = "// Made by kaitai-struct-compiler and tools/codegen from specs/; do not edit. For tests only.";

/** File below generated/ref -> text. `stream` is the text of runtime/exact-stream.js. */
export async function emitRef(catalog: Catalog, stream: string): Promise<Map<string, string>> {
  const modules = await compileSpecs(catalog);
  const out = new Map<string, string>([["exact-stream.js", `${banner}\n${stream}`]]);
  for (const name of Object.keys(modules).sort(byCodeUnit)) {
    if (name !== "ZfskitEverything.js") out.set(name, toModule(modules[name] as string));
  }
  out.set("index.js", emitIndex(catalog, out));
  return out;
}

/** Output file name -> UMD text, of all specs at once: one root imports them all. */
export async function compileSpecs(catalog: Catalog, expectations = false): Promise<Record<string, string>> {
  const byPath = new Map(catalog.files.map((file) => [file.path, file]));
  const root = { meta: { id: "zfskit_everything", endian: "be", imports: [...byPath.keys()].map((path) => `/${path}`) }, seq: [] };
  const importYaml = (name: string): Promise<unknown> => {
    const file = byPath.get(name);
    if (file === undefined) return Promise.reject(new Error(`no spec ${name}`));
    const plain = plainKaitai(file, expectations);
    // Absolute, so that the compiler sees one name for one file.
    const imports = (file.spec.meta.imports ?? []).map((written) => `/${resolveImport(file.path, written)}`);
    return Promise.resolve({ ...plain, meta: { ...(plain.meta as object), imports } });
  };
  return await compiler.compile("javascript", root, { importYaml }, true);
}

/**
 * A UMD module as an ES module. Substreams are made by `new KaitaiStream` in the code, so the name itself is bound to
 * ExactStream; integer literals beyond 2^53-1 become bigints.
 */
export function toModule(umd: string): string {
  const factory = /\}\)\(typeof self !== 'undefined' \? self : this, function \(([^)]*)\) \{\n/.exec(umd);
  const define = /define\(\[([^\]]*)\], factory\)/.exec(umd);
  if (factory === null || define === null) throw new Error("the compiler's output has changed its frame");
  const names = (factory[1] as string).split(", ");
  const paths = (define[1] as string).split(", ").map((quoted) => quoted.slice(1, -1));
  const body = umd
    .slice(factory.index + factory[0].length)
    .replace(/\}\);\s*$/, "")
    .replace(/(?<![\w."'$-])(\d{16,})(?![\w.])/g, (literal) =>
      BigInt(literal) > BigInt(Number.MAX_SAFE_INTEGER) ? `${literal}n` : literal,
    );
  const own = names[0] as string;
  const imports = names.flatMap((name, position) => {
    if (position === 0) return [];
    const path = paths[position] as string;
    return [
      path === "kaitai-struct/KaitaiStream"
        ? `import { ExactStream as ${name} } from "./exact-stream.js";`
        : `import * as ${name} from "./${path.split("/").at(-1)}.js";`,
    ];
  });
  const name = own.slice(0, -1);
  return `${banner}\n${imports.sort(byCodeUnit).join("\n")}\nconst ${own} = {};\n${body.trimEnd()}\n\nexport { ${name} };\n`;
}

/** `reference[id](io, littleEndian, ...parameters)`: an unread object of each structure. */
function emitIndex(catalog: Catalog, out: ReadonlyMap<string, string>): string {
  const structures = [...catalog.structures.values()].filter((structure) => out.has(`${pascal(structure.file.spec.meta.id)}.js`));
  const modules = [...new Set(structures.map((structure) => pascal(structure.file.spec.meta.id)))].sort(byCodeUnit);
  return [
    banner,
    ...modules.map((name) => `import { ${name} } from "./${name}.js";`),
    "",
    "/** An unread object of each structure; call its _read(). */",
    "export const reference = {",
    ...structures
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map(
        (structure) =>
          `  ${structure.id}: (io, isLe, ...rest) => new ${classPath(structure)}(io, null, null${structure.endian === "both" ? ", isLe" : ""}, ...rest),`,
      ),
    "};",
    "",
  ].join("\n");
}

function classPath(structure: Structure): string {
  const file = pascal(structure.file.spec.meta.id);
  return structure.local ? `${file}.${pascal(structure.id)}` : file;
}
