import { describe, expect, it } from 'vitest';
import { numberMeant } from '../../../src/lib/problems/translate/number-meant.ts';
import { checkWith } from './content.ts';

describe('A text where a number has to be', () => {
  it.each([
    ['1,250', 1250, ''],
    ['1,250.5', 1250.5, ''],
    ['1,250,000', 1250000, ''],
    ['1 250', 1250, ''],
    ['1\u00a0250,5', 1250.5, ''],
    ['1.250,5', 1250.5, ''],
    ['10,3', 10.3, ''],
    ['0,125', 0.125, ''],
    ['48', 48, ''],
    ['−3.5', -3.5, ''],
    ['48%', 48, '%'],
    ['48 per cent', 48, 'per cent'],
    ['15,426 people', 15426, 'people'],
    ['£1,200', 1200, '£'],
  ])('“%s” most likely stands for %s', (text, number, unit) => {
    expect(numberMeant(text)).toEqual({ number, unit });
  });

  it.each([
    ['40 to 50'],
    ['40-50'],
    ['2016/17'],
    ['about 40'],
    ['<5'],
    ['1.8m'],
    ['£1.8 million'],
    ['12k'],
    ['1,25,0'],
    ['1.2.3'],
    ['three'],
    [''],
    ['48%*'],
  ])('“%s” stands for no one number that the check could name', (text) => {
    expect(numberMeant(text)).toBeUndefined();
  });

  it('is told with what remains of a number when a comma ends the field before it', async () => {
    const { problems } = await checkWith({
      'site.yaml': (text) =>
        text.replace(
          /^review:\n( {2}.*\n)+/m,
          'review: { dueSoonMonths: 3, silentMonths: 1,250 }\n',
        ),
    });
    expect(problems.map(({ says, fix }) => `${says} ${fix}`)).toContain(
      '“250” is not a field here. A comma begins the next field here. Write a number without commas, and words with a comma in quotes.',
    );
  });
});
