import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesText, parseAddresses } from '../../../src/lib/addresses/csv.ts';
import { inOrder } from '../../../src/lib/addresses/line.ts';
import { line, moved, parts } from './lines.ts';

const head = 'id,address,first published,state,to,reason,date,fragments\n';
const good = 'areas/a,/areas/a/,2026-01-01,live,,,,one two>dos\n';

describe('the file of the registry', () => {
  test('is one line for each address, sorted by ID', () => {
    const lines = [
      moved('areas/b', 'areas/a', { reason: 'It is “new”, they said.', fragments: parts('x') }),
      line('areas/a', { fragments: parts('one', 'two>dos') }),
      line('areas/a', { address: '/a/' }),
    ];
    expect(addressesText(lines)).toMatchInlineSnapshot(`
      "id,address,first published,state,to,reason,date,fragments
      areas/a,/a/,2026-01-01,live,,,,
      areas/a,/areas/a/,2026-01-01,live,,,,one two>dos
      areas/b,/areas/b/,2026-01-01,moved,areas/a,"It is “new”, they said.",2026-02-01,x
      "
    `);
    expect(parseAddresses(addressesText(lines))).toEqual({
      faults: [],
      lines: lines.toSorted(inOrder).map((one, at) => ({ ...one, line: at + 2 })),
    });
  });

  test('may start with a byte order mark, and have Windows line ends', () => {
    expect(parseAddresses(`\ufeff${head}${good}`.replaceAll('\n', '\r\n')).lines).toEqual([
      { ...line('areas/a', { fragments: parts('one', 'two>dos') }), line: 2 },
    ]);
  });

  test.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['every field in quotes', (text: string) => text.replace(/[^,\n]+/g, '"$&"')],
    ['blank columns at the right', (text: string) => text.replaceAll('\n', ',,\n')],
    ['blank rows at the end', (text: string) => `${text},,,,,,,\n , ,,,,,,\n\n`],
    ['no end of its last line', (text: string) => text.trimEnd()],
  ])('may have been saved by a spreadsheet with %s', (_, saved) => {
    const found = { ...line('areas/a', { fragments: parts('one', 'two>dos') }), line: 2 };
    expect(parseAddresses(saved(head + good))).toEqual({ lines: [found], faults: [] });
    expect(parseAddresses(`\ufeff${saved(head + good)}`.replaceAll('\n', '\r\n'))).toEqual({
      lines: [found],
      faults: [],
    });
  });

  test('without lines is a registry too', () => {
    expect(parseAddresses(head)).toEqual({ lines: [], faults: [] });
  });

  test.each(['', 'id,address\n', good, `${head.replace('id', 'ID')}`])(
    'has to name its columns: %j',
    (text) => {
      expect(parseAddresses(text)).toEqual({
        lines: [],
        faults: [
          {
            line: 1,
            what: expect.stringContaining('does not name its columns'),
            fix: expect.stringContaining(head.trim()),
          },
        ],
      });
    },
  );

  test('says where its quotes do not close', () => {
    const { lines, faults } = parseAddresses(
      `${head}${good}areas/b,"/areas/b/,2026-01-01,live,,,,\n`,
    );
    expect(lines).toEqual([]);
    expect(faults).toEqual([
      { line: 3, what: expect.stringContaining('quotes'), fix: expect.any(String) },
    ]);
  });

  test('keeps the lines that can be read, and tells of the others', () => {
    const { lines, faults } = parseAddresses(
      `${head}areas/b,/areas/b/,2026-13-01,live,,,,\n${good}`,
    );
    expect(lines.map(({ id, line: at }) => [id, at])).toEqual([['areas/a', 3]]);
    expect(faults.map(({ line: at }) => at)).toEqual([2]);
  });

  test.each([
    ['areas/a,/areas/a/,2026-01-01,live,,,', 'has 7 fields instead of 8'],
    ['areas/a,/areas/a/,2026-01-01,live,,,,,more', 'has 9 fields instead of 8'],
    ['areas/A,/areas/a/,2026-01-01,live,,,,', 'is not an ID of the registry'],
    ['../a,/areas/a/,2026-01-01,live,,,,', 'is not an ID of the registry'],
    ['areas/a,areas/a/,2026-01-01,live,,,,', 'is not an address of this site'],
    ['areas/a,/areas/a,2026-01-01,live,,,,', 'is not an address of this site'],
    ['areas/a,/../a/,2026-01-01,live,,,,', 'is not an address of this site'],
    ['areas/a,//evil.example/,2026-01-01,live,,,,', 'is not an address of this site'],
    ['areas/a,/areas/a/,2026-02-30,live,,,,', 'is not the day on which'],
    ['areas/a,/areas/a/,2026-01,live,,,,', 'is not the day on which'],
    ['areas/a,/areas/a/,2026-01-01,alive,,,,', 'is not a state'],
    ['areas/a,/areas/a/,2026-01-01,live,,Old.,,', 'is live, and has a reason or a date'],
    ['areas/a,/areas/a/,2026-01-01,live,,,2026-01-01,', 'is live, and has a reason or a date'],
    ['areas/a,/areas/a/,2026-01-01,withdrawn,, ,2026-01-01,', 'has no reason or no date'],
    ['areas/a,/areas/a/,2026-01-01,withdrawn,,Old.,,', 'has no reason or no date'],
    ['areas/a,/areas/a/,2026-01-01,moved,areas/b,Old.,soon,', '“soon” is not a date'],
    ['areas/a,/areas/a/,2026-01-01,withdrawn,,Old.,02/01/2026,', '“02/01/2026” is not a date'],
    ['areas/a,/areas/a/,2026-01-01,moved,,Old.,2026-01-01,', 'is not an ID to which'],
    ['areas/a,/areas/a/,2026-01-01,live,areas/b,,,', 'names “areas/b” as its new place'],
    [
      'areas/a,/areas/a/,2026-01-01,withdrawn,areas/b,Old.,2026-01-01,',
      'is withdrawn, and names “areas/b” as its new place',
    ],
    ['areas/a,/areas/a/,2026-01-01,live,,,,one>two>three', 'is not the name of a part'],
    ['areas/a,/areas/a/,2026-01-01,live,,,,one>', 'is not the name of a part'],
    ['areas/a,/areas/a/,2026-01-01,live,,,,#one', 'is not the name of a part'],
    ['areas/a,/areas/a/,2026-01-01,live,,,,>two', 'is not the name of a part'],
    ['areas/a,/areas/a/,2026-01-01,live,,,,one"', 'quotes'],
  ])('refuses %s', (text, what) => {
    const { faults } = parseAddresses(`${head}${text}\n`);
    expect(faults.map((fault) => fault.what).join()).toContain(what);
  });

  test.each([
    'areas/a,/areas/a/,2026-01-01,moved,areas/b,Old.,2026-01,',
    'site,/,2026-01-01,live,,,,',
    'pages/a,/404.html/,2026-01-01,withdrawn,,Old.,2026-01-02,',
  ])('takes %s', (text) => {
    expect(parseAddresses(`${head}${text}\n`).faults).toEqual([]);
  });

  test('refuses an address a second time, and names the first line', () => {
    expect(parseAddresses(`${head}${good}${good.replace('areas/a,', 'areas/b,')}`).faults).toEqual([
      {
        line: 3,
        what: 'Line 2 has the address /areas/a/ already.',
        fix: 'Keep the line that was there first.',
      },
    ]);
  });

  test('tells of the first fault of a line, with the way out', () => {
    expect(parseAddresses(`${head}areas/a,areas/a,soon,alive,areas/b,Old.,,#one\n`).faults).toEqual(
      [
        {
          line: 2,
          what: '“areas/a” is not an address of this site.',
          fix: 'Write it from the top of the site, with a stroke at both ends.',
        },
      ],
    );
  });

  test('gives a way out of each fault', () => {
    const faulty = [
      'Areas,/a/,2026-01-01,live,,,,',
      'areas/a,a,2026-01-01,live,,,,',
      'areas/a,/a/,soon,live,,,,',
      'areas/a,/a/,2026-01-01,alive,,,,',
      'areas/a,/a/,2026-01-01,live,,Old.,,',
      'areas/a,/a/,2026-01-01,withdrawn,,,,',
      'areas/a,/a/,2026-01-01,moved,,Old.,2026-01-01,',
      'areas/a,/a/,2026-01-01,live,areas/b,,,',
      'areas/a,/a/,2026-01-01,live,,,,#one',
      'areas/a',
      'areas/a,"/a/',
    ];
    const told = faulty.flatMap((text) => parseAddresses(`${head}${text}\n`).faults);
    expect(told.map(({ what, fix }) => `${what} ${fix}`)).toMatchInlineSnapshot(`
      [
        "“Areas” is not an ID of the registry. Write the path of the file without its ending: the folder, a stroke and the name of the file.",
        "“a” is not an address of this site. Write it from the top of the site, with a stroke at both ends.",
        "“soon” is not the day on which it was first published. Write a day, year first, such as 2026-11-21.",
        "“alive” is not a state of the registry. Use one of: live, moved, withdrawn.",
        "This line is live, and has a reason or a date. Both are for what moved or was withdrawn. Leave them empty, or change the state.",
        "This line is withdrawn, and has no reason or no date. Write why and when, with a comma between them: TODO: why,replace-this",
        "“” is not an ID to which a page can move. Write the ID that it has now: the path of its file without the ending.",
        "This line is live, and names “areas/b” as its new place. Leave the place empty, or set the state to moved.",
        "“#one” is not the name of a part of a page. Write names with spaces between them, and a new name after a sign: old-name>new-name.",
        "This line has 1 field instead of 8. Take back what was changed in it, or write it anew with npm run registry.",
        "The quotes of this line do not close. Take back what was changed in it, or write it anew with npm run registry.",
      ]
    `);
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a,"\n\r/\ufeff>1-é') }), (text) => {
        parseAddresses(text);
        parseAddresses(head + text);
      }),
    );
  });
});
