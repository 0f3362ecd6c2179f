/** A short share of the fuzzing: every target ends in values and ZfsErrors. */
import { test } from "node:test";
import { containerTargets } from "../src/containers.ts";
import { decoders } from "../src/decoders.ts";
import { imageTargets } from "../src/images.ts";
import { poolTargets } from "../src/pools.ts";

const DECODER_SEEDS = 300;
const IMAGE_SEEDS = 60;
/** Small pools of different shapes; the others are for longer runs. */
const POOLS = /\/(pair|legacy10|rz1-3|dr2|removed|gang|zil|crypt|be-misc)$/;
const POOL_SEEDS = 8;

for (const target of decoders) {
  test(`${target.name}: ${DECODER_SEEDS} inputs end in values and ZfsErrors`, async () => {
    for (let seed = 1; seed <= DECODER_SEEDS; seed++) await target.run(seed);
  });
}

for (const target of [...imageTargets, ...containerTargets]) {
  test(`${target.name}: ${IMAGE_SEEDS} inputs end in values and ZfsErrors`, async () => {
    for (let seed = 1; seed <= IMAGE_SEEDS; seed++) await target.run(seed);
  });
}

for (const target of poolTargets().filter(({ name }) => POOLS.test(name))) {
  test(`${target.name}: ${POOL_SEEDS} readings end in values and ZfsErrors`, async () => {
    for (let seed = 1; seed <= POOL_SEEDS; seed++) await target.run(seed);
  });
}
