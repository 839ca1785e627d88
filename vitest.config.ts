import { defineConfig } from 'vitest/config';

// The sites that these two look at are built by npm test (scripts/test.ts) before they run.
const builtSites = { globalSetup: ['scripts/test/require-sites.ts'], hookTimeout: 600_000 };

// They open every page, or a page of every type in every rendering.
const everyPage = ['tests/browser/every-page.test.ts', 'tests/browser/renderings.test.ts'];

// They make many objects that live briefly; with more room for the new ones, fewer are moved about before they go.
const execArgv = ['--max-semi-space-size=32'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/demonstration/unit/**/*.test.ts',
            'src/**/*.test.ts',
          ],
          isolate: false,
          execArgv,
          // Some draw pictures or read thousands of files; a busy machine needs room.
          testTimeout: 60_000,
        },
      },
      {
        // These start processes and build sites, and wait for them.
        test: {
          name: 'machine',
          maxWorkers: 2,
          include: ['tests/machine/**/*.test.ts', 'tests/demonstration/machine/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        // Random and repeated trials: small here, long with npm run test:soak.
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          // What one file has read of the project serves the next; a long run begins each of them anew.
          isolate: process.env['SOAK'] === 'full',
          execArgv,
          testTimeout: process.env['SOAK'] === 'full' ? 12 * 60 * 60_000 : 240_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/demonstration/site/**/*.test.ts'],
          // They only read the sites, so what one file has parsed serves the next.
          isolate: false,
          execArgv,
          testTimeout: 300_000,
          ...builtSites,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/demonstration/browser/**/*.test.ts'],
          exclude: everyPage,
          testTimeout: 600_000,
          ...builtSites,
        },
      },
      {
        // As long as all the others in a browser together, so that they run beside each other.
        test: { name: 'pages', include: everyPage, testTimeout: 600_000, ...builtSites },
      },
    ],
  },
});
