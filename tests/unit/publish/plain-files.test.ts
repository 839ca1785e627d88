import { describe, expect, test } from 'vitest';
import { plainFiles } from '../../../src/lib/publish/plain-files.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries, strategy } from '../register/entries.ts';

/** A plan that took over from another one: A1 as S1, A2 in other words as S2, A3 not at all; S4 is new. */
function registerOf() {
  const all = entries({
    a1: commitment({ ref: 'A1', topics: ['trees'], carriedTo: carried('next/s1') }),
    a2: commitment({ ref: 'A2', carriedTo: { ...carried('next/s2'), changed: 'Shorter.' } }),
    a3: commitment({ ref: 'A3' }),
    a5: commitment({ ref: 'A5', carriedTo: carried('other/b1') }),
  });
  all.strategies.push(
    { id: 'next', data: strategy({ title: 'Next', published: '2024-06', follows: ['plan'] }) },
    { id: 'other', data: strategy({ title: 'Other', published: '2024-06' }) },
  );
  for (const id of ['next/s1', 'next/s2', 'next/s4', 'next/s6', 'other/b1', 'other/b2'])
    all.commitments.push({ id, data: commitment({ ref: id.slice(-2).toUpperCase() }) });
  const b2 = all.commitments.at(-1);
  if (b2) b2.data.carriedTo = carried('next/s6');
  const [site] = all.site;
  site?.data.topics.push({
    ...{ id: 'trees', name: 'Trees', summary: 'Of trees.', rule: 'It names trees.' },
    ...{ otherWords: [], seeAlso: [] },
  });
  return build(all, '2024-12-31');
}

function carried(target: string) {
  return { commitment: target, on: '2024-06-10', pairedBy: 'source' as const, corrected: [] };
}

async function read(path: string) {
  const made = await plainFiles(registerOf(), '/').get(path)?.();
  return JSON.parse(String(made));
}

describe('The plain files of a site', () => {
  test('are what programs read beside each page, and the files of its data', () => {
    const paths = [...plainFiles(registerOf(), '/').keys()];
    const beside = (...folders: string[]) =>
      paths.filter((path) => folders.some((folder) => path.startsWith(folder)));
    expect(
      beside('/strategies/next/s1/', '/embed/next/s1/', '/strategies/next/follows/', '/topics/'),
    ).toMatchInlineSnapshot(`
      [
        "/strategies/next/s1/index.json",
        "/embed/next/s1/oembed.json",
        "/strategies/next/follows/plan/index.json",
        "/topics/trees/index.json",
        "/topics/trees/feed.xml",
        "/topics/trees/feed.json",
        "/strategies/next/s1/feed.xml",
        "/strategies/next/s1/feed.json",
        "/strategies/next/s1/citation.bib",
        "/strategies/next/s1/citation.json",
      ]
    `);
    expect(
      beside('/strategies/next/board-paper/', '/data/workbook', '/data/topics'),
    ).toMatchInlineSnapshot(`
        [
          "/strategies/next/board-paper/board-paper.docx",
          "/data/topics.csv",
          "/data/topics.csv-metadata.json",
          "/data/topics.json",
          "/data/workbook.xlsx",
          "/data/workbook.ods",
        ]
      `);
  });

  test('tell of a pair of plans what became of each commitment', async () => {
    expect(await read('/strategies/next/follows/plan/index.json')).toMatchInlineSnapshot(`
      {
        "$schema": "https://marsham.example/data/schemas/pair-v1.json",
        "asAt": "2024-12-31",
        "licence": {
          "link": "https://example.org/licence",
          "name": "OGL",
        },
        "records": [
          {
            "added": [
              "next/s4",
            ],
            "dropped": [
              {
                "commitment": "plan/a3",
                "how": "unsaid",
              },
            ],
            "elsewhere": [
              "plan/a5",
            ],
            "fromElsewhere": [
              "next/s6",
            ],
            "id": "next/plan",
            "kept": [
              {
                "changed": null,
                "from": "plan/a1",
                "into": [
                  "next/s1",
                ],
              },
            ],
            "newer": "next",
            "older": "plan",
            "reworded": [
              {
                "changed": "Shorter.",
                "from": "plan/a2",
                "into": [
                  "next/s2",
                ],
              },
            ],
            "url": "https://marsham.example/strategies/next/follows/plan/",
          },
        ],
        "version": 1,
      }
    `);
  });

  test('tell of a topic what has it', async () => {
    expect(await read('/topics/trees/index.json')).toMatchInlineSnapshot(`
      {
        "$schema": "https://marsham.example/data/schemas/topics-v1.json",
        "asAt": "2024-12-31",
        "licence": {
          "link": "https://example.org/licence",
          "name": "OGL",
        },
        "records": [
          {
            "commitments": [
              "plan/a1",
            ],
            "decisions": [],
            "ended": 0,
            "id": "trees",
            "inForce": 1,
            "indicators": [],
            "name": "Trees",
            "otherWords": [],
            "proposed": 0,
            "rule": "It names trees.",
            "seeAlso": [],
            "summary": "Of trees.",
            "url": "https://marsham.example/topics/trees/",
          },
        ],
        "version": 1,
      }
    `);
  });
});
