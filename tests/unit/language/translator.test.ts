import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/lib/language/fill.ts';
import { translator } from '../../../src/lib/language/translator.ts';
import { welsh } from '../../../src/lib/language/welsh.ts';

const say = translator(welsh, new Set(['Living Well', 'Action plan 2026-27', 'Homes']));
const inWelsh = (text: string) =>
  say(text)
    ?.map((part) => (part.isTranslated ? part.text : `<${part.text}>`))
    .join('');

test('a sentence is filled slot by slot', () => {
  expect(fill('As at {date}.', { date: 'May 2023' })).toBe('As at May 2023.');
});

describe('words in Welsh', () => {
  test('are found whole', () => {
    expect(
      ['Overdue', 'Search', 'Is it late?', 'Action plan', 'No such words'].map(inWelsh),
    ).toEqual(['Yn hwyr', 'Chwilio', 'A yw’n hwyr?', 'Cynllun gweithredu', undefined]);
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

  test('take a name of the content alone where a sentence holds a name', () => {
    expect(
      [
        'In progress when last reported',
        'Open a service that reads feeds and sends emails.',
        'Why a newer plan did not take it up.',
        'Print the card for carers in both languages.',
        'County. 5 plans: 3 in force, 2 ended',
        'Tell us about Living Well: Board paper',
        'Tell us about Living Well and Action plan 2026-27',
        'Action plan 2026-27, in force, this page',
        'All 8 commitments on homes',
      ].map(inWelsh),
    ).toMatchInlineSnapshot(`
      [
        "Ar y gweill, yn ôl yr adroddiad diwethaf",
        undefined,
        undefined,
        undefined,
        "Sir. <5 plans: 3 in force, 2 ended>",
        "Dweud wrthym am <Living Well: Board paper>",
        "Dweud wrthym am <Living Well and Action plan 2026-27>",
        "<Action plan 2026-27>, mewn grym, y dudalen hon",
        "Pob ymrwymiad ar <homes>: 8",
      ]
    `);
  });

  test('take other words of ours only where all of them are known', () => {
    expect(
      [
        'Accepted in part on 17 June 2025',
        'Accessibility statement',
        'No update received in quarter 4 of 2025/26 (January to March 2026).',
        'Show recommendation 6 on your website',
        'Merged with 2.1 and 2.2.',
        'There is no shelter for the winter.',
      ].map(inWelsh),
    ).toMatchInlineSnapshot(`
      [
        "Derbyniwyd yn rhannol ar 17 Mehefin 2025",
        undefined,
        "Ni ddaeth diweddariad yn chwarter 4, 2025/26 (Ionawr hyd Mawrth 2026).",
        "Dangos argymhelliad 6 ar eich gwefan",
        "Wedi’i uno â <2.1 and 2.2>.",
        undefined,
      ]
    `);
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
