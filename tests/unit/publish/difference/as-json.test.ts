import { expect, test } from 'vitest';
import { say } from '../../../../src/lib/fields/phrase.ts';
import { asJson, differenceSchema } from '../../../../src/lib/publish/difference/as-json.ts';
import type { Difference } from '../../../../src/lib/publish/difference/difference.ts';

const moved = {
  kind: 'due-moved' as const,
  subject: 'commitments/plan/w1',
  says: say`${'W1'}: later`,
  brief: say`${'W1'}`,
  path: '/strategies/plan/w1/',
};

const difference: Difference = {
  asAt: '2026-11-21',
  headline: say`2 due dates move with a reason (${'W1'}) and 1 target changes.`,
  groups: [
    {
      id: 'moves',
      title: 'Dates, leads, headings, targets, aims and wording',
      kinds: [
        {
          kind: 'due-moved',
          count: 2,
          says: ['2 due dates move with a reason'],
          changes: [
            { ...moved, was: '2026', now: '2027' },
            { ...moved, subject: 'commitments/plan/w2' },
          ],
        },
        {
          kind: 'targets-moved',
          count: 1,
          says: ['1 target changes with a reason'],
          changes: [{ ...moved, kind: 'targets-moved', was: '' }],
        },
      ],
    },
  ],
};
const unfinished = [{ file: 'src/content/pages/new.mdx', line: 5, text: 'replace-this' }];
const printed = asJson({ ...difference, unfinished }, 'abc');

test('The difference for other programs lists each change below its heading, whatever its kind', () => {
  expect(printed).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "asAt": "2026-11-21",
      "base": "abc",
      "headline": "2 due dates move with a reason (W1) and 1 target changes.",
      "counts": {
        "due-moved": 2,
        "targets-moved": 1
      },
      "unfinished": [
        {
          "file": "src/content/pages/new.mdx",
          "line": 5
        }
      ],
      "groups": [
        {
          "id": "moves",
          "title": "Dates, leads, headings, targets, aims and wording",
          "changes": [
            {
              "kind": "due-moved",
              "subject": "commitments/plan/w1",
              "says": "W1: later",
              "address": "/strategies/plan/w1/",
              "was": "2026",
              "now": "2027"
            },
            {
              "kind": "due-moved",
              "subject": "commitments/plan/w2",
              "says": "W1: later",
              "address": "/strategies/plan/w1/"
            },
            {
              "kind": "targets-moved",
              "subject": "commitments/plan/w1",
              "says": "W1: later",
              "address": "/strategies/plan/w1/",
              "was": ""
            }
          ]
        }
      ]
    }"
  `);
});

test('Its schema takes it, and nothing that stands beside what the schema names', () => {
  const document = JSON.parse(printed);
  expect(differenceSchema.parse(document)).toEqual(document);
  const [group] = document.groups;
  const wrong = [
    { ...document, more: 1 },
    { ...document, version: 2 },
    { ...document, counts: { 'due-moved': 0 } },
    { ...document, counts: { 'due-lost': 1 } },
    { ...document, unfinished: [{ file: 'x' }] },
    { ...document, groups: [{ ...group, more: 1 }] },
    { ...document, groups: [{ ...group, changes: [] }] },
    { ...document, groups: [{ ...group, changes: [{ ...group.changes[0], more: 1 }] }] },
  ];
  expect(wrong.filter((one) => differenceSchema.safeParse(one).success)).toEqual([]);
});
