import { expect, test } from 'vitest';
import { initialsOf, namedOn, nameOn, namesOf } from '../../../src/lib/organisation/names.ts';

test.each([
  ['Southend Association of Voluntary Services', 'SAVS'],
  ['Essex County Council', 'ECC'],
  ['Rayleigh, Rochford and District Association for Voluntary Service', 'RRDAVS'],
  ['Southend-on-Sea City Council', 'SSCC'],
  ['The (Marsham) Parks  Trust', 'TMPT'],
  ['Marsham eHealth Parks Trust', 'MPT'],
  ['Tŷ’r Dŵr', undefined],
  ['HENRY', undefined],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test('a body is looked for by its name, its short name, former names and initials, each once', () => {
  expect(
    namesOf({
      name: 'Marsham Parks Trust',
      shortName: 'MPT',
      formerNames: [{ name: 'Marsham Society of Gardeners' }],
    }),
  ).toEqual(['Marsham Parks Trust', 'Marsham Society of Gardeners', 'MPT', 'MSG']);
});

test('a body with a short name of its own is looked for by that as well, and one without is not', () => {
  const trust = { name: 'Marsham Trust', formerNames: [] };
  expect(namesOf({ ...trust, shortName: 'The Trust' })).toEqual(['Marsham Trust', 'The Trust']);
  expect(namesOf(trust)).toEqual(['Marsham Trust']);
});

const council = {
  name: 'Marsham City Council',
  formerNames: [
    { name: 'Marsham District Council', until: '2023-04' },
    { name: 'The Borough of Marsham', until: '1974-04-01' },
    { name: 'Marsham Vestry' },
  ],
};

test.each([
  ['1974-03-31', 'The Borough of Marsham'],
  ['1974-04-01', 'Marsham District Council'],
  ['2023-03-31', 'Marsham District Council'],
  ['2023-04-01', 'Marsham City Council'],
  ['2026-11-21', 'Marsham City Council'],
])('on %s a body was called %s', (day, name) => {
  expect(nameOn(council, day)).toBe(name);
});

test('a body of an old plan has its old name, says its new one, and is found by both', () => {
  const then = namedOn(council, '2013-12-31');
  expect([then.name, then.nowCalled]).toEqual(['Marsham District Council', 'Marsham City Council']);
  expect(namesOf({ ...then, shortName: undefined })).toEqual(
    expect.arrayContaining(['Marsham District Council', 'Marsham City Council']),
  );
  expect(namedOn(council, '2026-01-01').nowCalled).toBeUndefined();
});
