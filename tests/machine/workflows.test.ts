import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { keepAddressesOf } from '../../scripts/registry/keep.ts';
import { readWorkflow } from '../unit/workflows/rules.ts';
import { board, checkOutBoard } from './workflows/board.ts';
import { type Council, council } from './workflows/council.ts';
import { propose, push } from './workflows/events.ts';
import { fill, holds } from './workflows/expressions.ts';
import { type Event, type Run, runWorkflow } from './workflows/host.ts';
import { liveSite } from './workflows/live-site.ts';

const read = (file: string) => readWorkflow(readFileSync(`.github/workflows/${file}`, 'utf8'));
const publishing = read('publish.yml');
const pullRequest = read('pull-request.yml');

let ours: Council;
beforeAll(async () => {
  ours = await council();
});
afterAll(() => ours.remove());
beforeEach(() => ours.begin());

async function run(workflow: typeof publishing, event: Event): Promise<Run> {
  const done = await runWorkflow(workflow, event);
  onTestFinished(() => rmSync(done.place, { recursive: true }));
  return done;
}
const resultsOf = ({ jobs }: Run) =>
  Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));
const stepsOf = ({ jobs }: Run, job: string) =>
  jobs[job]?.steps.map(({ words, code }) => `${code === 0 ? 'passed' : 'failed'}: ${words}`);
/** What the job says on the page of the pull request, with the commit that it compares with as a word. */
const summaryOf = ({ jobs }: Run, job: string) =>
  jobs[job]?.summary.replace(/`[0-9a-f]{10}`/g, '`<base>`');
const annotationsOf = ({ jobs }: Run) =>
  Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ out, err }) => `${out}\n${err}`.match(/^::error .*$/gm) ?? []),
  );

const report = 'progress/plan-2022/2023-09.mdx';
const w1 = 'commitments/plan-2022/w1.yaml';

