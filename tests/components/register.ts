import { resolve } from 'node:path';
import { collectionNames, type Entries } from '../../src/lib/reading/collections.ts';
import { entriesIn } from '../../src/lib/reading/reading-of.ts';
import { build } from '../../src/lib/register/build.ts';

// Astro bundles this module, so it cannot know where it stood; both commands start it in the project.
const town = await entriesIn(resolve('tests/fixtures/demo'));
const more = await entriesIn(resolve('tests/fixtures/examples'));

/** The invented town, with what its site does without: measures of its health, and a meeting with items. */
export const register = build(
  Object.fromEntries(
    collectionNames.map((name) => [name, [...town[name], ...more[name]]]),
  ) as unknown as Entries,
  '2026-11-21',
);
