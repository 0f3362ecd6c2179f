import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { type DraidConfig, draidGeometry, draidMap, raidzMap, reconstruct } from "@zfskit/raidz";

/** A block as it lies on the disks of a pool that OpenZFS made: the bytes of its columns, one behind the other. */
interface RealBlock {
  readonly pool: string;
  readonly kind: string;
  readonly geometry: DraidConfig;
  readonly offset: number;
  readonly length: number;
  readonly columns: readonly (readonly { readonly child: number; readonly offset: number; readonly size: number }[])[];
  readonly gzip: string;
}

/** The vectors lie beside the sources also when compiled tests run. */
const folder = new URL(import.meta.url.includes("/dist/") ? "../../test/vectors/" : "./vectors/", import.meta.url);
const blocks: readonly RealBlock[] = JSON.parse(readFileSync(new URL("blocks.json", folder), "utf8"));

for (const { pool, kind, geometry, offset, length, columns, gzip } of blocks) {
  test(`${pool}, ${length} bytes at ${offset}: places, and each column from the others`, () => {
    const map = kind === "draid" ? draidMap(draidGeometry(geometry), { offset, length }) : raidzMap(geometry, { offset, length });
    assert.deepEqual(
      map.stripes.map((stripe) => stripe.columns.map(({ child, offset, size }) => ({ child, offset, size }))),
      columns,
    );
    const stored = new Uint8Array(gunzipSync(Buffer.from(gzip, "base64")));
    let at = 0;
    for (const stripe of columns) {
      const good = stripe.map(({ size }) => {
        at += size;
        return stored.slice(at - size, at);
      });
      for (let first = 0; first + geometry.nparity <= good.length; first++) {
        const lost = Array.from({ length: geometry.nparity }, (_, i) => first + i);
        const hurt = good.map((bytes, c) => (lost.includes(c) && c >= geometry.nparity ? new Uint8Array(bytes.length) : bytes.slice()));
        reconstruct(hurt, geometry.nparity, lost);
        assert.deepEqual(hurt, good, `without ${lost}`);
      }
    }
  });
}