describe('a push to main', () => {
  /** Edits a report that was published, and deletes a commitment with its line of the registry. */
  function rewriteHistory() {
    ours.edit(report, 'Half of the teams', 'All teams');
    rmSync(join(ours.content, 'commitments/plan-2022/i1.yaml'));
    ours.edit(w1, 'serves: [i1]\n', '');
    const lines = readFileSync(join(ours.content, 'registry.csv'), 'utf8').split('\n');
    const left = lines.filter((line) => !line.includes('/i1'));
    ours.desk.write('src/content/registry.csv', left.join('\n'));
  }

  async function site(commit?: string) {
    const live = await liveSite(commit);
    onTestFinished(live.close);
    return live;
  }

  test('that edits history stops before anything is published, and says what was edited', async () => {
    const live = await site();
    rewriteHistory();
    const done = await run(publishing, push(ours, live, ours.published));
    expect(resultsOf(done)).toEqual({ build: 'failure', deploy: 'skipped' });
    expect(stepsOf(done, 'build')?.at(-1)).toBe(
      'failed: npm run check -- --ready --live "$SITE" --since "$BEFORE"',
    );
    expect(live).not.toHaveProperty('taken');
    // What to do about each is held by the tests of the check.
    const told = annotationsOf(done).map((line) => line.replace(/(?<=\.) .*$/, ''));
    expect(told).toMatchInlineSnapshot(`
      [
        "::error file=src/content/commitments/plan-2022/w1.yaml,line=6,col=1,title=commitment-changed%3A serves::Line 1: This commitment was published, and its “serves” is another one now.",
        "::error file=src/content/progress/plan-2022/2023-09.mdx,line=9,col=14,title=report-edited%3A updates[0].summary::This report was published, and the summary of “w1” says something else now.",
        "::error file=src/content/registry.csv,line=5,col=1,title=published-gone::Line 1: /strategies/plan-2022/i1/ was published, and no file makes that page any more: commitments/plan-2022/i1 is missing.",
        "::error file=src/content/registry.csv,line=5,col=1,title=registry-rewritten::Line 1: The line of /strategies/plan-2022/i1/ was published, and is gone from registry.csv.",
      ]
    `);
  });

  test('after one that was not published is compared with what readers have', async () => {
    const live = await site(ours.published);
    rewriteHistory();
    const before = ours.desk.commit('Edit what was published');
    ours.edit('pages/about.mdx', '\n---\n', '\n---\n\nWe meet in public.\n');
    const done = await run(publishing, push(ours, live, before));
    expect(resultsOf(done)).toEqual({ build: 'failure', deploy: 'skipped' });
    expect(annotationsOf(done).join('\n')).toContain('report-edited');
    expect(live.published).toBeUndefined();
  });

  test('of a repository that holds content alone is compared with what readers have, too', async () => {
    const content = board(ours);
    onTestFinished(content.remove);
    const live = await site(content.published);
    rmSync(join(content.desk.root, 'content/commitments/plan-2022/w1.yaml'));
    const event = push(content, live, '0'.repeat(40));
    const standIns = { ...event.standIns, 'actions/checkout': checkOutBoard(content) };
    const file = join(content.desk.root, '.github/workflows/publish.yml');
    const workflow = readWorkflow(readFileSync(file, 'utf8'));
    const done = await run(workflow, { ...event, standIns });
    expect(resultsOf(done)).toEqual({ build: 'failure', deploy: 'skipped' });
    expect(annotationsOf(done).join('\n')).toContain('file=content/registry.csv');
    expect(annotationsOf(done).join('\n')).toContain('/strategies/plan-2022/w1/ was published');
  });

  test('that adds to what was published is built and given to the job that publishes', async () => {
    const live = await site(ours.published);
    ours.edit('pages/about.mdx', '\n---\n', '\n---\n\nWe meet in public.\n');
    const done = await run(publishing, push(ours, live, '0'.repeat(40)));
    expect(stepsOf(done, 'build')?.filter((step) => !step.startsWith('passed'))).toEqual([]);
    expect(resultsOf(done)).toEqual({ build: 'success', deploy: 'success' });
    const fileOf = (name: string) => readFileSync(join(live.published ?? '', name), 'utf8');
    expect(JSON.parse(fileOf('version.json')).commit).toBe(ours.desk.git('rev-parse', 'HEAD'));
    expect(fileOf('about/index.html')).toContain('We meet in public.');
    expect(fileOf('about/index.html')).toContain('href="/promises/');
  });

  test('lets only that job write, and it runs no command', () => {
    const writing = Object.entries(publishing.jobs).filter(([, { permissions = {} }]) =>
      Object.values(permissions).includes('write'),
    );
    expect(writing.map(([name, { steps }]) => [name, steps.map(({ run }) => run)])).toEqual([
      ['deploy', [undefined]],
    ]);
  });
});

describe('a pull request', () => {
  test('with a mistake fails, and its summary says once what is wrong', async () => {
    ours.edit(w1, '2024-03', '2024-13');
    const done = await run(pullRequest, {
      ...propose(ours, ours.remote),
      jobs: ['scope', 'check'],
    });
    expect(resultsOf(done)).toMatchObject({ scope: 'success', check: 'failure' });
    expect(annotationsOf(done)).toMatchInlineSnapshot(`
      [
        "::error file=src/content/commitments/plan-2022/w1.yaml,line=8,col=7,title=impossible-date%3A due.by::“2024-13” is neither a month nor a financial year. A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.",
      ]
    `);
    expect(summaryOf(done, 'check')).toMatchInlineSnapshot(`
      "## What changes for the public

      **The content has 1 mistake, so what it changes cannot be told yet.**

      - \`src/content/commitments/plan-2022/w1.yaml\`, line \`8\`: \`“2024-13” is neither a month nor a financial year.\`<br>\`A month is 01 to 12, for example 2016-09. The years of a financial year follow each other, for example 2016-17, and 2016-17-Q3 is its third quarter.\`
      "
    `);
  });

  test('with a page that moved, and says so in the registry, passes and is told as a move', async () => {
    const folder = join(ours.content, 'commitments/plan-2022');
    renameSync(join(folder, 'i1.yaml'), join(folder, 'hear-back.yaml'));
    ours.edit(w1, 'serves: [i1]', 'serves: [hear-back]');
    const words = ['--move', 'commitments/plan-2022/i1', 'commitments/plan-2022/hear-back'];
    const reason = ['--reason', 'Its name says what it is about.'];
    await keepAddressesOf(ours.content, [...words, ...reason], { AS_AT: '2026-11-26' });
    const done = await run(pullRequest, {
      ...propose(ours, ours.remote),
      jobs: ['scope', 'check'],
    });
    expect(annotationsOf(done)).toEqual([]);
    expect(resultsOf(done)).toMatchObject({ check: 'success' });
    expect(summaryOf(done, 'check')).toMatchInlineSnapshot(`
      "## What changes for the public

      \`1\` page moves to a new address (\`I1\` (\`Plan for wellbeing\`)).

      As at 26 November 2026, compared with \`<base>\`.

      ### New addresses

      **\`1\` page moves to a new address**

      - \`I1\` (\`Plan for wellbeing\`), commitment: from \`/strategies/plan-2022/i1/\` to \`/strategies/plan-2022/hear-back/\`, and the old address leads there. Reason: “\`Its name says what it is about.\`”<br>\`/strategies/plan-2022/hear-back/\`
      "
    `);
  });
});

