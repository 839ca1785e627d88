// npm run bench [-- number of commitments…]
// Builds a made-up content of each size, first when its pictures may have to be drawn, and again when they are kept, and
// says what that costs: time of all processors, time on the clock, the most memory of one process, files and bytes. It
// prints and judges nothing.
//
// npm run bench -- --others [--rounds 3] [number of commitments…]
// The same with other generators, in turn: benchmarks/others/.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cost, measure } from './benchmarks/corpus/measure.ts';
import { writeCorpus } from './benchmarks/corpus/write-corpus.ts';
import { compareOthers } from './benchmarks/others/compare.ts';
import { filesIn } from './build/files.ts';

const usual = ['100', '1000'];
const work = join(resolve(import.meta.dirname, '..'), '.cache/bench');
const [content, site] = [join(work, 'content'), join(work, 'site')];
const { values: wish, positionals } = parseArgs({
  options: { others: { type: 'boolean' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const sizes = (positionals.length > 0 ? positionals : usual).map(wholeNumber);

if (wish.others) await compareOthers(work, sizes, wholeNumber(wish.rounds));
else await measureOurs();
for (const made of [content, site]) rmSync(made, { recursive: true, force: true });

async function measureOurs(): Promise<void> {
  tell(['commitments', 'pages', 'files', 'MB', 'build', 'CPU s', 'wall s', 'memory MB']);
  for (const size of sizes) {
    for (const made of [content, site]) rmSync(made, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    writeCorpus(content, size);
    for (const build of ['first', 'again']) {
      const env = { AS_AT: '2026-11-26', BASE_PATH: '/', CONTENT_DIR: content, OUT_DIR: site };
      tell([size, ...whatIsThere(await measure('scripts/build.ts', env, work), build)]);
    }
  }
}

function wholeNumber(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new Error(`“${word}” is no number of commitments or rounds.`);
}

function whatIsThere({ cpu, wall, memory }: Cost, build: string): (string | number)[] {
  const files = filesIn(site);
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  return [
    files.filter((file) => file.endsWith('.html')).length,
    files.length,
    Math.round(bytes / 1e6),
    build,
    cpu === undefined ? '?' : cpu.toFixed(1),
    wall.toFixed(1),
    Math.round(memory),
  ];
}

function tell(cells: (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(11)).join(' '));
}
