import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BoardPaper } from '../../../src/lib/publish/board-paper/paper.ts';
import { wordFile } from '../../../src/lib/publish/board-paper/word-file.ts';
import { build } from '../../../src/lib/register/build.ts';
import { entries } from '../register/entries.ts';

const paper: BoardPaper = {
  caption: 'Plan for Marsham',
  title: 'Board paper',
  answer: { headline: '1 of 2 is overdue.', detail: 'The other is not.' },
  work: [{ series: 'done' as never, count: 1, text: '1 is done' }],
  asAt: ['As at 1 June 2023.', 'The next report is due in July 2023.'],
  sections: [
    {
      id: 'now',
      title: 'What needs attention',
      lines: [{ text: 'Each stands once.' }],
      tables: [
        {
          id: 'overdue',
          state: 'overdue',
          lines: [{ text: 'Above its rows.' }],
          rowsAre: 'standing',
          columns: ['Commitment', 'Lead', 'Due', 'Stands'],
          rows: [
            [
              [{ text: 'W1 Trees', to: '/strategies/plan/w1/' }],
              [],
              [{ text: 'June 2023' }],
              [{ text: 'Overdue', state: 'overdue' }],
            ],
          ],
        },
        {
          id: 'moved',
          title: 'Dates that moved',
          lines: [],
          rowsAre: 'moves',
          columns: ['Commitment'],
          rows: [[[{ text: 'The minutes', to: 'https://elsewhere.example/minutes' }]]],
        },
        { id: 'days', lines: [], rowsAre: 'days', columns: ['Day'], rows: [] },
        { id: 'words', lines: [], rowsAre: 'words', columns: ['Word'], rows: [] },
      ],
    },
  ],
};

/** The parts of the document by their names. */
async function partsOf(of: BoardPaper = paper, language: 'en' | 'cy' = 'en') {
  const register = build(entries({}), '2023-06-01');
  const published = { ...register.site, base: '/board/' };
  const bytes = await wordFile(of, { ...register, words: new Map() }, published, language);
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]),
  );
}

const all = (text: string | undefined, pattern: RegExp) =>
  [...(text ?? '').matchAll(pattern)].map(([, ...groups]) => groups.join(' '));

const words = (text: string | undefined) => all(text, /<w:t\b[^>]*>([^<]*)<\/w:t>/g);

/** Each paragraph: its style, and what it says. */
const paragraphs = (text: string | undefined) =>
  all(text, /<w:p>(.*?)<\/w:p>/gs).map((one) => {
    const [style = ''] = all(one, /<w:pStyle w:val="([^"]*)"/g);
    const next = one.includes('<w:keepNext') ? ', with the next' : '';
    return `${style}${next}: ${words(one).join('')}`;
  });

