// node scripts/benchmarks/long-series.ts [number of commitments] [number of reports]
// Builds a site with one plan of many commitments and quarterly reports, and says how many pages it has of each
// kind and how heavy they are. It prints and judges nothing.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const kinds: [kind: string, pattern: RegExp][] = [
  ['List and filters', /^commitments\//],
  ['Reports', /^progress\/[^/]+\/index/],
  ['Counts side by side', /^progress\/index/],
  ['Two reports compared', /\/since-/],
];

const [commitments, reports] = [process.argv[2] ?? 1500, process.argv[3] ?? 40].map(Number);
const work = mkdtempSync(join(tmpdir(), 'long-series-'));
const content = join(work, 'content');
cpSync('tests/fixtures/demo', content, { recursive: true });
rmSync(join(content, 'registry.csv'));
for (const [path, text] of planOf(Number(commitments), Number(reports))) {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}
const site = join(work, 'site');
try {
  execFileSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: site, AS_AT: '2026-11-26' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const plan = join(site, 'strategies/long-2016');
  const pages = readdirSync(plan, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({ path, bytes: statSync(join(plan, path)).size }));
  for (const [kind, pattern] of kinds)
    tell(
      kind,
      pages.filter(({ path }) => pattern.test(path)),
    );
} finally {
  rmSync(work, { recursive: true });
}

function tell(kind: string, pages: { path: string; bytes: number }[]): void {
  const all = pages.reduce((sum, { bytes }) => sum + bytes, 0);
  const heaviest = pages.toSorted((one, other) => other.bytes - one.bytes)[0];
  const most = heaviest ? `${kilobytes(heaviest.bytes)} (${heaviest.path})` : 'none';
  console.log(`${kind}: ${pages.length} pages, ${kilobytes(all)}, the heaviest ${most}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function* planOf(count: number, quarters: number): Generator<[path: string, text: string]> {
  const headings = Array.from({ length: 30 }, (_, at) => `h${at + 1}`);
  yield [
    'strategies/long-2016.mdx',
    [
      '---\ntitle: A plan of many actions\nshortTitle: Long plan\nkind: programme\nstanding: adopted',
      'period: { from: 2016, to: 2027 }\npublished: 2016-01\npublisher: marsham-council\narea: marsham-quay',
      'summary: A made-up plan of many actions.\nlevels: [Part]\npriorities:',
      ...headings.map((id) => `  - { id: ${id}, title: Part ${id.slice(1)} of the plan }`),
      'statusWords:\n  - { word: Begun, axis: lifecycle, means: in-progress }',
      '  - { word: Finished, axis: lifecycle, means: completed }',
      '  - { word: On course, axis: rating, means: on-track }\n  - { word: Late, axis: rating, means: off-track }',
      'source: { document: quays-programme }\n---\n\nIt is made up.\n',
    ].join('\n'),
  ];
  for (let at = 0; at < count; at += 1) {
    const heading = headings[at % headings.length];
    yield [
      `commitments/long-2016/a${at + 1}.yaml`,
      `ref: A${at + 1}\nkind: action\ntitle: We will mend the lamps of street ${at + 1} and of the square behind it.\nsummary: One street after the other.\npriority: ${heading}\ndue: { by: 20${17 + (at % 11)}-03 }\nsource: { document: quays-programme }\n`,
    ];
  }
  for (let at = 0; at < quarters; at += 1) {
    const month = `${2016 + Math.floor(at / 4)}-${['03', '06', '09', '12'][at % 4]}`;
    const updates = Array.from({ length: 50 }, (_, number) => {
      const word = ['Begun, On course', 'Begun, Late', 'Finished'][(number + at) % 3];
      return `  - { commitment: a${number + 1}, status: [${word}], summary: It goes on. }`;
    });
    yield [
      `progress/long-2016/${month}.mdx`,
      `---\ntitle: Report of ${month}\nasAt: ${month}\nsource: { document: quays-programme }\nupdates:\n${updates.join('\n')}\n---\n\nA report.\n`,
    ];
  }
}
