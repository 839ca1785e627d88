import { expect, test } from 'vitest';
import { initialsOf, namesOf } from '../../../src/lib/organisation/names.ts';

test.each([
  ['Southend Association of Voluntary Services', 'SAVS'],
  ['Essex County Council', 'ECC'],
  ['Rayleigh, Rochford and District Association for Voluntary Service', 'RRDAVS'],
  ['Southend-on-Sea City Council', 'SSCC'],
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