describe('A paper as a Word document', () => {
  test('is on A4, with the margins of the printed page', async () => {
    const { 'word/document.xml': body } = await partsOf();
    expect(all(body, /<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)).toEqual(['11906 16838']);
    expect(
      all(body, /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g),
    ).toEqual(['1021 1021 1021 1021']);
  });

  test('says in its properties what it is, whose and what it answers', async () => {
    const { 'docProps/core.xml': core } = await partsOf();
    expect(
      all(core, /<(dc:title|dc:creator|dc:description|cp:lastModifiedBy)>([^<]*)</g),
    ).toMatchInlineSnapshot(`
      [
        "dc:title Board paper: Plan for Marsham",
        "dc:creator Marsham",
        "dc:description 1 of 2 is overdue.",
        "cp:lastModifiedBy Marsham",
      ]
    `);
  });

  test('has at the foot of each page the site, the day and the number of the page', async () => {
    const { 'word/footer1.xml': foot } = await partsOf();
    expect(words(foot).join('')).toMatchInlineSnapshot(
      `"Marsham follows up. As at 1 June 2023. Page /"`,
    );
    expect(all(foot, /<w:instrText[^>]*>([^<]*)</g)).toEqual(['PAGE', 'NUMPAGES']);
    expect(all(foot, /<w:pStyle w:val="([^"]*)"/g)).toEqual(['Quiet']);
  });

  test('has its lines in their styles, and keeps a head and what stands above rows with them', async () => {
    const { 'word/document.xml': body } = await partsOf();
    expect(paragraphs(body).join('\n')).toMatchInlineSnapshot(`
      "Quiet: Plan for Marsham
      Heading1: Board paper
      Headline: 1 of 2 is overdue.
      : The other is not.
      ListParagraph: 1 is done
      Quiet: As at 1 June 2023.
      Quiet: The next report is due in July 2023.
      Heading2: What needs attention
      : Each stands once.
      Heading3: Overdue
      , with the next: Above its rows.
      Head, with the next: Commitment
      Head, with the next: Lead
      Head, with the next: Due
      Head, with the next: Stands
      : W1 Trees
      : June 2023
      : Overdue
      Heading3: Dates that moved
      Head, with the next: Commitment
      : The minutes
      Head, with the next: Day
      Head, with the next: Word"
    `);
  });

  test('has no line for a detail that its answer lacks', async () => {
    const { 'word/document.xml': body } = await partsOf({
      ...paper,
      answer: { headline: 'All is well.', detail: '' },
    });
    expect(paragraphs(body).slice(2, 4)).toEqual([
      'Headline: All is well.',
      'ListParagraph: 1 is done',
    ]);
  });

  test('has a paragraph in each cell, also where nothing is said: without one it is a broken file', async () => {
    const { 'word/document.xml': body } = await partsOf();
    expect(all(body, /(<w:tc>)/g)).toHaveLength(12);
    expect(body).not.toContain('</w:tcPr></w:tc>');
  });

  test('has columns as wide as what stands in them needs', async () => {
    const { 'word/document.xml': body } = await partsOf();
    const grids = all(body, /<w:tblGrid>(.*?)<\/w:tblGrid>/gs).map((grid) =>
      all(grid, /<w:gridCol w:w="(\d+)"/g).map(Number),
    );
    // Of the 9,864 twentieths of a point between the margins: 38, 18, 21 and 23 per cent, and so on.
    expect(grids).toEqual([
      [3748, 1775, 2071, 2268],
      [3156, 2466, 1775, 2466],
      [1874, 3945, 4044],
      [5326, 2268, 2268],
    ]);
    expect(all(body, /<w:tcW w:type="dxa" w:w="(\d+)"/g).slice(0, 5)).toEqual([
      ...['3748', '1775', '2071', '2268', '3748'],
    ]);
    expect(all(body, /<w:tblW w:type="dxa" w:w="(\d+)"/g)).toEqual(Array(4).fill('9864'));
    expect(body?.match(/<w:tblLayout w:type="fixed"/g)).toHaveLength(4);
  });

  test('has tables with lines across and none down, and rows that no page cuts in two', async () => {
    const { 'word/document.xml': body } = await partsOf();
    const [borders] = all(body, /<w:tblBorders>(.*?)<\/w:tblBorders>/gs);
    expect(
      all(borders, /<w:(\w+) w:val="(\w+)" w:color="(\w+)" w:sz="(\d+)"/g),
    ).toMatchInlineSnapshot(`
      [
        "top single 000000 8",
        "left none auto 0",
        "bottom single 000000 8",
        "right none auto 0",
        "insideH single A0A0A0 4",
        "insideV none auto 0",
      ]
    `);
    expect(
      all(body, /<w:tblCellMar>(.*?)<\/w:tblCellMar>/gs)[0]?.match(/w:w="\d+"/g),
    ).toMatchInlineSnapshot(`
      [
        "w:w="60"",
        "w:w="0"",
        "w:w="60"",
        "w:w="120"",
      ]
    `);
    expect(body?.match(/<w:tr>/g)).toHaveLength(6);
    expect(body?.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    expect(body?.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  });

  test('leads to pages of the site, and to what is elsewhere as it is', async () => {
    const { 'word/_rels/document.xml.rels': links, 'word/document.xml': body } = await partsOf();
    expect(all(links, /Target="(http[^"]*)"/g)).toEqual([
      'https://marsham.example/board/strategies/plan/w1/',
      'https://elsewhere.example/minutes',
    ]);
    expect(all(body, /<w:rStyle w:val="([^"]*)"/g)).toEqual(['Hyperlink', 'Label', 'Hyperlink']);
  });

  test('says the language of each run, as Word names it', async () => {
    const { 'word/document.xml': body, 'word/styles.xml': styles } = await partsOf();
    expect(new Set(all(body, /<w:lang w:val="([^"]*)"/g))).toEqual(new Set(['en-GB']));
    expect(all(styles, /<w:lang w:val="([^"]*)"/g)).toEqual(['en-GB']);
    const welsh = await partsOf(paper, 'cy');
    expect(all(welsh['word/styles.xml'], /<w:lang w:val="([^"]*)"/g)).toEqual(['cy-GB']);
    expect(all(welsh['docProps/core.xml'], /<dc:title>([^<]*)</g)).toEqual([
      'Papur i’r bwrdd: Plan for Marsham',
    ]);
  });

  test('has styles that can be read on paper', async () => {
    const { 'word/styles.xml': styles } = await partsOf();
    const [usual] = all(styles, /<w:docDefaults>(.*?)<\/w:docDefaults>/gs);
    expect(usual).toMatchInlineSnapshot(
      `"<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264"/></w:pPr></w:pPrDefault>"`,
    );
    const own = [
      'Heading1',
      'Heading2',
      'Heading3',
      'Hyperlink',
      'Headline',
      'Quiet',
      'Head',
      'Label',
    ];
    expect(
      own
        .map((id) =>
          all(
            styles,
            new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>(.*?)</w:style>`, 'gs'),
          ).join(),
        )
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "<w:name w:val="Heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="100" w:before="80"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="000000"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr>
      <w:name w:val="Heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="100" w:before="320"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="000000"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>
      <w:name w:val="Heading 3"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="100" w:before="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="000000"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>
      <w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="1A4F8B"/><w:u w:val="single"/></w:rPr>
      <w:name w:val="Headline"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>
      <w:name w:val="Quiet"/><w:basedOn w:val="Normal"/><w:rPr><w:color w:val="404040"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>
      <w:name w:val="Table head"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>
      <w:name w:val="Label"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:b/><w:bCs/></w:rPr>"
    `);
  });
});