describe('a pull request from a fork', () => {
  // A branch may be called so.
  const branch = '$(>hacked)';
  const nothingRan = ({ place, jobs }: Run) => {
    // With their types, so that no link into packages is followed.
    const made = readdirSync(place, { recursive: true, withFileTypes: true });
    expect(made.filter(({ name }) => name.endsWith('hacked'))).toEqual([]);
    for (const { result, rights } of Object.values(jobs))
      expect(rights).toEqual(result === 'skipped' ? {} : { contents: 'read' });
  };

  test('that changes content alone passes with the right to read, no secret and no text of a stranger', async () => {
    ours.edit('pages/about.mdx', '\n---\n', '\n---\n\nWe meet in public.\n');
    const done = await run(pullRequest, propose(ours, ours.fork, branch));
    expect(resultsOf(done)).toEqual({
      scope: 'success',
      maintainer: 'skipped',
      check: 'success',
      preview: 'success',
      test: 'success',
    });
    expect([...done.asked].sort()).toEqual([
      'github.event.pull_request.base.sha',
      'github.event.pull_request.number',
      'needs.scope.outputs.outside',
      'steps.look.outputs.outside',
    ]);
    expect(done.jobs['scope']?.summary).toBe('This changes content and nothing else.\n');
    nothingRan(done);
  });

  test('cannot bring code in as content: it is refused, and nothing of it runs', async () => {
    const code = "{await import('node:fs').then((fs) => fs.writeFileSync('hacked', ''))}";
    ours.edit('pages/about.mdx', '\n---\n', `\n---\n\n${code}\n`);
    ours.desk.write('src/content/pages/$(touch hacked).mdx', '---\ntitle: "`touch hacked`"\n---\n');
    const event = propose(ours, ours.fork, branch);
    const done = await run(pullRequest, { ...event, jobs: ['scope', 'maintainer', 'check'] });
    expect(resultsOf(done)).toMatchObject({ maintainer: 'skipped', check: 'failure' });
    expect(annotationsOf(done).join('\n')).toContain('title=code-in-content');
    nothingRan(done);
  });

  test('that changes code is told to come from a branch that maintainers have read', async () => {
    ours.desk.write('scripts/new-thing.ts', '');
    const event = propose(ours, ours.fork, branch);
    const done = await run(pullRequest, { ...event, jobs: ['scope', 'maintainer'] });
    expect(resultsOf(done)).toEqual({ scope: 'success', maintainer: 'failure' });
    expect(done.jobs['maintainer']?.steps[0]?.out).toMatchInlineSnapshot(`
      "::error::This changes more than content, and no maintainer was asked. Either the environment “maintainer” is not set up (SECURITY.md says how), or this comes from a fork, to which GitHub gives no variables. A maintainer can read it and push it to a branch of this repository.
      "
    `);
  });
});

