import { defineConfig } from 'vitest/config';

// The tests that Stryker runs against each slip: the unit tests of the rules, none that starts a process, reads
// the whole content or compiles. Some read a whole town for each test: they run for the rules that they are about.
// What a test file works out before its first test belongs to all of its tests, and every slip in it is tried
// with every test: a test that is to be quick here works things out within itself.
const about = process.env['RULES'] ?? '';
const slow = {
  'src/lib/fields': 'tests/unit/problems/codes.test.ts',
  'src/lib/publish': 'tests/unit/publish/archive.test.ts',
  'src/lib/publish/difference': 'tests/unit/publish/difference/*.test.ts',
};

export default defineConfig({
  test: {
    include: [
      'tests/unit/{addresses,area,axes,commitment,fields,glossary,meeting,organisation,outcome,priority,progress,publish,register,series,site,snapshot,source,strategy,topic}/**/*.test.ts',
      'tests/unit/problems/{codes,published}.test.ts',
      'tests/unit/components/{shapes,words}.test.ts',
    ],
    exclude: [
      'tests/unit/addresses/old-pages.test.ts',
      'tests/unit/commitment/fields.test.ts',
      'tests/unit/publish/share-{card-of,words}.test.ts',
      ...Object.entries(slow).flatMap(([folder, tests]) => (folder === about ? [] : [tests])),
    ],
    isolate: false,
    // As in the other runs: a busy machine needs room.
    testTimeout: 60_000,
  },
});
