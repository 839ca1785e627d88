import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../build/files.ts';
import { type Cost, measure, measureRun } from '../corpus/measure.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { corpusOf } from './corpus.ts';
import { type Build, builds, type Figures, growthOf } from './figures.ts';
import { type Generator, generators } from './generators.ts';
import { layOut } from './inputs.ts';
import { figuresTable, growthTable } from './table.ts';

const asAt = '2026-11-26';

/**
 * Builds content of each size with this project and with others, in turn, and prints what each took. What cannot be run
 * is named and left out.
 */
export async function compareOthers(work: string, sizes: number[], rounds: number): Promise<void> {
  const others = generators.flatMap((one) => whatCanRun(one, join(work, 'others', one.folder)));
  const all: Figures[] = [];
  for (const size of sizes) all.push(...(await atSize(size, { work, rounds, others })));
  console.log(`\n${figuresTable(all)}`);
  const growth = growthOf(all);
  if (growth.length > 0) console.log(`\n${growthTable(growth)}`);
}

function whatCanRun(one: Generator, folder: string): Generator[] {
  const found = one.look(folder);
  if ('why' in found) {
    console.log(`${one.name} is left out. ${found.why}`);
    return [];
  }
  console.log(`${one.name} ${found.version} writes for each commitment ${one.writes}.`);
  return [one];
}

interface Wanted {
  work: string;
  rounds: number;
  others: Generator[];
}

async function atSize(size: number, { work, rounds, others }: Wanted): Promise<Figures[]> {
  const [content, site] = [join(work, 'content'), join(work, 'site')];
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
      ...written(folder),
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

function written(folder: string) {
  const files = filesIn(folder);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  };
}
