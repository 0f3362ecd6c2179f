/** Blocks that verify and make no sense: every parser gives a value or a ZfsError, and comes to an end. */
import { test } from "node:test";
import { fixture } from "@zfskit/conformance";
import { rarityOf, withDamage } from "../src/damage.ts";
import { readEverything } from "../src/reading.ts";

const SEEDS = 25;

for (const name of ["openzfs-2.4/pair", "openzfs-2.4/legacy10", "openzfs-2.1/pair"]) {
  test(`${name}: ${SEEDS} readings with changed blocks end in values and ZfsErrors`, async () => {
    const folder = await fixture(name);
    for (let seed = 1; seed <= SEEDS; seed++) await withDamage(seed, rarityOf(seed), () => readEverything(folder));
  });
}
