import { expect, test } from 'vitest';
import { forTerminal } from '../../../../src/lib/publish/difference/as-terminal.ts';
import { mistakesAsMarkdown } from '../../../../src/lib/publish/difference/mistakes.ts';

const mistake = {
  file: 'sources/plan.yaml',
  line: 3,
  says: '“31/3/24” puts the day first.',
  fix: 'Write 2024-03-31.',
};

test('Content with mistakes is told of by its mistakes, each with the way out', () => {
  const suggested = { ...mistake, line: 7, suggestion: 'Did you mean “title”?' };
  expect(mistakesAsMarkdown([mistake, suggested])).toMatchInlineSnapshot(`
    "## What changes for the public

    **The content has 2 mistakes, so what it changes cannot be told yet.**

    - \`sources/plan.yaml\`, line \`3\`: \`“31/3/24” puts the day first.\`<br>\`Write 2024-03-31.\`
    - \`sources/plan.yaml\`, line \`7\`: \`“31/3/24” puts the day first.\`<br>\`Did you mean “title”? Write 2024-03-31.\`
    "
  `);
  expect(mistakesAsMarkdown([mistake])).toContain('The content has 1 mistake,');
});

test('Of more than fifty mistakes the others are counted', () => {
  const many = (count: number) => mistakesAsMarkdown(Array(count).fill(mistake));
  const lines = (text: string) => text.split('\n').filter((line) => line.includes('plan.yaml'));
  expect(lines(many(50))).toHaveLength(50);
  expect(many(50)).not.toContain('more');
  expect(lines(many(1062))).toHaveLength(50);
  expect(many(1062).split('\n').at(-2)).toBe('- … and 1,012 more. `npm run check` lists them all.');
});

test('At a terminal the warning and the headings are bold, where it has colours', () => {
  const changed = {
    ...{ kind: 'page-changed' as never, subject: 'pages/about', brief: [], path: '/about/' },
    says: ['About: a word'],
  };
  const kinds = [
    { kind: 'page-changed' as never, count: 1, says: ['1 page is reworded'], changes: [changed] },
  ];
  const difference = {
    ...{ asAt: '2026-11-21', headline: ['1 page is reworded.'] },
    groups: [{ id: 'pages' as const, title: 'Pages and glossary', kinds }],
    unfinished: [{ file: 'pages/new.mdx', line: 5 }],
  };
  const bold = (text: string) =>
    text.replaceAll('\u001b[1m', '<b>').replaceAll('\u001b[22m', '</b>');
  expect(bold(forTerminal(difference, { colour: true }))).toMatchInlineSnapshot(`
    "<b>Not ready to publish: 1 text still asks to be replaced, the first in pages/new.mdx on line 5.</b>

    1 page is reworded.

    <b>Pages and glossary</b>
      1 page is reworded:
        About: a word
          /about/"
  `);
  expect(forTerminal(difference, { colour: false })).not.toContain('\u001b');
});
