import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/files.ts';
import { type Cost, measure, measureRun } from '../corpus/measure.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { corpusOf } from './corpus.ts';
import { type Build, builds, type Figures, growthOf } from './figures.ts';
import { type Generator, generators } from './generators.ts';
import { clearAway, layOut } from './inputs.ts';
import { figuresTable, generatorsTable, growthTable } from './table.ts';

const asAt = '2026-11-26';

/**
 * Builds content of each size with this project and with others, in turn, and prints what each took. What cannot be run
 * is named and left out.
 */
export async function compareOthers(work: string, sizes: number[], rounds: number): Promise<void> {
  const found = generators.map((one) => ({
    ...one,
    ...one.look(join(work, 'others', one.folder)),
  }));
  console.log(`${generatorsTable(found)}\n`);
  const others = found.filter((one) => 'version' in one);
  const all: Figures[] = [];
  for (const size of sizes) all.push(...(await atSize(size, { work, rounds, others })));
  console.log(`\n${figuresTable(all)}`);
  const growth = growthOf(all);
  if (growth.length > 0) console.log(`\n${growthTable(growth)}`);
  clearAway(join(work, 'others'));
}

interface Wanted {
  work: string;
  rounds: number;
  others: Generator[];
}

async function atSize(size: number, { work, rounds, others }: Wanted): Promise<Figures[]> {
  // One folder for each size: a process reads a folder once.
  const [content, site] = [join(work, 'content', String(size)), join(work, 'site')];
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  writeCorpus(content, size);
  const found = new Map<string, Figures>();
  const note = (generator: string, build: Build, cost: Cost, folder: string) => {
    const key = `${generator} ${build}`;
    const known = found.get(key) ?? {
      generator,
      build,
      commitments: size,
      ...written(folder, size),
      costs: [],
    };
    found.set(key, { ...known, costs: [...known.costs, cost] });
    console.error(`${size} ${key}: ${cost.cpu?.toFixed(2)} s, ${cost.wall.toFixed(2)} s`);
  };
  for (let round = 1; round <= rounds; round += 1) {
    const env = { AS_AT: asAt, BASE_PATH: '/', CONTENT_DIR: content, OUT_DIR: site };
    for (const build of builds) {
      const words = build === 'first' ? ['--clean'] : [];
      note('Golden Thread', build, await measure('scripts/build.ts', env, work, words), site);
    }
    if (round === 1) layOut(join(work, 'others'), await corpusOf(content, asAt), site);
    for (const one of others) {
      const folder = join(work, 'others', one.folder);
      for (const kept of one.keeps) rmSync(join(folder, kept), { recursive: true, force: true });
      for (const build of builds) {
        const run = { ...one.command(folder), cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
        note(one.name, build, await measureRun(run, work), join(folder, 'dist'));
      }
    }
  }
  return [...found.values()];
}

/** What a build has written. Throws when that is less than a page for each commitment. */
function written(folder: string, commitments: number) {
  const files = filesIn(folder);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  if (pages < commitments) throw new Error(`${folder} has ${pages} pages only.`);
  return {
    pages,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  };
}
