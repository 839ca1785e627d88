import { describe, expect, test } from 'vitest';
import { say } from '../../../../src/lib/fields/phrase.ts';
import { asMarkdown, markdown } from '../../../../src/lib/publish/difference/as-markdown.ts';
import type { Difference } from '../../../../src/lib/publish/difference/difference.ts';

type Group = Difference['groups'][number];
type Listed = Group['kinds'][number];

const change = (says: string, path: string) => ({
  kind: 'page-changed' as never,
  subject: 'pages/about',
  says: say`${says}`,
  brief: [],
  path,
});

const kind = (says: string, changes: Listed['changes']): Listed => ({
  kind: 'page-changed' as never,
  count: changes.length,
  says: [says],
  changes,
});

const group = (title: string, ...kinds: Listed[]): Group => ({ id: 'pages', title, kinds });

const told = (...groups: Group[]) =>
  asMarkdown({ asAt: '2026-11-21', headline: ['Many.'], groups, unfinished: [] }, 'abc');

test('A summary for a pull request has its changes below their kind and their heading', () => {
  const page = kind('2 pages are reworded', [
    change('About: “old” becomes “new”', '/about/'),
    change('Help', '/help/'),
  ]);
  const term = kind('1 glossary term changes', [change('HWB', '/glossary/#hwb')]);
  const place = kind('1 place changes', [change('Marsham', '/areas/marsham/')]);
  expect(
    told(group('Pages and glossary', page, term), group('Other words change', place)),
  ).toMatchInlineSnapshot(`
    "## What changes for the public

    Many.

    As at 21 November 2026, compared with \`abc\`.

    ### Pages and glossary

    **2 pages are reworded**

    - \`About: “old” becomes “new”\`<br>\`/about/\`
    - \`Help\`<br>\`/help/\`

    **1 glossary term changes**

    - \`HWB\`<br>\`/glossary/#hwb\`

    ### Other words change

    **1 place changes**

    - \`Marsham\`<br>\`/areas/marsham/\`
    "
  `);
});

describe('A summary that would be longer than GitHub takes', () => {
  // Each is told in a line of 13 characters, with its end: “- `x`<br>`/`”.
  const many = (count: number) => Array.from({ length: count }, () => change('x', '/'));
  const lines = (text: string) => text.split('\n').filter((line) => line === '- `x`<br>`/`').length;

  test('has as many changes as find room below what stands at the top, and counts the others', () => {
    // The top has 83 characters of the 60,000. The 59,917 that are left are just 4,609 lines, one more than is taken.
    const text = told(group('Pages', kind('Much', many(5000))));
    expect(lines(text)).toBe(4608);
    expect(text).toContain('\n- `x`<br>`/`\n- … and 392 more. `npm run changes` lists them all.\n');
  });

  test('counts what is left of each kind, when those before it took the room', () => {
    const text = told(
      group('Pages', kind('Much', many(4609)), kind('More', many(1000))),
      group('Words', kind('Few', many(3))),
    );
    expect(lines(text)).toBe(4608);
    expect(text.slice(text.lastIndexOf('<br>`/`'))).toMatchInlineSnapshot(`
      "<br>\`/\`
      - … and 1 more. \`npm run changes\` lists them all.

      **More**

      - … and 1,000 more. \`npm run changes\` lists them all.

      ### Words

      **Few**

      - … and 3 more. \`npm run changes\` lists them all.
      "
    `);
  });

  test('says nothing of more where everything finds room', () => {
    expect(told(group('Pages', kind('Much', many(4608))))).not.toContain('more.');
  });
});

test('Words of the content stand in a code span that no backtick of theirs can end', () => {
  const spans = ['plain', 'a ` b', 'a `` b', 'a ``` b ` c', '`start', 'end`', ''];
  expect(spans.map((text) => markdown(say`${text}`))).toEqual([
    '`plain`',
    '``a ` b``',
    '```a `` b```',
    '````a ``` b ` c````',
    '`` `start ``',
    '`` end` ``',
    '',
  ]);
  expect(markdown(say`Ours, ${'theirs'} and ours`)).toBe('Ours, `theirs` and ours');
});
