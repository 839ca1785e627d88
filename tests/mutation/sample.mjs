// A plugin of Stryker: of all slips, only those of the sample get a run of the tests.
import { isInSample } from '../../scripts/mutation/sample.ts';

class Sample {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map(({ id, fileName, location, replacement }) => {
        // Stryker counts lines from nought here, and from one in its report.
        const line = location.start.line + 1;
        const slip = { file: fileName, line, column: location.start.column + 1, replacement };
        return [
          id,
          isInSample(slip, Number(process.env.ONE_IN))
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'Not in the sample.' },
        ];
      }),
    );
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sample }];
