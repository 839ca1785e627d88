import { describe, expect, test } from 'vitest';
import { toContent } from '../../../src/lib/problems/content.ts';
import { commitmentChanged } from '../../../src/lib/problems/rules/commitment-changed.ts';
import { replacedBy } from '../../../src/lib/problems/rules/replaced-by.ts';
import { readText } from '../../../src/lib/reading/read.ts';
import { line, moved } from '../addresses/lines.ts';

const commitment = (rest = '') =>
  `ref: W1\nkind: we-statement\ntitle: We will.\nsummary: So.\npriority: streets\nsource: { document: plan }\n${rest}`;

const meeting = 'meetings/board/2024-06-12.yaml';

/** What the rule says of an edit of w1, with the files that lie beside it. */
function told(
  before: string,
  after: string,
  beside: Record<string, string> = {},
  lines = [line('x')],
) {
  const read = (text: string, more = beside) =>
    Object.entries({ 'commitments/plan-2022/w1.yaml': text, ...more }).map(([path, one]) =>
      readText(path, one),
    );
  const addresses = {
    isThere: true,
    text: '',
    lines: lines.map((one, at) => ({ ...one, line: at + 2 })),
    faults: [],
  };
  const published = toContent(read(before));
  const all = toContent(read(after), new Map(), { published, addresses, asAt: '2026-11-26' });
  return [...commitmentChanged(all)].map(({ code, fix }) => `${code}: ${fix}`);
}

describe('An edit of a published commitment', () => {
  test('of two points at once is offered one entry for each', () => {
    const before = commitment('success: [All wait a week., None is lost., Calls are short.]');
    const after = commitment('success: [All wait a day., None is lost.]');
    expect(told(before, after)).toMatchInlineSnapshot(`
      [
        "commitment-changed: Put it back, or add under changes: { date: 2026-11-26, field: success, was: "All wait a week.", now: "All wait a day.", reason: "TODO: why it changed" } and { date: 2026-11-26, field: success, was: "Calls are short.", now: none, reason: "TODO: why it changed" }.",
      ]
    `);
  });

  test('of what comes after a date cannot be told by an entry, and is to be put back', () => {
    const before = commitment('due: { by: 2024-03, then: ongoing }');
    expect(told(before, commitment('due: { by: 2024-03, then: annually }'))).toMatchInlineSnapshot(`
      [
        "commitment-changed: Put it back: an entry tells of dates alone. What its publisher says since belongs into a report, or into a newer plan that takes it up.",
      ]
    `);
    expect(told(before, commitment('due: { by: 2024-03 }'))).toHaveLength(1);
  });

  test('puts right a notice that named what is not there, and nothing else of it', () => {
    const notice = (rest: string, on = '2024-06') =>
      commitment(`withdrawn: { on: ${on}, reason: It takes too long., ${rest} }`);
    const before = notice('decision: board/2024-06-04');
    const files = { [meeting]: 'title: Meeting\n' };
    expect(told(before, notice('decision: board/2024-06-12'), files)).toEqual([]);
    expect(told(before, notice('decision: board/2024-06-12', '2024-07'), files)).toHaveLength(1);
    const right = notice('decision: board/2024-06-12');
    expect(told(right, notice('decision: The board'), files)).toHaveLength(1);
  });

  test('that names a board by its new ID is none', () => {
    const changed = (board: string) =>
      commitment(
        `due: { by: 2024-06 }\nchanges: [{ date: 2024-01-10, field: due, was: 2024-03, now: 2024-06, decision: "${board}/2024-06-12#7" }]`,
      );
    const lines = [
      line('meetings/hwb/2024-06-12'),
      moved('meetings/board/2024-06-12', 'meetings/hwb/2024-06-12'),
    ];
    expect(told(changed('board'), changed('hwb'), {}, lines)).toEqual([]);
    expect(told(changed('board'), changed('hwb'))).toHaveLength(1);
  });
});

describe('What takes the place of a withdrawn commitment', () => {
  const files = (all: Record<string, string>) =>
    [
      ...replacedBy(
        toContent(
          Object.entries(all).map(([id, rest]) =>
            readText(`commitments/plan-2022/${id}.yaml`, commitment(rest)),
          ),
        ),
      ),
    ].map(({ fix }) => fix);
  const withdrawn = (on: string, by: string) =>
    `withdrawn: { on: ${on}, reason: So., replacedBy: ${by} }`;

  test('may be withdrawn later, because it stood on the day', () => {
    expect(
      files({ w1: withdrawn('2024-03', 'w2'), w2: withdrawn('2025-03', 'w3'), w3: '' }),
    ).toEqual([]);
  });

  test('is what had taken its place by then, at the end of a chain', () => {
    const chain = {
      w1: withdrawn('2024-03', 'w2'),
      w2: withdrawn('2024-02', 'w3'),
      w3: withdrawn('2024-03', 'w4'),
      w4: '',
    };
    expect(files(chain)).toEqual(['Name what had taken its place by then: replacedBy: w4.']);
  });
});
