import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { writeCorpus } from '../../../scripts/benchmarks/corpus/write-corpus.ts';
import { type Corpus, corpusOf } from '../../../scripts/benchmarks/others/corpus.ts';
import { clearAway, layOut } from '../../../scripts/benchmarks/others/inputs.ts';
import { graphOf } from '../../../scripts/benchmarks/others/texts/graph.ts';
import { plainFiles } from '../../../scripts/benchmarks/others/texts/plain-files.ts';

let corpus: Corpus;

beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'others-'));
  writeCorpus(content, 2);
  corpus = await corpusOf(content, '2026-11-26');
  return () => rmSync(content, { recursive: true });
});

test('The other generators get the texts of every commitment, with what has to be worked out', () => {
  expect(corpus.commitments.map(({ id, beside }) => [id, beside.map(({ path }) => path)])).toEqual([
    ['plan-1/c1', ['/strategies/plan-1/c2/']],
    ['plan-1/c2', ['/strategies/plan-1/c1/']],
  ]);
  const { twin: _, embed: __, ...texts } = theFirst();
  expect(texts).toMatchInlineSnapshot(`
    {
      "answer": "This is not due yet: it has 1 year and 10 months to go. The last report, of March 2026, says “Waiting”.",
      "beside": [
        {
          "name": "C2 Paint the benches of the harbour for young people step by step.",
          "path": "/strategies/plan-1/c2/",
        },
      ],
      "citation": "C1: Paint the kitchens of the station for young people for good. Plan 1 of the made-up town. Made-up promises, as at 26 November 2026. https://bench.example/strategies/plan-1/c1/",
      "detail": "It is due by the end of September 2028. Its publisher said “Waiting” in March 2026.",
      "facts": [
        {
          "term": "What it means",
          "text": "42 gardens are ready, and schools near the valley use them.",
        },
        {
          "term": "Who",
          "text": "Body 7 of Town",
        },
        {
          "term": "By when",
          "text": "September 2028",
        },
        {
          "term": "Part of",
          "text": "Plan 1 of the made-up town, Part 2 of plan 1",
        },
      ],
      "history": [
        {
          "id": "tag:bench.example,2026:plan-1/c1/0",
          "link": "/strategies/plan-1/progress/2026-03/",
          "on": "2026-03",
          "text": "87 courses are ready, and families near the hill use them.",
          "title": "Report of 2026-03",
        },
        {
          "id": "tag:bench.example,2026:plan-1/c1/1",
          "link": "/strategies/plan-1/progress/2025-03/",
          "on": "2025-03",
          "text": "13 paths are ready, and schools near the mill use them.",
          "title": "Report of 2025-03",
        },
        {
          "id": "tag:bench.example,2026:plan-1/c1/2",
          "link": "/strategies/plan-1/progress/2024-03/",
          "on": "2024-03",
          "text": "71 courses are ready, and carers near the meadows use them.",
          "title": "Report of 2024-03",
        },
        {
          "id": "tag:bench.example,2026:plan-1/c1/3",
          "link": "/strategies/plan-1/c1/",
          "on": "2022-03",
          "text": "The strategy was published, with C1 due by September 2028.",
          "title": "Published",
        },
      ],
      "id": "plan-1/c1",
      "plan": "Plan 1 of the made-up town",
      "publisher": "Body 1 of Town",
      "ref": "C1",
      "shortPlan": "Plan 1",
      "source": "Plan 1 and its reports, March 2022, page 40.",
      "sourceLink": "https://papers.bench.example/plan-1",
      "states": [
        {
          "basis": "Said in a report",
          "question": "Has it started?",
          "word": "Waiting",
        },
        {
          "basis": "Said in a report",
          "question": "Is it going well?",
          "word": "not-rated",
        },
        {
          "basis": "Worked out from its date",
          "question": "Is it late?",
          "word": "not-due",
        },
        {
          "basis": "Worked out from reports",
          "question": "Is there news?",
          "word": "updated",
        },
      ],
      "title": "Paint the kitchens of the station for young people for good.",
    }
  `);
});

test('Beside its page and its frame they write what this project writes', () => {
  const files = new Map(plainFiles(theFirst(), corpus).map(({ path, text }) => [path, text]));
  expect([...files.keys()]).toEqual([
    '/strategies/plan-1/c1/index.json',
    '/strategies/plan-1/c1/feed.xml',
    '/strategies/plan-1/c1/feed.json',
    '/strategies/plan-1/c1/citation.bib',
    '/strategies/plan-1/c1/citation.json',
    '/embed/plan-1/c1/oembed.json',
  ]);
  const events = theFirst().history.length;
  const { feed } = new XMLParser().parse(files.get('/strategies/plan-1/c1/feed.xml') ?? '');
  expect(feed.entry).toHaveLength(events);
  const json = JSON.parse(files.get('/strategies/plan-1/c1/feed.json') ?? '');
  expect(json.items).toHaveLength(events);
  expect(JSON.parse(graphOf(theFirst(), corpus))['@graph'].at(-1).identifier).toBe('C1');
});

