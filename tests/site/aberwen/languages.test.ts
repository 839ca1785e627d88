import { describe, expect, test } from 'vitest';
import { classed } from '../built/find.ts';
import { siteNamed } from '../built/site.ts';
import { textOf } from '../built/tree.ts';
import { read } from './county.ts';

const aberwen = siteNamed('aberwen');

describe('The Welsh pages of Aberwen', () => {
  test('are as many as the English ones, frames and the page for unknown addresses aside', () => {
    const twins = aberwen.pages.filter(({ type }) => type !== 'embed' && type !== 'not found');
    expect(aberwen.editions.map(({ path }) => path).sort()).toEqual(
      twins.map(({ path }) => `/cy${path}`).sort(),
    );
  });

  test('name counts, dates and states in Welsh', () => {
    const late = read('/cy/commitments/overdue/');
    expect(late).toContain('Pob ymrwymiad (31)');
    expect(late).toContain('Yn hwyr (6)');
    expect(late).toContain('Dim dyddiad: yn parhau (4)');
    expect(late).toContain('Dim dyddiad cyflawni (2)');
    expect(late).toContain(
      'Yn hwyr Diweddariad yn hwyr I’w wneud erbyn Gorffennaf hyd Medi 2026 (chwarter 2, 2026/27)',
    );
    expect(read('/cy/')).toContain('Pob un mewn grym: 3');
  });

  test('keep the figures of their English twins, all of them', () => {
    const figures = (text: string) =>
      (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,]$/, '')).sort();
    const different = aberwen.editions
      .filter(({ path, text }) => figures(text).join() !== figures(read(path.slice(3))).join())
      .map(({ path }) => path);
    expect(different).toEqual([]);
  });

  test('give a title in the words that its publisher prints in Welsh, and any other in English', () => {
    const card = 'Rhoi’r cerdyn i bob gofalwr newydd o fewn wythnos.';
    expect(read('/cy/strategies/plan-2026/3-1/')).toContain(`3.1 Gweithred ${card}`);
    expect(read('/cy/strategies/plan-2026/commitments/')).toContain(`3.1 ${card}`);
    expect(read('/strategies/plan-2026/3-1/')).toContain('3.1 Action Give the card to all new');
    const heater = aberwen.pageAt('/cy/strategies/plan-2026/1-3/')?.html;
    expect(heater).toMatch(/<h1[^>]*lang="en-GB"[^>]*>Lend a heater/);
  });

  test('keep what is there to be copied to the letter', () => {
    const citationOn = (page: (typeof aberwen.pages)[number]) =>
      classed(page, 'citation').map(textOf);
    const cited = aberwen.editions.filter((page) => citationOn(page).length > 0);
    expect(cited.length).toBeGreaterThan(20);
    for (const page of cited) {
      const twin = aberwen.pageAt(page.path.slice(3));
      expect(citationOn(page), page.path).toEqual(twin && citationOn(twin));
    }
  });

  test('keep what a publisher says of its own words', () => {
    expect(read('/cy/strategies/plan-2026/')).toContain('Blue Done.');
  });

  test('mix no English and Welsh within a sentence of ours', () => {
    const mixed = aberwen.editions.flatMap(({ path, text }) =>
      [
        'Ni have',
        'Yn progress',
        'Agor a service',
        'yn force',
        'Derbyniwyd yn part',
        'Yn the',
        'Yn our',
      ]
        .filter((words) => text.includes(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(mixed).toEqual([]);
    expect(read('/cy/strategies/inquiry-2025/r3/')).toContain(
      'Derbyniwyd yn rhannol ar 17 Mehefin 2025',
    );
  });

  test('show a plan that is in Welsh alone, and its words without a mark of another language', () => {
    const page = aberwen.pageAt('/cy/strategies/iaith-2026/g2/');
    expect(page?.text).toContain('Hyfforddi 40 o ofalwyr i gyfarch yn Gymraeg.');
    expect(page?.html).toMatch(/<h1[^>]*>Hyfforddi 40 o ofalwyr/);
    expect(page?.html).not.toMatch(/<h1[^>]*lang="en[^>]*>Hyfforddi/);
    for (const path of ['/topics/carers/', '/cy/topics/carers/']) {
      expect(aberwen.pageAt(path)?.html, path).toMatch(/<span lang="cy">\s*Hyfforddi 40/);
    }
    const english = aberwen.pageAt('/strategies/iaith-2026/g2/');
    expect(english?.html).toMatch(/<h1[^>]*lang="cy"[^>]*>Hyfforddi/);
  });
});
