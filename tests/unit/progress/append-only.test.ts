import { describe, expect, test } from 'vitest';
import { type ReportEdit, unrecordedEdits } from '../../../src/lib/progress/append-only.ts';
import { reportAsKnown } from '../../../src/lib/progress/as-known.ts';
import type { CorrectionEntry } from '../../../src/lib/progress/correction.ts';
import { type ProgressEntry, progressSchema } from '../../../src/lib/progress/schema.ts';
import { undoCorrection } from '../../../src/lib/progress/undo-correction.ts';

const published = progressSchema.parse({
  title: 'Progress report, September 2023',
  asAt: '2023-09',
  published: '2023-11',
  period: { from: '2023-04', to: '2023-09' },
  nextReport: '2024-03',
  source: { document: 'report', locator: { page: '4' } },
  updates: [
    {
      commitment: 'w1',
      status: ['In progress', 'On course'],
      heading: 'Key impact',
      summary: 'Half of the teams\nanswer within a week.',
      completedOn: '2023-08',
      figures: [{ label: 'Teams', value: '12' }],
      evidence: [{ title: 'Minutes', link: 'https://www.example.org/minutes' }],
    },
    { commitment: 'w2', summary: 'Nobody was asked.' },
  ],
  totals: [{ of: 2, parts: [{ words: ['On course'], share: '50' }] }],
  changes: [{ words: ['On course'], since: '2023-03', points: '+4' }],
  figures: [{ label: 'People reached', value: '120' }],
});
const words = 'The first report.\n\nIt is short.';

type Edit = (report: ProgressEntry) => void;

/** The edits found when a copy of the published report is changed, each as “kind field commitment”. */
function edits(change: Edit, body = words, before: Edit = () => undefined): string[] {
  const was = structuredClone(published);
  before(was);
  const now = structuredClone(was);
  change(now);
  return unrecordedEdits({ data: was, body: words }, { data: now, body }).map(asText);
}

function asText(edit: ReportEdit): string {
  if (edit.kind === 'correction-lost') return `${edit.kind} ${edit.correction.date}`;
  if (edit.kind === 'covering-words-lost') return edit.kind;
  if (edit.kind === 'update-lost') return `${edit.kind} ${edit.commitment}`;
  return [edit.kind, edit.field, edit.commitment].filter(Boolean).join(' ');
}

function correction(rest: Partial<CorrectionEntry>): CorrectionEntry {
  return {
    date: '2024-01-10',
    field: 'title',
    wrong: 'A slip.',
    was: 'none',
    now: 'none',
    ...rest,
  };
}

const update = (report: ProgressEntry, at = 0) => {
  const found = report.updates[at];
  if (!found) throw new Error('There is no such update.');
  return found;
};

const ofReport: [field: CorrectionEntry['field'], Edit][] = [
  [
    'title',
    (report) => {
      report.title = 'Progress report, autumn 2023';
    },
  ],
  [
    'asAt',
    (report) => {
      report.asAt = '2023-10';
    },
  ],
  [
    'published',
    (report) => {
      report.published = undefined;
    },
  ],
  [
    'period',
    (report) => {
      report.period = { from: '2023-05', to: '2023-09' };
    },
  ],
  [
    'nextReport',
    (report) => {
      report.nextReport = '2024-04';
    },
  ],
  [
    'source',
    (report) => {
      report.source = { document: 'report', locator: { page: '5' } };
    },
  ],
  [
    'totals',
    (report) => {
      report.totals = [];
    },
  ],
  [
    'changes',
    (report) => {
      report.changes = [];
    },
  ],
  [
    'figures',
    (report) => {
      report.figures = [{ label: 'People reached', value: '121' }];
    },
  ],
];

const ofUpdate: [field: CorrectionEntry['field'], Edit][] = [
  [
    'status',
    (report) => {
      update(report).status = ['In progress'];
    },
  ],
  [
    'heading',
    (report) => {
      update(report).heading = 'Impact';
    },
  ],
  [
    'summary',
    (report) => {
      update(report).summary = 'Most of the teams answer within a week.';
    },
  ],
  [
    'completedOn',
    (report) => {
      update(report).completedOn = undefined;
    },
  ],
  [
    'figures',
    (report) => {
      update(report).figures = [{ label: 'Teams', value: '13' }];
    },
  ],
  [
    'evidence',
    (report) => {
      update(report).evidence = [];
    },
  ],
];

