import { describe, expect, test } from 'vitest';
import {
  type FormerField,
  formerPlaces,
  inFormOfNow,
} from '../../../src/lib/fields/former-field.ts';
import { formerField, isMissingForFormer } from '../../../src/lib/problems/translate/former.ts';
import { readText } from '../../../src/lib/reading/read.ts';

const since = '2.0.0';
/** A date became a group, of which only an author knows who agreed it; a name changed; a text became a list. */
const fields: FormerField[] = [
  {
    since,
    at: 'due',
    now: 'due',
    is: (value) => typeof value === 'string',
    made: (value) => ({ by: value }),
  },
  {
    since,
    at: 'steps[].who',
    now: 'agreedBy',
    todo: 'Find who agreed it, and write agreedBy: [board]',
  },
  { since, at: 'steps[].called', now: 'title', made: (value) => value },
  { since, at: 'owner', now: 'leads', todo: 'Write the ID of the body: leads: [board]' },
];
const file = readText(
  'commitments/plan-2022/w1.yaml',
  'due: 2025-03\nsteps:\n  - who: "?"\n    called: Meet\n  - title: Decide\nowner: board\n',
);
const data = file.yaml?.data;

describe('a field of an earlier version', () => {
  test('is told with its place and what to write', () => {
    const told = formerPlaces(data, fields).map((place) => formerField(file, place));
    expect(
      told.map(({ path, what, fix }) => `${path?.join('.')}: ${what}\n${fix}`).join('\n'),
    ).toMatchInlineSnapshot(`
      "due: “due” is written in another way since version 2.0.0 of Golden Thread.
      Write this in its place: due: {by: 2025-03}.
      steps.0.who: “who” is called “agreedBy” since version 2.0.0 of Golden Thread.
      Find who agreed it, and write agreedBy: [board].
      steps.0.called: “called” is called “title” since version 2.0.0 of Golden Thread.
      Change the name and leave what stands below it: title.
      owner: “owner” is called “leads” since version 2.0.0 of Golden Thread.
      Write the ID of the body: leads: [board]."
    `);
  });

  test('is read as it would be written today', () => {
    expect(inFormOfNow({ due: '2025-03', steps: [{ called: 'Meet' }] }, fields)).toEqual({
      due: { by: '2025-03' },
      steps: [{ title: 'Meet' }],
    });
  });

  test('is taken from what stands there today, where only an author knows it', () => {
    const was = { steps: [{ who: '?' }, { who: '?' }], owner: 'board' };
    const today = { steps: [{ agreedBy: ['board'] }, {}], leads: ['council'] };
    expect(inFormOfNow(was, fields, today)).toEqual({
      steps: [{ agreedBy: ['board'] }, {}],
      leads: ['council'],
    });
    expect(inFormOfNow(was, fields)).toEqual({ steps: [{}, {}] });
  });

  test('never takes the place of a field of now, and is not looked for in what has another form', () => {
    const both = { due: { by: '2025-03' }, owner: 'board', leads: ['council'] };
    expect(inFormOfNow(both, fields)).toEqual(both);
    for (const odd of [undefined, 'text', [], { steps: 'none' }, { steps: [null, 'x'] }]) {
      expect(formerPlaces(odd, fields)).toEqual([]);
      expect(inFormOfNow(odd, fields)).toEqual(odd);
    }
  });

  test('is not told again as a field that is missing', () => {
    const places = formerPlaces(data, fields);
    const missing = (path: (string | number)[], code = 'missing-field') =>
      isMissingForFormer({ file, path, code, what: '', fix: '' } as never, places);
    expect(missing(['leads'])).toBe(true);
    expect(missing(['steps', 0, 'agreedBy'])).toBe(true);
    expect(missing(['steps', 1, 'agreedBy'])).toBe(false);
    expect(missing(['leads'], 'wrong-kind')).toBe(false);
  });
});
