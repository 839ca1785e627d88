import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkAgainstBase } from '../../../scripts/base/check-against-base.ts';
import { repository } from '../../machine/repository.ts';
import { type Random, randomFrom } from '../random.ts';
import { record, runs, seed } from '../runs.ts';

const content = 'src/content';

it('tells of all that was edited and lost on main since what readers have, however many commits lie between', async () => {
  const rounds = runs({ small: 2, full: 150 });
  const random = randomFrom(seed);
  const repo = repository();
  // Thousands of objects of git take their time.
  onTestFinished(() => repo.remove(), 300_000);
  cpSync('tests/fixtures/demo', join(repo.root, content), { recursive: true });
  const published = repo.commit('Publish');
  const files = repo
    .git('ls-files', content)
    .split('\n')
    .map((path) => path.slice(content.length + 1));
  const read = (path: string) => readFileSync(join(repo.root, content, path), 'utf8');
  const count = { commits: 0, edits: 0, files: 0, lines: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const wanted: string[] = [];
    const left = random.shuffled(files.filter((path) => /^(?:commitments|progress)\//.test(path)));
    for (let commits = 1 + random.below(4); commits > 0; commits -= 1) {
      const path = left.pop() ?? '';
      const id = path.replace(/\.\w+$/, '');
      const act = random.pick(['edit', 'delete', 'strike'] as const);
      if (act === 'edit') {
        repo.write(`${content}/${path}`, edited(read(path), random));
        wanted.push(`${path} edited`);
        count.edits += 1;
      } else {
        rmSync(join(repo.root, content, path));
        wanted.push(`${id} gone`);
        count.files += 1;
      }
      if (act === 'strike') {
        const lines = read('registry.csv').split('\n');
        const kept = lines.filter((line) => !line.startsWith(`${id},`));
        expect(kept.length).toBeLessThan(lines.length);
        repo.write(`${content}/registry.csv`, kept.join('\n'));
        const struck = lines.filter((line) => line.startsWith(`${id},`));
        wanted.push(...struck.map((line) => `${line.split(',')[1]} struck`));
        count.lines += 1;
      }
      repo.commit('Edit what was published');
      count.commits += 1;
    }
    const { problems } = await checkAgainstBase(repo.root, { since: published });
    const told = new Set(problems.map((problem) => toldOf(problem)));
    expect(wanted.filter((one) => !told.has(one))).toEqual([]);
    repo.git('reset', '--quiet', '--hard', published);
  }
  record('Edits and losses on main, compared with what was published', {
    'times that somebody pushed': rounds,
    commits: count.commits,
    'commitments and reports edited': count.edits,
    'commitments and reports deleted': count.files,
    'of them with their lines of the registry': count.lines,
    'not told of': 0,
  });
});

/** Another ref or kind of a commitment, or another date of a report. */
function edited(text: string, random: Random): string {
  const lines = text.split('\n');
  const places = [...lines.keys()].filter((at) => /^(?:ref|asAt|kind): /.test(lines[at] ?? ''));
  const at = random.pick(places);
  lines[at] = (lines[at] ?? '')
    .replace(/^ref: .*/, 'ref: ZZ 9')
    .replace(/^asAt: .*/, 'asAt: 2011-03')
    .replace(/^kind: .*/, (line) => (line.endsWith(' goal') ? 'kind: measure' : 'kind: goal'));
  return lines.join('\n');
}

function toldOf({ file, code, says }: { file: string; code: string; says: string }): string {
  if (code === 'published-gone') return `${/: (\S+) is missing\.$/.exec(says)?.[1]} gone`;
  if (code !== 'registry-rewritten') return `${file.slice(content.length + 1)} edited`;
  return `${/line of (\S+) was/.exec(says)?.[1]} struck`;
}
