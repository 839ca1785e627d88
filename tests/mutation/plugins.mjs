// Plugins of Stryker.
import { isInSample } from '../../scripts/mutation/sample.ts';

/** Of all slips, only those of the sample get a run of the tests. */
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

/** What a schema says of a field for authors is no rule: the tables of fields hold it, and a test compares them. */
class SaidInDocs {
  shouldIgnore({ node, parent }) {
    const says = parent?.type === 'CallExpression' && parent.callee.property?.name;
    return (says === 'describe' || says === 'meta') && parent.arguments.includes(node)
      ? 'The tables of fields hold it.'
      : undefined;
  }
}

const plugin = (kind, name, injectableClass) => ({ kind, name, injectableClass });

export const strykerPlugins = [
  plugin('Checker', 'sample', Sample),
  plugin('Ignore', 'said-in-docs', SaidInDocs),
];
