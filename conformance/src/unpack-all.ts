/** Unpacks every pool into the cache, so that no runtime's tests have to. */
import { fixture, fixtureNames, keptDisks } from "./fixture.ts";

for (const name of fixtureNames()) await fixture(name);
await keptDisks("legacy1");
