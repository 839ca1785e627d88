import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Random, randomFrom } from './random.ts';
import { newsFrom, titleFrom } from './sentences.ts';

/** How many commitments stand in one strategy. */
const inStrategy = 100;
const bodies = Array.from({ length: 40 }, (_, at) => `body-${at + 1}`);
const wards = Array.from({ length: 20 }, (_, at) => `ward-${at + 1}`);
const headings = Array.from({ length: 8 }, (_, at) => `h${at + 1}`);
const states = ['Begun, On course', 'Begun, Late', 'Begun', 'Waiting', 'Finished'];

/**
 * Writes a made-up content of a number of commitments into an empty folder: a strategy for each hundred, three reports
 * each, 40 bodies and 20 wards. The same number and seed give the same files.
 */
export function writeCorpus(folder: string, commitments: number, seed = 1): void {
  for (const same of ['pages', 'glossary.yaml']) {
    cpSync(join('tests/fixtures/demo', same), join(folder, same), { recursive: true });
  }
  const random = randomFrom(seed);
  const known = new Set<string>();
  for (const [path, text] of filesOf(commitments, random)) {
    const file = join(folder, path);
    if (!known.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    known.add(dirname(file));
    writeFileSync(file, text);
  }
}

type File = [path: string, text: string];

function* filesOf(commitments: number, random: Random): Generator<File> {
  yield* shared();
  for (let from = 0; from < commitments; from += inStrategy) {
    yield* strategyOf(1 + from / inStrategy, Math.min(inStrategy, commitments - from), random);
  }
}

function* shared(): Generator<File> {
  yield [
    'site.yaml',
    `name: Made-up promises
headline: What the made-up town promised
introduction: Nothing here happened. It shows how long a build takes.
address: https://bench.example
publisher: { name: Made-up team, email: team@bench.example, replyWithin: 5 working days }
brandColour: "#5A2A6B"
licence:
  name: Open Government Licence v3.0
  link: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
review: { dueSoonMonths: 3, silentMonths: 12 }
`,
  ];
  const source = 'source: { document: papers }\n';
  yield ['areas/town.yaml', `name: Town\nkind: system\nsummary: A made-up town.\n${source}`];
  for (const [at, ward] of wards.entries()) {
    yield [
      `areas/${ward}.yaml`,
      `name: Ward ${at + 1}\nkind: neighbourhood\nwithin: town\nsummary: A ward of the made-up town.\n${source}`,
    ];
  }
  for (const [at, body] of bodies.entries()) {
    yield [`organisations/${body}.yaml`, `name: Body ${at + 1} of Town\nkind: provider\n${source}`];
  }
  yield [
    'sources/papers.yaml',
    'title: Papers of the made-up town\npublisher: body-1\npublished: 2020-01\nlink: https://papers.bench.example/all\n',
  ];
}

function* strategyOf(number: number, count: number, random: Random): Generator<File> {
  const id = `plan-${number}`;
  const area = number % 2 === 1 ? 'town' : random.one(wards);
  const document = `${id}-papers`;
  yield [
    `sources/${document}.yaml`,
    `title: Plan ${number} and its reports\npublisher: ${random.one(bodies)}\npublished: 2022-03\nlink: https://papers.bench.example/${id}\n`,
  ];
  yield [
    `strategies/${id}.mdx`,
    `---
title: Plan ${number} of the made-up town
shortTitle: Plan ${number}
kind: programme
standing: adopted
period: { from: 2022, to: 2028 }
published: 2022-03
publisher: ${random.one(bodies)}
area: ${area}
summary: A made-up plan of ${count} actions.
levels: [Part]
priorities:
${headings.map((one, at) => `  - { id: ${one}, title: Part ${at + 1} of plan ${number} }`).join('\n')}
statusWords:
  - { word: Waiting, axis: lifecycle, means: not-started }
  - { word: Begun, axis: lifecycle, means: in-progress }
  - { word: Finished, axis: lifecycle, means: completed }
  - { word: On course, axis: rating, means: on-track }
  - { word: Late, axis: rating, means: off-track }
source: { document: ${document} }
---

Nothing in it happened.
`,
  ];
  for (let at = 1; at <= count; at += 1) {
    yield [`commitments/${id}/c${at}.yaml`, commitment(`C${at}`, document, random)];
  }
  for (const month of ['2024-03', '2025-03', '2026-03']) {
    const papers = `${id}-report-${month}`;
    yield [
      `sources/${papers}.yaml`,
      `title: Report of ${month} on plan ${number}\npublisher: ${random.one(bodies)}\npublished: ${month}\nlink: https://papers.bench.example/${papers}\n`,
    ];
    yield [`progress/${id}/${month}.mdx`, reportOf(month, count, papers, random)];
  }
}

function commitment(ref: string, document: string, random: Random): string {
  const due = random.chance(0.8)
    ? `due: { by: 20${23 + random.below(6)}-0${1 + random.below(9)} }\n`
    : '';
  return `ref: ${ref}
kind: action
title: ${titleFrom(random)}.
summary: ${newsFrom(random)}
priority: ${random.one(headings)}
leads: [${random.one(bodies)}]
${due}source: { document: ${document}, locator: { page: "${1 + random.below(80)}" } }
`;
}

function reportOf(month: string, count: number, document: string, random: Random): string {
  const updates = Array.from({ length: count }, (_, at) => {
    const status = random.one(states);
    return `  - { commitment: c${at + 1}, status: [${status}], summary: "${newsFrom(random)}" }`;
  });
  return `---
title: Report of ${month}
asAt: ${month}
published: ${month}
source: { document: ${document}, locator: { page: "1" } }
updates:
${updates.join('\n')}
---

A made-up report.
`;
}
