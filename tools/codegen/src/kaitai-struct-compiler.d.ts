/** The part of the compiler's module that we call; the package has no declarations. */
declare module "kaitai-struct-compiler" {
  const compiler: {
    compile(
      language: string,
      spec: unknown,
      importer: { importYaml(name: string, mode: "rel" | "abs"): Promise<unknown> },
      debug: boolean,
    ): Promise<Record<string, string>>;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the package exports itself
  export default compiler;
}
