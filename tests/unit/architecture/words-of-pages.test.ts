import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-tree.ts';
import { wordsIn } from './words-in.ts';

/** Names that are the same in every language, and endings of files. */
const names = ['BibTeX', 'CSL-JSON', 'JSON', 'checksums.txt', 'version.json', '.csv', '.json'];

/** The frame round each example and what stands in it are for whoever edits components. */
const isExample = (path: string) => /\/(example\/|examples\.astro$)/.test(path);

const pages = sourceFiles().filter(
  ({ path }) => /^src\/(components|pages)\/.*\.(astro|ts)$/.test(path) && !isExample(path),
);

test('Every word that a component or a page writes comes from the catalogue', () => {
  const found = pages.flatMap(({ path, text }) =>
    wordsIn(path, text)
      .filter(({ words }) => !names.includes(words))
      .map(({ line, words }) => `${path}:${line} ${words}`),
  );
  expect(found).toEqual([]);
});

describe('words are found', () => {
  const wordsOf = (template: string, top = '') =>
    wordsIn('a.astro', `---\n${top}\n---\n\n${template}\n`).map(({ words }) => words);

  test('with the line on which they stand', () => {
    expect(
      wordsIn('a.astro', '---\nconst a = 1;\n---\n\n<div>\n  <p>New words</p>\n</div>\n'),
    ).toEqual([{ line: 6, words: 'New words' }]);
  });

  test('between tags, in a text with values and after an expression', () => {
    expect(wordsOf('<p>In {name}, <a href={to}>all</a></p>{when && <b>late</b>}')).toEqual([
      'In',
      'all',
      'late',
    ]);
  });

  test('in attributes that are shown or read out, of elements and of components', () => {
    expect(
      wordsOf(
        '<ul aria-label="Pages" id="Pages" class="wide list"><Fact term="why" id="Who it is" /></ul>',
      ),
    ).toEqual(['Pages', 'why']);
    expect(wordsOf('<Table heading="All of them" labelledBy="due" state="overdue" />')).toEqual([
      'All of them',
    ]);
    expect(
      wordsOf("<Figure unit={late ? 'overdue' : words.none} class={late ? 'too late' : ''} />"),
    ).toEqual(['overdue']);
  });

  test('in the values of expressions, and not in what they compare', () => {
    expect(wordsOf("<p>{state === 'Being set up' ? 'late' : (when ?? 'nothing')}</p>")).toEqual([
      'late',
      'nothing',
    ]);
    expect(wordsOf(`<b>{all && \`$\{all} late\`}{parts.join(' or ')}{\`#$\{id}\`}</b>`)).toEqual([
      `\`$\{all} late\``,
      'or',
    ]);
  });

  test('in code, where they read like words or make a sentence', () => {
    const code = [
      "import type { State } from './Some File.ts';",
      "type Plan = 'In force' | 'over';",
      "const state: State = 'overdue';",
      "const title = late ? 'Late' : 'It is in time.';",
      "const many = count(number, 'thing');",
      "if (!title) throw new Error('There is no title.');",
      "const parts = [{ look: 'we', word: 'kept' }];",
    ];
    const found = ['Late', 'It is in time.', 'thing', 'kept'];
    expect(wordsOf('', code.join('\n'))).toEqual(found);
    expect(wordsIn('due-words.ts', code.join('\n')).map(({ words }) => words)).toEqual(found);
  });

  test('after tags that are never closed, comments and styles', () => {
    expect(
      wordsOf(
        '<!doctype html><!-- Not this --><head><meta charset="utf-8"><br></head><style>p { color: red }</style><p>This</p>',
      ),
    ).toEqual(['This']);
    expect(wordsOf('<Body {commitment} {register} term="Why" /><p>{words.why}</p>')).toEqual([
      'Why',
    ]);
  });
});
