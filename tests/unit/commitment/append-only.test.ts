import { describe, expect, test } from 'vitest';
import { type CommitmentEdit, unrecordedChanges } from '../../../src/lib/commitment/append-only.ts';
import type { ChangeEntry } from '../../../src/lib/commitment/change.ts';
import { type CommitmentEntry, commitmentSchema } from '../../../src/lib/commitment/schema.ts';

const published = commitmentSchema.parse({
  ref: 'W1',
  kind: 'we-statement',
  title: 'We will answer within a week.',
  summary: 'People hear back.',
  wording: 'We shall answer.',
  priority: 'adult-care',
  leads: ['board', 'council'],
  due: { by: '2024-03', printed: '03/24' },
  targets: [{ id: 'teams', text: 'Every team.' }, { text: 'Every week.' }],
  success: ['All are warm.', 'Nobody waits.'],
  outcomes: ['Fewer calls.'],
  details: [{ term: 'Cost', text: '£2m' }],
  serves: ['i1', 'i2'],
  otherRefs: ['HWS 1.1'],
  source: { document: 'plan' },
});

type Edit = (commitment: CommitmentEntry) => void;

function edits(change: Edit, before: Edit = () => undefined): string[] {
  const was = structuredClone(published);
  before(was);
  const now = structuredClone(was);
  change(now);
  return unrecordedChanges(was, now).map(asText);
}

function asText(edit: CommitmentEdit): string {
  if (edit.kind === 'withdrawal-lost' || edit.kind === 'addition-lost') return edit.kind;
  return `${edit.kind} ${edit.kind === 'change-lost' ? edit.change.date : edit.field}`;
}

function entry(field: ChangeEntry['field'], was: unknown, now: unknown, date = '2024-01-10') {
  return { date, field, was, now } as ChangeEntry;
}

const cases: [ChangeEntry['field'], unknown, unknown, Edit][] = [
  [
    'ref',
    'W1',
    'W2',
    (one) => {
      one.ref = 'W2';
    },
  ],
  [
    'kind',
    'we-statement',
    'goal',
    (one) => {
      one.kind = 'goal';
    },
  ],
  [
    'wording',
    'We shall answer.',
    'none',
    (one) => {
      one.wording = undefined;
    },
  ],
  [
    'priority',
    'adult-care',
    'homes',
    (one) => {
      one.priority = 'homes';
    },
  ],
  [
    'leads',
    ['council', 'board'],
    ['board'],
    (one) => {
      one.leads = ['board'];
    },
  ],
  [
    'due',
    '2024-03',
    '2024-09',
    (one) => {
      one.due = { by: '2024-09' };
    },
  ],
  [
    'due',
    '2024-03',
    'none',
    (one) => {
      one.due = undefined;
    },
  ],
  [
    'due',
    '2024-03',
    '2024-03',
    (one) => {
      one.due = { by: '2024-03', then: 'annually' };
    },
  ],
  [
    'targets',
    'Every week.',
    'Every month.',
    (one) => (one.targets = [{ text: 'Every team.' }, { text: 'Every month.' }]),
  ],
  [
    'success',
    'All are warm.',
    'Half are warm.',
    (one) => void one.success.splice(0, 1, 'Half are warm.'),
  ],
  ['outputs', 'none', 'A rota.', (one) => void one.outputs.push('A rota.')],
  ['outcomes', 'Fewer calls.', 'none', (one) => void one.outcomes.pop()],
  ['details', 'Cost: £2m', 'Cost: £1m', (one) => (one.details = [{ term: 'Cost', text: '£1m' }])],
  ['serves', ['i2', 'i1'], ['i1'], (one) => (one.serves = ['i1'])],
  ['otherRefs', ['HWS 1.1'], ['HWS 1.1', 'HWS 1.2'], (one) => void one.otherRefs.push('HWS 1.2')],
  ['targets', 'Every week.', 'none', (one) => void one.targets.pop()],
  ['targets', 'none', 'Every day.', (one) => void one.targets.push({ text: 'Every day.' })],
];

