import { describe, expect, test } from 'vitest';
import { formerPlaces, inFormOfNow } from '../../../src/lib/fields/former-field.ts';
import { formerSnapshotFields } from '../../../src/lib/snapshot/former-fields.ts';
import { snapshotSchema } from '../../../src/lib/snapshot/schema.ts';

const england = { name: 'England', printed: '12%' };
const note = (about: string) => ({
  about,
  whose: 'source',
  label: 'Odd',
  text: 'It is printed so.',
});

/** What the check says of a value: where, by which code, and in which words. */
function said(observation: object): string[] {
  const profile = {
    title: 'Quay',
    published: '2023-03',
    summary: 'A profile.',
    source: { document: 'plan' },
    observations: [{ indicator: 'falls', printed: '13%', ...observation }],
  };
  const { issues = [] } = snapshotSchema.safeParse(profile).error ?? {};
  return issues.map((issue) => {
    const { params } = issue as { params?: { problem: string } };
    return `${issue.path.slice(2).join('.')} ${params?.problem}: ${issue.message}`;
  });
}

describe('A value as a source prints it', () => {
  test('may lie at the ends of its range, and have a range that is one number', () => {
    expect(said({ value: 13, interval: { lower: 13, upper: 14 } })).toEqual([]);
    expect(said({ value: 13, interval: { lower: 12, upper: 13 } })).toEqual([]);
    expect(said({ value: 13, interval: { lower: 13, upper: 13 } })).toEqual([]);
    expect(said({ interval: { lower: 12, upper: 14 } })).toEqual([]);
    expect(said({ value: 13, comparators: [{ ...england, value: 12 }] })).toEqual([]);
    expect(said({ suppressed: 'Fewer than 10 people.' })).toEqual([]);
  });

  test('lies within its range', () => {
    expect(said({ value: 11, interval: { lower: 12, upper: 14 } })).toMatchInlineSnapshot(`
      [
        "value value-outside-interval: The value 11 is outside its interval, 12 to 14. Compare all three with the source. If the source prints it so, say that in a sic note with about: interval.",
      ]
    `);
    expect(said({ value: 12, interval: { lower: 12.1, upper: 14 } })).toHaveLength(1);
    expect(said({ value: 15, interval: { lower: 13, upper: 13 } })).toHaveLength(1);
  });

  test('has a range with the lower end first', () => {
    expect(said({ value: 13, interval: { lower: 14, upper: 12 } })).toMatchInlineSnapshot(`
      [
        "interval.upper interval-runs-backwards: The interval runs from 14 down to 12. Compare both ends with the source. If they were put the wrong way round, write lower: 12, upper: 14. If the source prints it so, say that in a sic note with about: interval.",
      ]
    `);
  });

  test('is not withheld', () => {
    expect(said({ value: 13, suppressed: 'Fewer than 10 people.' })).toMatchInlineSnapshot(`
      [
        "suppressed suppressed-with-a-value: The value 13 is given, and “suppressed” says that the source gives none. Keep one of the two lines, and take the other away.",
      ]
    `);
  });

  test('is held to the same where another one is set beside it', () => {
    const beside = (more: object) => ({ comparators: [england, { ...england, ...more }] });
    expect([
      ...said(beside({ value: 15, interval: { lower: 12, upper: 14 } })),
      ...said(beside({ interval: { lower: 14, upper: 12 } })),
      ...said(beside({ value: 12, suppressed: 'A small number.' })),
    ]).toMatchInlineSnapshot(`
      [
        "comparators.1.value value-outside-interval: The value 15 is outside its interval, 12 to 14. Compare all three with the source. If the source prints it so, say that in a sic note with about: comparators.",
        "comparators.1.interval.upper interval-runs-backwards: The interval runs from 14 down to 12. Compare both ends with the source. If they were put the wrong way round, write lower: 12, upper: 14. If the source prints it so, say that in a sic note with about: comparators.",
        "comparators.1.suppressed suppressed-with-a-value: The value 12 is given, and “suppressed” says that the source gives none. Keep one of the two lines, and take the other away.",
      ]
    `);
  });

  test('may be odd where a note says that the source prints it so, but never both given and withheld', () => {
    const odd = { value: 11, interval: { lower: 12, upper: 14 } };
    const turned = { interval: { lower: 14, upper: 12 } };
    const sic = [note('value'), note('interval')];
    expect(said({ ...odd, sic })).toEqual([]);
    expect(said({ ...turned, sic })).toEqual([]);
    expect(said({ ...odd, sic: [note('comparators')] })).toHaveLength(1);
    expect(said({ comparators: [{ ...england, ...odd }], sic: [note('comparators')] })).toEqual([]);
    expect(said({ comparators: [{ ...england, ...odd }], sic })).toHaveLength(1);
    expect(said({ value: 13, suppressed: 'Fewer than 10 people.', sic })).toHaveLength(1);
  });
});

test('What was called people is read as count', () => {
  const was = { observations: [{ printed: '15 people', people: 15 }] };
  const now = { observations: [{ printed: '15 people', count: 15 }] };
  expect(inFormOfNow(was, formerSnapshotFields)).toEqual(now);
  expect(
    formerPlaces(was, formerSnapshotFields).map(({ path, field }) => [path, field.since]),
  ).toEqual([[['observations', 0, 'people'], '0.1.0']]);
});
