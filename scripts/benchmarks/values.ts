// node scripts/run.mjs scripts/benchmarks/values.ts [number of rows]
// Takes a made-up file of values in, all of whose rows are used, then checks and builds the content. Says what each step
// costs: time of all processors, time on the clock, the most memory of one process. It prints and judges nothing.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cost, measure } from './corpus/measure.ts';
import { randomFrom } from './corpus/random.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

const perPlace = 1000;
const rows = Number(process.argv[2] ?? 50_000);
const places = Array.from({ length: Math.ceil(rows / perPlace) }, (_, at) => `place-${at + 1}`);
const measures = Array.from({ length: 100 }, (_, at) => `measure-${at + 1}`);
const years = Array.from({ length: 10 }, (_, at) => 2014 + at);

const work = mkdtempSync(join(tmpdir(), 'values-'));
const content = join(work, 'content');
const file = join(work, 'values.csv');
const env = {
  AS_AT: '2026-11-26',
  BASE_PATH: '/',
  CONTENT_DIR: content,
  OUT_DIR: join(work, 'site'),
};
try {
  mkdirSync(content);
  writeCorpus(content, 100);
  for (const [path, text] of [...answers(), ...entries(), ['values.csv', values()] as const]) {
    const whole = path.includes('/') ? join(work, path) : file;
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  tell('import', await measure('scripts/import.ts', env, work, [file]));
  const written = readdirSync(join(content, 'snapshots'));
  console.log(`${rows} rows became the profiles of ${written.length} places`);
  tell('check', await measure('scripts/check.ts', env, work));
  tell('check again', await measure('scripts/check.ts', env, work));
  tell('build', await measure('scripts/build.ts', env, work));
} finally {
  rmSync(work, { recursive: true });
}

function tell(step: string, { cpu, wall, memory }: Cost): void {
  const seconds = cpu === undefined ? '?' : cpu.toFixed(1);
  console.log(
    `${step}: ${seconds} s of the processor, ${wall.toFixed(1)} s, ${memory.toFixed(0)} MB`,
  );
}

function* entries(): Generator<readonly [path: string, text: string]> {
  const source = 'source: { document: papers }\n';
  for (const id of places) {
    yield [
      `content/areas/${id}.yaml`,
      `name: ${nameOf(id)}\nkind: neighbourhood\nwithin: town\nsummary: A made-up place.\n${source}`,
    ];
  }
  for (const id of measures) {
    yield [
      `content/indicators/${id}.yaml`,
      `name: ${nameOf(id)}\ngroup: core20\ncounts: Homes.\nunit: "% of homes"\nkind: share\npolarity: lower-is-better\npolaritySays: source\n${source}`,
    ];
  }
}

/** What a person would have answered. */
function* answers(): Generator<readonly [path: string, text: string]> {
  const named = (ids: string[]) => ids.map((id) => `  - { says: ${nameOf(id)}, is: ${id} }`);
  const columns = { Area: 'area', Measure: 'measure', Year: 'period', Value: 'value' };
  yield [
    'imports/values.yaml',
    [
      'values: long\ndocument: { id: made-up, title: Made-up values, publisher: body-1, published: 2026-01 }',
      'summary: Made-up values of a place.\nlevel: 95\ncolumns:',
      ...Object.entries({ ...columns, Lower: 'lower', Upper: 'upper' }).map(
        ([says, is]) => `  - { says: ${says}, is: ${is} }`,
      ),
      ...['areas:', ...named(places), 'measures:', ...named(measures), ''],
    ].join('\n'),
  ];
}

function values(): string {
  const random = randomFrom(1);
  const lines = ['Area,Measure,Year,Value,Lower,Upper'];
  for (const place of places) {
    for (const measured of measures) {
      const start = 100 + random.below(500);
      for (const year of years) {
        if (lines.length > rows) break;
        const tenths = start + random.below(40);
        const figures = [tenths, tenths - 15, tenths + 15].map((one) => (one / 10).toFixed(1));
        lines.push([nameOf(place), nameOf(measured), year, ...figures].join(','));
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** “place-7” is Place 7. */
function nameOf(id: string): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replace('-', ' ');
}
