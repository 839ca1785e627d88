import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkflow, workflowRules } from './rules.ts';

const template = 'scripts/new/repository/template';
const folder = join(template, 'github/workflows');
const read = (file: string, where = folder) => readFileSync(join(where, file), 'utf8');
const files = ['publish.yml', 'pull-request.yml'];
const pullRequest = readWorkflow(read('pull-request.yml'));
const publish = readWorkflow(read('publish.yml'));
const commandsOf = ({ jobs }: typeof publish, job: string) =>
  jobs[job]?.steps.flatMap(({ run }) => run ?? []);

describe('the workflows of a repository that holds content', () => {
  test.each(workflowRules.map((rule) => [rule.sentence, rule] as const))('%s', (_name, rule) => {
    expect(readdirSync(folder).sort()).toEqual(files);
    const found = files.flatMap((file) =>
      rule.faults(readWorkflow(read(file))).map((fault) => `${file}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  test('would let packages run programs without the line that forbids it', () => {
    const rule = workflowRules.find(({ sentence }) => sentence.startsWith('lets no package'));
    const open = read('pull-request.yml').replace(/^ {2}NPM_CONFIG_IGNORE_SCRIPTS.*\n/m, '');
    expect(rule?.faults(readWorkflow(open))).toEqual(['check', 'preview', 'upgrade']);
  });

  test('use the same versions of actions as ours', () => {
    const used = (where: string) =>
      new Set(files.flatMap((file) => read(file, where).match(/actions\/[\w-]+@\w+ # \S+/g) ?? []));
    expect(used(folder)).toEqual(used('.github/workflows'));
  });

  test('has only commands that its launcher finds in the project', () => {
    const { scripts } = JSON.parse(read('package.json', template));
    const { scripts: ours } = JSON.parse(readFileSync('package.json', 'utf8'));
    const [, pattern = ''] =
      /= \/(.+)\/\.exec\(scripts/.exec(read('golden-thread.mjs', template)) ?? [];
    expect(Object.keys(scripts).filter((name) => !new RegExp(pattern).test(ours[name]))).toEqual(
      [],
    );
  });

  test('run only commands that the repository has', () => {
    const { scripts } = JSON.parse(read('package.json', template));
    const used = files.flatMap((file) =>
      [...read(file).matchAll(/npm run (?:--silent )?(\w+)/g)].map(([, name]) => name),
    );
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((name) => !(String(name) in scripts))).toEqual([]);
  });

  test('check a pull request, say what changes, and build a preview', () => {
    expect(commandsOf(pullRequest, 'check')).toEqual([
      'npm run check -- --format github --base "$BASE"',
      'npm run --silent changes -- --base "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY"',
    ]);
    expect(commandsOf(pullRequest, 'preview')).toEqual(['npm run build']);
    expect(commandsOf(pullRequest, 'upgrade')).toEqual([
      'npm run --silent upgrade -- --base "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY"',
    ]);
  });

  test('publish from main, when it changes and each night, what is ready', () => {
    expect(publish.on).toMatchObject({ push: { branches: ['main'] }, schedule: [{}] });
    expect(commandsOf(publish, 'build')).toEqual([
      'npm run check -- --ready --live "$SITE" --since "$BEFORE"',
      'npm run build',
    ]);
  });

  test('have the history wherever something is compared', () => {
    for (const job of [...Object.values(pullRequest.jobs), publish.jobs['build']]) {
      const checkout = job?.steps.find(({ uses }) => uses?.includes('checkout'));
      if (checkout) expect(checkout.with?.['fetch-depth']).toBe(0);
    }
  });
});

describe('a pull request', () => {
  const [look = '', version = ''] = commandsOf(pullRequest, 'scope') ?? [];

  test.each([
    ['content alone', 'content/areas/quay.yaml', 'outside=false\nupgrades=false\n'],
    ['the version of the code', 'golden-thread.yaml', 'outside=true\nupgrades=true\n'],
    ['the launcher', 'golden-thread.mjs', 'outside=true\nupgrades=false\n'],
    ['a name that is a command', '$(touch hacked)', 'outside=true\nupgrades=false\n'],
  ])('that changes %s is told from the others', (_what, changed, wanted) => {
    const cwd = mkdtempSync(join(tmpdir(), 'scope-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd,
        encoding: 'utf8',
      }).trim();
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'First');
    const BASE = git('rev-parse', 'HEAD');
    execFileSync('mkdir', ['-p', join(cwd, 'content/areas')]);
    writeFileSync(join(cwd, changed), 'new');
    git('add', '-A');
    git('commit', '-q', '-m', 'Second');
    const output = join(cwd, 'output');
    const env = {
      ...process.env,
      BASE,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: `${output}.md`,
    };
    for (const run of [look, version]) execFileSync('bash', ['-e', '-c', run], { cwd, env });
    expect(readFileSync(output, 'utf8')).toBe(wanted);
    expect(readdirSync(cwd)).not.toContain('hacked');
    rmSync(cwd, { recursive: true });
  });
});
