import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepOldFiles, movesIn, redirects } from '../../../src/lib/build/keep-old-files.ts';
import { renameParts } from '../../../src/lib/build/rename-parts.ts';
import { readHtml, writeHtml } from '../../../src/lib/html/html.ts';
import { line, moved } from '../addresses/lines.ts';

describe('the old name of a part', () => {
  const renamed = (html: string, names: [string, string][]) => {
    const tree = readHtml(html);
    renameParts(tree, names);
    return writeHtml(tree);
  };

  test('is an anchor at the start of the part', () => {
    expect(renamed('<div id="new">Words</div>', [['old', 'new']])).toBe(
      '<div id="new"><span id="old"></span>Words</div>',
    );
  });

  test('stands in the first cell of a row, where an anchor is allowed', () => {
    expect(
      renamed('<table><tbody><tr id="new"><th>A</th><td>B</td></tr></tbody></table>', [
        ['old', 'new'],
      ]),
    ).toContain('<tr id="new"><th><span id="old"></span>A</th>');
  });

  test('stands in the term of a group of a glossary, where an anchor is allowed', () => {
    expect(
      renamed('<dl><div id="new"><dt>A</dt><dd>B</dd></div></dl>', [['old', 'new']]),
    ).toContain('<div id="new"><dt><span id="old"></span>A</dt>');
  });

  test('is left alone when a part has it again, and may have any sign', () => {
    expect(renamed('<p id="old">A</p>', [['old', 'old']])).toBe('<p id="old">A</p>');
    expect(renamed('<p id="1.2]x">A</p>', [['a"b\\c', '1.2]x']])).toContain(
      '<span id="a&quot;b\\c">',
    );
  });

  test('without a part to stand for is a bug', () => {
    expect(() => renamed('<p>A</p>', [['old', 'new']])).toThrow('no part “new” to stand for “old”');
  });
});

describe('what stood beside a page that moved', () => {
  const lines = [
    moved('commitments/x/w1', 'commitments/x/w2', { address: '/strategies/x/w1/' }),
    line('commitments/x/w2', { address: '/strategies/x/w2/' }),
    moved('pages/a', 'pages/b'),
    line('pages/b'),
    moved('pages/c', 'pages/gone'),
  ];

  test('leads to where each page is now', () => {
    expect(movesIn(lines)).toEqual([
      { from: '/strategies/x/w1/', to: '/strategies/x/w2/' },
      { from: '/pages/a/', to: '/pages/b/' },
    ]);
    expect(redirects(movesIn(lines), '/wellbeing/')).toBe(
      '/wellbeing/strategies/x/w1/ /wellbeing/strategies/x/w2/ 301\n/wellbeing/pages/a/ /wellbeing/pages/b/ 301\n',
    );
  });

  test('gets a copy at the old address, and the frame too; the page that says so stays', async () => {
    const site = mkdtempSync(join(tmpdir(), 'old-files-'));
    const write = (path: string, text: string) => {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), text);
    };
    write('strategies/x/w1/index.html', 'has moved');
    write('strategies/x/w2/index.html', 'page');
    write('strategies/x/w2/feed.xml', 'feed');
    write('embed/x/w2/index.html', 'frame');
    write('pages/b/index.html', 'page');
    await keepOldFiles(lines, site, '/');
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(read('strategies/x/w1/index.html')).toBe('has moved');
    expect(read('strategies/x/w1/feed.xml')).toBe('feed');
    expect(read('embed/x/w1/index.html')).toBe('frame');
    expect(read('_redirects').split('\n')).toHaveLength(3);
  });
});
