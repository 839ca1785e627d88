import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { checkAgainstBase } from '../../scripts/base/check-against-base.ts';
import { commitOfLiveSite } from '../../scripts/build/live-site.ts';
import type { Settings } from '../../scripts/build/settings.ts';
import { readCommit, VERSION, writeVersion } from '../../scripts/build/version.ts';
import { tellChanges } from '../../scripts/changes/tell.ts';
import { deploy } from '../../scripts/deploy/run.ts';
import { enterIn } from '../../scripts/registry/enter.ts';
import { readAnew } from '../../src/lib/reading/reading-of.ts';
import { page, quietSteps, settingsIn, workOf } from './publishing/small-site.ts';
import { repository } from './repository.ts';

const report = 'src/content/progress/plan-2022/2023-09.mdx';

/** A project on main: what was published, and then a commit that edits a report and deletes a commitment. */
async function project() {
  const repo = repository();
  onTestFinished(() => repo.remove());
  const content = join(repo.root, 'src/content');
  cpSync('tests/unit/problems/base', content, { recursive: true });
  await enterIn(content, '2026-11-21');
  const published = repo.commit('Publish');
  const edit = async () => {
    const text = readFileSync(join(repo.root, report), 'utf8');
    repo.write(report, text.replace('Half of the teams', 'All teams'));
    rmSync(join(content, 'commitments/plan-2022/i1.yaml'));
    const w1 = join(content, 'commitments/plan-2022/w1.yaml');
    writeFileSync(w1, readFileSync(w1, 'utf8').replace('serves: [i1]\n', ''));
    const registry = join(content, 'registry.csv');
    const lines = readFileSync(registry, 'utf8').split('\n');
    writeFileSync(registry, lines.filter((line) => !line.includes('/i1')).join('\n'));
    return repo.commit('Edit what was published');
  };
  return { ...repo, content, published, edit };
}

let repo: Awaited<ReturnType<typeof project>>;
const codesOf = async (...named: [since?: { since: string }]) =>
  (await checkAgainstBase(repo.root, ...named)).problems.map(({ code }) => code).sort();

beforeEach(async () => {
  repo = await project();
});

describe('history is kept on main', () => {
  test('the newest commit alone shows nothing, and this is said', async () => {
    await repo.edit();
    const { problems, note } = await checkAgainstBase(repo.root);
    expect(problems).toEqual([]);
    expect(note).toBe(
      'Compared with the newest commit here. If something older is published, name its commit: --since <commit>.',
    );
    const { text } = await tellChanges(repo.root, [], { CONTENT_DIR: 'src/content' });
    expect(text).toContain('the newest commit here');
  });

  test('beside the commit that is published, what was edited and lost is told', async () => {
    await repo.edit();
    expect(await codesOf({ since: repo.published })).toEqual([
      'commitment-changed',
      'published-gone',
      'registry-rewritten',
      'report-edited',
    ]);
  });

  test('what origin/main holds is the base where there is one', async () => {
    repo.git('update-ref', 'refs/remotes/origin/main', repo.published);
    await repo.edit();
    expect(await codesOf()).toContain('report-edited');
  });

  test('a commit that is not here is told, and nothing passes', async () => {
    await expect(checkAgainstBase(repo.root, { since: 'f'.repeat(40) })).rejects.toThrow(
      'The content cannot be compared with',
    );
  });
});

describe('a site names the content that it was made from', () => {
  const settings = (): Settings => settingsIn(repo.root);
  const written = async () => {
    mkdirSync(settings().stage, { recursive: true });
    // As a process of its own would.
    await readAnew(join(repo.root, settings().contentDir));
    await writeVersion(settings());
    return readFileSync(join(settings().stage, VERSION), 'utf8');
  };

  test('by the newest commit that touched it, so that another commit changes no byte', async () => {
    const before = await written();
    expect(JSON.parse(before)).toEqual({
      commit: repo.published,
      content: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    });
    repo.write('README.md', 'No content\n');
    repo.commit('Change no content');
    expect(await written()).toBe(before);
  });

  test('and an edit that nobody has committed shows in the sum', async () => {
    const before = JSON.parse(await written());
    repo.write(report, `${readFileSync(join(repo.root, report), 'utf8')}\nMore words.\n`);
    const after = JSON.parse(await written());
    expect(after.commit).toBe(before.commit);
    expect(after.content).not.toBe(before.content);
  });

  test.each(['', '{', '[]', '{"commit":null}', '{"commit":"main"}', '{"commit":"--output=x"}'])(
    'what is no commit is none: %s',
    (text) => expect(readCommit(text)).toBeUndefined(),
  );
});

describe('the release that readers have is the base of a deploy', () => {
  test('whatever has been committed since', async () => {
    const dir = join(repo.root, 'served');
    const settings = settingsIn(repo.root);
    const asked: (string | undefined)[] = [];
    const run = (files: Record<string, string>) => {
      const work = workOf(settings, { 'index.html': page('Home'), ...files });
      const check = async (one: Settings) => {
        asked.push(one.since);
        return work.check(one);
      };
      return deploy(dir, settings, { ...work, check }, quietSteps());
    };
    expect((await run({ [VERSION]: `{"commit":"${repo.published}"}` })).code).toBe(0);
    expect((await run({ [VERSION]: '{"commit":null}' })).code).toBe(0);
    expect((await run({})).code).toBe(0);
    expect(asked).toEqual([undefined, repo.published, undefined]);
  });
});

describe('the commit of a live site', () => {
  /** A server on this machine that answers once the test asks. */
  async function serving(status: number, body: string): Promise<string> {
    const server = createServer((request, answer) => {
      answer.writeHead(request.url === '/health/version.json' ? status : 418).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/health/`;
  }

  test('is the one that its version.json names', async () => {
    const commit = 'a'.repeat(40);
    expect(await commitOfLiveSite(await serving(200, `{"commit":"${commit}"}`))).toBe(commit);
  });

  test('is none where there is no site yet, or one that names none', async () => {
    expect(await commitOfLiveSite(await serving(404, ''))).toBeUndefined();
    expect(await commitOfLiveSite(await serving(200, '<p>Hello</p>'))).toBeUndefined();
  });

  test('is asked for again when the site does not answer, because to compare nothing would let all through', async () => {
    await expect(commitOfLiveSite(await serving(503, ''))).rejects.toThrow('it answers 503');
    await expect(commitOfLiveSite('http://127.0.0.1:9/')).rejects.toThrow('could not be read');
  });
});