describe('a published report', () => {
  test('may stay as it is', () => {
    expect(edits(() => undefined)).toEqual([]);
  });

  test.each(ofReport)('does not change its %s without a correction', (field, change) => {
    expect(edits(change)).toEqual([`unrecorded ${field}`]);
    expect(
      edits((report) => {
        change(report);
        report.corrections = [
          correction({ field, was: 'Progress report, September', now: 'autumn 2023' }),
        ];
      }),
    ).toEqual([]);
  });

  test.each(ofUpdate)(
    'does not change the %s of an update without a correction',
    (field, change) => {
      expect(edits(change)).toEqual([`unrecorded ${field} w1`]);
      const told = { field, commitment: 'w1', was: 'none', now: 'none' };
      expect(
        edits((report) => {
          change(report);
          report.corrections = [correction(told)];
        }),
      ).toEqual([]);
      expect(
        edits((report) => {
          change(report);
          report.corrections = [
            correction({ ...told, commitment: 'w2' }),
            correction({ ...told, commitment: undefined }),
          ];
        }),
      ).toEqual([`unrecorded ${field} w1`]);
    },
  );

  test('may be typed in another way', () => {
    expect(
      edits((report) => {
        update(report).summary = 'Half  of the teams answer\n  within a week.\n';
        update(report).status.reverse();
        report.updates.reverse();
        report.sic = [
          { about: 'updates', whose: 'source', label: 'Cut off', text: 'The source is cut off.' },
        ];
        update(report, 1).sic = [
          { about: 'summary', whose: 'source', label: 'Odd', text: 'So it stands.' },
        ];
      }, 'The first\nreport.\n\nIt  is short.\n'),
    ).toEqual([]);
  });

  test('keeps the order of its figures, which is that of the source', () => {
    const two: Edit = (report) => {
      report.figures = [
        { label: 'People reached', value: '120' },
        { label: 'Calls', value: '12' },
      ] as never;
    };
    expect(edits((report) => void report.figures.reverse(), words, two)).toEqual([
      'unrecorded figures',
    ]);
  });

  test('keeps its paragraphs apart', () => {
    expect(edits(() => undefined, 'The first report. It is short.')).toEqual([
      'covering-words-lost',
    ]);
  });

  test('may be gone on with below its covering words', () => {
    expect(edits(() => undefined, `${words}\n\nAdded on 10 January 2024: it was long.`)).toEqual(
      [],
    );
    expect(edits(() => undefined, `Added first.\n\n${words}`)).toEqual(['covering-words-lost']);
    expect(edits(() => undefined, '')).toEqual(['covering-words-lost']);
  });

  test('keeps its updates', () => {
    expect(edits((report) => void report.updates.pop())).toEqual(['update-lost w2']);
    expect(
      edits((report) => {
        update(report, 1).commitment = 'w3';
      }),
    ).toEqual(['update-lost w2', 'unrecorded summary w3']);
  });

  test('may get an update that was forgotten, with a correction', () => {
    const forgotten: Edit = (report) =>
      void report.updates.push({ ...update(report, 1), commitment: 'w3' });
    expect(edits(forgotten)).toEqual(['unrecorded summary w3']);
    expect(
      edits((report) => {
        forgotten(report);
        report.corrections = [
          correction({ field: 'summary', commitment: 'w3', now: 'Nobody was asked.' }),
        ];
      }),
    ).toEqual([]);
  });

  test('knows a commitment that has another ID now', () => {
    const now = structuredClone(published);
    update(now).commitment = 'w1a';
    const nowCalled = (id: string) => (id === 'w1' ? 'w1a' : id);
    expect(
      unrecordedEdits({ data: published, body: '' }, { data: now, body: '' }, nowCalled),
    ).toEqual([]);
    expect(
      unrecordedEdits({ data: published, body: '' }, { data: now, body: '' }).map(asText),
    ).toEqual(['update-lost w1', 'unrecorded summary w1a']);
  });
});

test('a correction of one field tells of no other', () => {
  expect(
    edits((report) => {
      report.asAt = '2023-10';
      report.corrections = [correction({ field: 'published', was: '2023-11', now: '2023-12' })];
    }),
  ).toEqual(['unrecorded asAt']);
});