describe('a pull request to a repository that holds content alone', () => {
  const jobs = ['scope', 'maintainer', 'check', 'upgrade'];

  async function proposed(
    edit: (desk: ReturnType<typeof board>['desk']) => void,
    { isFork = false } = {},
  ) {
    const content = board(ours);
    onTestFinished(content.remove);
    const { desk, remote } = content;
    const workflow = readWorkflow(
      readFileSync(join(desk.root, '.github/workflows/pull-request.yml'), 'utf8'),
    );
    edit(desk);
    const event = propose(content, isFork ? ours.fork : remote);
    const merge = { ref: 'refs/pull/7/merge' };
    const standIns = { ...event.standIns, 'actions/checkout': checkOutBoard({ remote }, merge) };
    return { ...content, done: await run(workflow, { ...event, standIns, jobs }) };
  }

  test('that edits history fails on its line, and the summary says what readers would notice', async () => {
    const { done } = await proposed((desk) => {
      const file = `content/${report}`;
      const text = readFileSync(join(desk.root, file), 'utf8');
      desk.write(file, text.replace('Half of the teams', 'All teams'));
    });
    expect(resultsOf(done)).toEqual({
      scope: 'success',
      maintainer: 'skipped',
      check: 'failure',
      upgrade: 'skipped',
    });
    expect(
      annotationsOf(done).map((line) => line.replace(/(?<=\.) .*$/, '')),
    ).toMatchInlineSnapshot(`
      [
        "::error file=content/progress/plan-2022/2023-09.mdx,line=9,col=14,title=report-edited%3A updates[0].summary::This report was published, and the summary of “w1” says something else now.",
      ]
    `);
    expect(summaryOf(done, 'check')).toMatchInlineSnapshot(`
      "## What changes for the public

      \`1\` published report is edited without a correction (\`Progress report, September 2023\` (\`Plan for wellbeing\`)).

      As at 26 November 2026, compared with \`<base>\`.

      ### Reports and updates

      **\`1\` published report is edited without a correction**

      - \`Progress report, September 2023\` (\`Plan for wellbeing\`): \`updates, w1, summary\`: “\`Half of the teams answer within a week.\`” becomes “\`All teams answer within a week.\`”<br>\`/strategies/plan-2022/progress/2023-09/\`
      "
    `);
  });

  test('that names another version waits for a maintainer, and then says what that changes for readers', async () => {
    const { done, published } = await proposed((desk) => {
      // What a version says of itself is tried elsewhere: this one repeats what it is asked.
      ours.desk.write('scripts/upgrade.ts', "console.log('Asked:', ...process.argv.slice(2));\n");
      const next = ours.desk.commit('The next version');
      ours.desk.git('push', '--quiet', '--force', ours.remote, 'HEAD:refs/heads/next');
      const pin = readFileSync(join(desk.root, 'golden-thread.yaml'), 'utf8');
      desk.write('golden-thread.yaml', pin.replace(ours.published, next));
    });
    expect(resultsOf(done)).toEqual({
      scope: 'success',
      maintainer: 'success',
      check: 'success',
      upgrade: 'success',
    });
    expect(done.jobs['scope']?.summary).toBe(
      'A maintainer has to allow this. Files outside content that it changes: 1.\n',
    );
    expect(done.jobs['upgrade']?.summary).toBe(`Asked: --base ${published} --format markdown\n`);
  });
});

describe('the host of these tests', () => {
  test('takes no expression, no condition and no step that it does not know', async () => {
    const open = ['$', '{{ github.head_ref }}'].join('');
    expect(() => fill(open, {}, new Set())).toThrow('does not know github.head_ref');
    expect(() => holds('failure()', {}, new Set())).toThrow('failure()');
    const text = readFileSync('.github/workflows/publish.yml', 'utf8');
    const live = await liveSite();
    onTestFinished(live.close);
    const event = push(ours, live, ours.published);
    const strange = text.replace('actions/setup-node', 'actions/cache');
    await expect(runWorkflow(readWorkflow(strange), event)).rejects.toThrow('has no actions/cache');
  });
});
