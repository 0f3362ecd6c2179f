/** Tests run from source and from dist/test; vectors lie beside the source. */
export function vector(name: string): URL {
  return new URL(`vectors/${name}`, import.meta.url.replace("/dist/test/", "/test/"));
}