describe('a correction', () => {
  const summary = { field: 'summary', commitment: 'w1' } as const;
  const change: Edit = (report) =>
    (update(report).summary = 'Most of the teams answer within a week.');
  const corrected = (rest: Partial<CorrectionEntry>) => (report: ProgressEntry) => {
    change(report);
    report.corrections.push(correction({ ...summary, ...rest }));
  };

  test('quotes what the report said and what it says', () => {
    expect(edits(corrected({ was: 'Half of the\nteams', now: 'Most of the teams' }))).toEqual([]);
    expect(edits(corrected({ was: 'None of the teams', now: 'Most of the teams' }))).toEqual([
      'misquoted summary w1',
    ]);
    expect(edits(corrected({ was: 'Half of the teams', now: 'All of the teams' }))).toEqual([
      'misquoted summary w1',
    ]);
  });

  test.each([
    [
      'status',
      'On course',
      'At risk',
      (report: ProgressEntry) => {
        update(report).status = ['In progress', 'At risk'];
      },
    ],
    [
      'heading',
      'Key impact',
      'Impact',
      (report: ProgressEntry) => {
        update(report).heading = 'Impact';
      },
    ],
  ] as const)('of a %s quotes it too', (field, was, now, make) => {
    const told = (rest: Partial<CorrectionEntry>) =>
      edits((report) => {
        make(report);
        report.corrections = [correction({ field, commitment: 'w1', was, now, ...rest })];
      });
    expect(told({})).toEqual([]);
    expect(told({ was: 'Going well' })).toEqual([`misquoted ${field} w1`]);
    expect(told({ now: 'Going well' })).toEqual([`misquoted ${field} w1`]);
  });

  test('may quote several words as they stand, one after the other', () => {
    const quoted = (was: string) =>
      edits((report) => {
        update(report).status = ['In progress', 'At risk'];
        report.corrections = [
          correction({ field: 'status', commitment: 'w1', was, now: 'In progress, At risk' }),
        ];
      });
    expect(quoted('In progress, On course')).toEqual([]);
    expect(quoted('In progressOn course')).toEqual(['misquoted status w1']);
  });

  test('of a title quotes it too', () => {
    const told = (was: string) =>
      edits((report) => {
        report.title = 'Progress report, autumn 2023';
        report.corrections = [correction({ was, now: 'Progress report, autumn 2023' })];
      });
    expect(told('Progress report, September 2023')).toEqual([]);
    expect(told('Progress report, August 2023')).toEqual(['misquoted title']);
  });

  test('of a date or a figure is in free words', () => {
    expect(
      edits((report) => {
        report.asAt = '2023-10';
        report.corrections = [correction({ field: 'asAt', was: 'September', now: 'October' })];
      }),
    ).toEqual([]);
  });

  test('that was published counts for no new edit', () => {
    const before: Edit = (report) =>
      void report.corrections.push(
        correction({ ...summary, was: 'All', now: 'Half of the teams' }),
      );
    expect(edits(change, words, before)).toEqual(['unrecorded summary w1']);
    expect(
      edits(
        corrected({ date: '2024-02-01', was: 'Half of the teams', now: 'Most' }),
        words,
        before,
      ),
    ).toEqual([]);
  });

  test('may come in two steps', () => {
    expect(
      edits((report) => {
        change(report);
        report.corrections = [
          correction({ ...summary, was: 'Half', now: 'Some' }),
          correction({ ...summary, was: 'Some', now: 'Most' }),
        ];
      }),
    ).toEqual([]);
  });

  test('stays as it was published', () => {
    const before: Edit = (report) => {
      report.corrections = [correction({ date: '2023-12-01' }), correction({ date: '2023-12-02' })];
    };
    expect(edits((report) => void report.corrections.pop(), words, before)).toEqual([
      'correction-lost 2023-12-02',
    ]);
    expect(
      edits(
        (report) => {
          report.corrections[0] = correction({ date: '2023-12-01', wrong: 'Nothing much.' });
        },
        words,
        before,
      ),
    ).toEqual(['correction-lost 2023-12-01']);
    expect(edits((report) => void report.corrections.reverse(), words, before)).toEqual([]);
  });
});

describe('Words that told too much of a person', () => {
  const gone = correction({
    commitment: 'w2',
    field: 'summary',
    wrong: 'It told of a person.',
    was: 'withheld',
    now: 'A story was left out.',
  });
  const leaveOut: Edit = (report) => {
    update(report, 1).summary = 'A story was left out.';
    report.corrections = [gone];
  };

  test('go with a correction that does not quote them', () => {
    expect(edits(leaveOut)).toEqual([]);
  });

  test('still ask for what stands there now', () => {
    const misquoted: Edit = (report) => {
      leaveOut(report);
      report.corrections = [{ ...gone, now: 'Something else.' }];
    };
    expect(edits(misquoted)).toEqual(['misquoted summary w2']);
  });

  test('do not come back on an earlier day', () => {
    const after = structuredClone(published);
    leaveOut(after);
    const known = reportAsKnown(after, '2023-12-01');
    expect([known.updates[1]?.summary, known.corrections]).toEqual(['A story was left out.', []]);
  });

  const misread = correction({
    date: '2023-11-01',
    commitment: 'w2',
    field: 'summary',
    wrong: 'Misread.',
    was: 'Work goes',
    now: 'A neighbour goes',
  });

  test('are withheld in an older correction that quotes them, too', () => {
    const before: Edit = (report) => {
      report.corrections = [misread];
    };
    const withholding = (older: CorrectionEntry) => (report: ProgressEntry) => {
      leaveOut(report);
      report.corrections = [older, gone];
    };
    expect(edits(withholding({ ...misread, now: 'withheld' }), words, before)).toEqual([]);
    expect(edits(withholding({ ...misread, now: 'Nothing' }), words, before)).toEqual([
      'correction-lost 2023-11-01',
    ]);
  });

  test('do not stand in the way of the corrections before them', () => {
    const after = structuredClone(published);
    leaveOut(after);
    after.corrections = [{ ...misread, now: 'withheld' }, gone];
    const summaries = ['2023-10-15', '2023-12-01', '2024-12-01'].map(
      (day) => reportAsKnown(after, day).updates[1]?.summary,
    );
    expect(new Set(summaries)).toEqual(new Set(['A story was left out.']));
    expect(undoCorrection({ ...after, corrections: [] }, { ...misread, now: 'withheld' })).toBe(
      undefined,
    );
  });

  test('are never a status or a date, which decide how a commitment stood', () => {
    const status = correction({
      commitment: 'w1',
      field: 'status',
      was: 'withheld',
      now: 'On course',
    });
    const day = correction({ field: 'nextReport', was: 'withheld', now: '2024-03' });
    expect([undoCorrection(published, status), undoCorrection(published, day)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