test('Each gets them as it reads them, with our styles; afterwards only what was installed is left', () => {
  const work = mkdtempSync(join(tmpdir(), 'others-'));
  onTestFinished(() => rmSync(work, { recursive: true }));
  const made = { page: 'site/strategies/plan-1/c1/', frame: 'site/embed/plan-1/c1/' };
  for (const [name, folder] of Object.entries(made)) {
    const styles = `<style>:root{}</style><style>.${name}{margin:0}</style>`;
    write(join(work, folder, 'index.html'), styles);
  }
  write(join(work, 'others/hugo/content/old.md'), 'Of a larger size.');
  write(join(work, 'others/starlight/node_modules/kept'), '');

  layOut(join(work, 'others'), corpus, join(work, 'site'));
  const read = (path: string) => readFileSync(join(work, 'others', path), 'utf8');
  expect(JSON.parse(read('corpus.json'))).toEqual(corpus);
  expect([read('page.css'), read('hugo/assets/frame.css')]).toEqual([
    '.page{margin:0}',
    '.frame{margin:0}',
  ]);
  expect(Object.keys(JSON.parse(read('hugo/data/corpus.json')).commitments)).toEqual([
    'plan-1/c1',
    'plan-1/c2',
  ]);
  expect(read('hugo/content/strategies/plan-1/c2.md')).toContain('"url":"/strategies/plan-1/c2/"');
  expect(existsSync(join(work, 'others/hugo/content/old.md'))).toBe(false);
  expect(read('starlight/src/content/docs/strategies/plan-1/c1.md')).toMatchInlineSnapshot(`
    "---
    {"title":"C1: Paint the kitchens of the station for young people for good.","description":"This is not due yet: it has 1 year and 10 months to go. The last report, of March 2026, says “Waiting”."}
    ---

    **This is not due yet: it has 1 year and 10 months to go. The last report, of March 2026, says “Waiting”.**

    It is due by the end of September 2028. Its publisher said “Waiting” in March 2026.

    ## Who and by when

    - **What it means**: 42 gardens are ready, and schools near the valley use them.
    - **Who**: Body 7 of Town
    - **By when**: September 2028
    - **Part of**: Plan 1 of the made-up town, Part 2 of plan 1

    ## How it stands

    | Question | Answer | Where it comes from |
    | --- | --- | --- |
    | Has it started? | Waiting | Said in a report |
    | Is it going well? | not-rated | Said in a report |
    | Is it late? | not-due | Worked out from its date |
    | Is there news? | updated | Worked out from reports |

    ## What happened

    - 2026-03 **Report of 2026-03.** 87 courses are ready, and families near the hill use them. Said in [Report of 2026-03](/strategies/plan-1/progress/2026-03/).
    - 2025-03 **Report of 2025-03.** 13 paths are ready, and schools near the mill use them. Said in [Report of 2025-03](/strategies/plan-1/progress/2025-03/).
    - 2024-03 **Report of 2024-03.** 71 courses are ready, and carers near the meadows use them. Said in [Report of 2024-03](/strategies/plan-1/progress/2024-03/).
    - 2022-03 **Published.** The strategy was published, with C1 due by September 2028. Said in [Published](/strategies/plan-1/c1/).

    ## Source

    [Plan 1 and its reports, March 2022, page 40.](https://papers.bench.example/plan-1)

    ## Cite and link

    C1: Paint the kitchens of the station for young people for good. Plan 1 of the made-up town. Made-up promises, as at 26 November 2026. https://bench.example/strategies/plan-1/c1/

        <iframe src="https://bench.example/embed/plan-1/c1/" title="C1: Paint the kitchens of the station for young people for good." width="100%" height="305" loading="lazy" sandbox="allow-same-origin allow-top-navigation-by-user-activation" style="border:0"></iframe>
    "
  `);

  clearAway(join(work, 'others'));
  expect(existsSync(join(work, 'others/corpus.json'))).toBe(false);
  expect(existsSync(join(work, 'others/astro/src'))).toBe(false);
  expect(existsSync(join(work, 'others/starlight/node_modules/kept'))).toBe(true);
});

function theFirst() {
  const [first] = corpus.commitments;
  if (!first) throw new Error('No commitment was read.');
  return first;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
