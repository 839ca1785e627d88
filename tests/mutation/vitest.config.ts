import { defineConfig } from 'vitest/config';

// The tests that Stryker runs against each mutant: those of the rules that protect what was published.
export default defineConfig({
  test: {
    include: [
      'tests/unit/addresses/*.test.ts',
      'tests/unit/register/sameness.test.ts',
      'tests/unit/*/append-only.test.ts',
      'tests/unit/commitment/points.test.ts',
    ],
  },
});
