import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/lib/language/fill.ts';
import { translator } from '../../../src/lib/language/translator.ts';
import { welsh } from '../../../src/lib/language/welsh.ts';

const say = translator(welsh);
const inWelsh = (text: string) =>
  say(text)
    ?.map((part) => (part.isTranslated ? part.text : `<${part.text}>`))
    .join('');

test('a sentence is filled slot by slot', () => {
  expect(fill('As at {date}.', { date: 'May 2023' })).toBe('As at May 2023.');
});

describe('words in Welsh', () => {
  test('are found whole', () => {
    expect(['Overdue', 'Search', 'Is it late?', 'No such words'].map(inWelsh)).toEqual([
      'Yn hwyr',
      'Chwilio',
      'A yw’n hwyr?',
      undefined,
    ]);
  });

  test('say dates in every form', () => {
    expect(
      [
        '3 March 2023',
        'September 2023',
        '2016/17',
        'July to September 2016',
        'October to December 2016 (quarter 3 of 2016/17)',
        'October to December 2016 (quarter 3 of 2016/17):',
        'on 3 March 2023',
        'In September 2023',
        'in 2023',
        'As at 26 November 2026. The next report is due by March 2027.',
        'Went on in April 2025',
        'Went on 10 June 2024',
      ].map(inWelsh),
    ).toMatchInlineSnapshot(`
      [
        "3 Mawrth 2023",
        "Medi 2023",
        "2016/17",
        "Gorffennaf hyd Medi 2016",
        "Hydref hyd Rhagfyr 2016 (chwarter 3, 2016/17)",
        "Hydref hyd Rhagfyr 2016 (chwarter 3, 2016/17):",
        "ar 3 Mawrth 2023",
        "Ym mis Medi 2023",
        "yn 2023",
        "Fel yr oedd ar 26 Tachwedd 2026. Disgwylir yr adroddiad nesaf erbyn Mawrth 2027.",
        "Aeth ymlaen ym mis Ebrill 2025",
        "Aeth ymlaen 10 Mehefin 2024",
      ]
    `);
  });

  test('count without a noun after the number', () => {
    expect(['Overdue (1)', 'Actions (12)', 'All (1,500)', 'Due May 2024 (2)'].map(inWelsh)).toEqual(
      ['Yn hwyr (1)', 'Gweithredoedd (12)', 'Pob un (1,500)', 'I’w wneud erbyn Mai 2024 (2)'],
    );
  });

  test('leave words of the content as they are, within a sentence of ours', () => {
    expect(inWelsh('Tell us about Living Well')).toBe('Dweud wrthym am <Living Well>');
    expect(inWelsh('Next Goal')).toBe('Nesaf: Nod');
    // “Next” stands before a kind alone.
    expect(inWelsh('Next to the mill')).toBeUndefined();
  });

  test('have a label in lower case within a sentence', () => {
    expect(inWelsh('PDF, in Welsh')).toBe('Ffeil PDF, Cymraeg');
    expect(inWelsh('Previous goal')).toBe('Blaenorol: nod');
  });

  test('keep a no-break space from hiding a sentence', () => {
    expect(inWelsh('Due by 3 March\u00a02023'.replace(/\s/g, ' '))).toBe(
      'I’w wneud erbyn 3 Mawrth 2023',
    );
  });

  test('are said sentence by sentence, where some are known', () => {
    expect(inWelsh('We hear. As at May 2023. It is so.')).toBe(
      '<We hear.> Fel yr oedd ar Mai 2023. <It is so.>',
    );
  });

  test('may end in a full stop or a colon', () => {
    expect(inWelsh('Withdrawn.')).toBe('Wedi’i dynnu’n ôl.');
    expect(['September 2023:', 'Baseline:'].map(inWelsh)).toEqual([
      'Medi 2023:',
      'Llinell sylfaen:',
    ]);
  });

  test('leave numbers and names of files as they are', () => {
    expect(['Item 4', 'Minute 12/a', 'Fields of commitments', 'Pages 3 to 5'].map(inWelsh)).toEqual(
      ['Eitem 4', 'Cofnod 12/a', 'Meysydd: commitments', undefined],
    );
  });

  test('keep their slots where a page holds them for its script', () => {
    expect(inWelsh('Show {count} more of {countAll}')).toBe('Dangos {count} arall o {countAll}');
  });
});