describe('a published commitment', () => {
  test('may stay as it is', () => {
    expect(edits(() => undefined)).toEqual([]);
  });

  test.each(cases)(
    'does not change its %s from %j to %j without an entry',
    (field, was, now, change) => {
      expect(edits(change)).toEqual([`unrecorded ${field}`]);
      const told = (...entries: ChangeEntry[]) =>
        edits((one) => {
          change(one);
          one.changes = entries;
        });
      expect(told(entry(field, was, now))).toEqual([]);
      expect(told(entry(field === 'ref' ? 'kind' : 'ref', was, now))).toEqual([
        `unrecorded ${field}`,
      ]);
      expect(told(entry(field, 'something', now))).toEqual([`misquoted ${field}`]);
      expect(told(entry(field, was, 'something'))).toEqual([`misquoted ${field}`]);
    },
  );

  test.each([
    [
      'title',
      (one: CommitmentEntry) => {
        one.title = 'We will reply within a week.';
      },
    ],
    [
      'summary',
      (one: CommitmentEntry) => {
        one.summary = 'People hear more.';
      },
    ],
  ] as const)('tells apart that its %s, in our words, was put in others', (field, change) => {
    expect(edits(change)).toEqual([`reworded ${field}`]);
    expect(
      edits((one) => {
        change(one);
        one.changes = [entry(field, published[field], one[field])];
      }),
    ).toEqual([]);
    expect(
      edits((one) => {
        change(one);
        one.changes = [entry(field, 'Else.', one[field])];
      }),
    ).toEqual([`misquoted ${field}`]);
  });

  test('may be typed in another way, and say more of its source', () => {
    expect(
      edits((one) => {
        one.leads.reverse();
        one.targets.reverse();
        one.summary = ' People\n hear back.\n';
        one.due = { by: '2024-03', printed: 'March 2024' };
        one.targets[0] = { id: 'weeks', text: 'Every week.' };
        one.seeAlso = ['w2'];
        one.serves.reverse();
        one.success.reverse();
        one.sic = [{ about: 'due', whose: 'source', label: 'Odd', text: 'So it stands.' }];
      }),
    ).toEqual([]);
  });

  test('may change twice, each time with an entry', () => {
    const twice = (...entries: ChangeEntry[]) =>
      edits((one) => {
        one.due = { by: '2024-12' };
        one.changes = entries;
      });
    expect(twice(entry('due', '2024-03', '2024-09'), entry('due', '2024-09', '2024-12'))).toEqual(
      [],
    );
    expect(twice(entry('due', '2024-03', '2024-09'), entry('due', '2024-06', '2024-12'))).toEqual([
      'misquoted due',
    ]);
    expect(twice(entry('due', '2024-09', '2024-12'))).toEqual(['misquoted due']);
  });

  test('needs a new entry for a new change', () => {
    const before: Edit = (one) => {
      one.changes = [entry('due', '2023-09', '2024-03')];
    };
    expect(
      edits((one) => {
        one.due = { by: '2024-09' };
      }, before),
    ).toEqual(['unrecorded due']);
    expect(
      edits((one) => {
        one.due = { by: '2024-09' };
        one.changes.push(entry('due', '2024-03', '2024-09', '2024-02-01'));
      }, before),
    ).toEqual([]);
  });

  test('keeps the entries that were published; what they lack may be added', () => {
    const before: Edit = (one) => {
      one.changes = [
        entry('due', '2023-09', '2024-03', '2023-01-05'),
        entry('ref', 'W0', 'W1', '2023-01-06'),
      ];
    };
    expect(edits((one) => void one.changes.shift(), before)).toEqual(['change-lost 2023-01-05']);
    expect(
      edits((one) => {
        one.changes[1] = entry('ref', 'W9', 'W1', '2023-01-06');
      }, before),
    ).toEqual(['change-lost 2023-01-06']);
    expect(
      edits((one) => {
        one.changes[0] = {
          ...entry('due', '2023-09', '2024-03', '2023-01-05'),
          reason: 'More time.',
        };
      }, before),
    ).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = { on: '2024-02', reason: 'Floods.' };
  const before: Edit = (one) => {
    one.withdrawn = { ...withdrawn };
  };

  test('may come at any time', () => {
    expect(edits(before)).toEqual([]);
  });

  test('stays as it was published; what it lacks may be added', () => {
    expect(
      edits((one) => {
        one.withdrawn = { ...withdrawn, decision: 'The board.' };
      }, before),
    ).toEqual([]);
    expect(
      edits((one) => {
        one.withdrawn = undefined;
      }, before),
    ).toEqual(['withdrawal-lost']);
    expect(
      edits((one) => {
        one.withdrawn = { ...withdrawn, on: '2024-03' };
      }, before),
    ).toEqual(['withdrawal-lost']);
    expect(
      edits((one) => {
        one.withdrawn = { ...withdrawn, reason: 'Drought.' };
      }, before),
    ).toEqual(['withdrawal-lost']);
  });
});

describe('the day on which one was added', () => {
  test.each<[before: string | undefined, after: string | undefined, edits: string[]]>([
    [undefined, '2024', []],
    ['2024', '2024-02', []],
    ['2024-02', '2024-02-29', []],
    ['2024', '2024', []],
    ['2024', undefined, ['addition-lost']],
    ['2024', '2025-01', ['addition-lost']],
    ['2024-02', '2024', ['addition-lost']],
    ['2024-02-29', '2024-02-28', ['addition-lost']],
  ])('that was published as %s and is %s', (before, after, found) => {
    expect(
      edits(
        (one) => {
          one.added = after;
        },
        (one) => {
          one.added = before;
        },
      ),
    ).toEqual(found);
  });
});

describe('how a commitment went on', () => {
  const carriedTo = {
    commitment: 'new/a1',
    on: '2026-01',
    pairedBy: 'us' as const,
    corrected: [],
  };
  const went: Edit = (one) => {
    one.carriedTo = structuredClone(carriedTo);
  };
  const fix = { date: '2026-05-06', was: 'We had paired it with A1.', wrong: 'The plan names A2.' };

  test('may be said later, and more exactly', () => {
    expect(edits(went)).toEqual([]);
    expect(
      edits((one) => {
        one.carriedTo = { ...carriedTo, says: 'A table names both.', changed: 'Shorter.' };
      }, went),
    ).toEqual([]);
  });

  test('cannot be taken back or become another thing without a word', () => {
    expect(
      edits((one) => {
        delete one.carriedTo;
      }, went),
    ).toEqual(['going-on-lost carriedTo']);
    expect(
      edits((one) => {
        one.carriedTo = { ...carriedTo, commitment: 'new/a2' };
      }, went),
    ).toEqual(['going-on-lost carriedTo']);
  });

  test('can be put right with an entry that says what was wrong', () => {
    const right: Edit = (one) => {
      one.carriedTo = { ...carriedTo, commitment: 'new/a2', corrected: [fix] };
    };
    expect(edits(right, went)).toEqual([]);
    expect(
      edits((one) => {
        delete one.carriedTo;
        one.notCarried = { on: '2026-01', reason: 'It was done.', corrected: [fix] };
      }, went),
    ).toEqual([]);
    expect(
      edits((one) => {
        one.carriedTo = { ...carriedTo, commitment: 'new/a3', corrected: [] };
      }, right),
    ).toEqual(['going-on-lost carriedTo']);
  });
});

test('a title that was published in the words of its publisher changes with an entry alone', () => {
  const retitled = { ...published, title: 'We will answer in two weeks.' };
  const asPublisher = { ...published, titleBy: 'publisher' as const };
  expect(unrecordedChanges(published, retitled).map(asText)).toEqual(['reworded title']);
  expect(unrecordedChanges(published, retitled, 'publisher').map(asText)).toEqual([
    'unrecorded title',
  ]);
  expect(unrecordedChanges(asPublisher, { ...retitled, titleBy: 'us' }).map(asText)).toEqual([
    'unrecorded title',
  ]);
  expect(
    unrecordedChanges({ ...published, titleBy: 'us' }, retitled, 'publisher').map(asText),
  ).toEqual(['reworded title']);
});
