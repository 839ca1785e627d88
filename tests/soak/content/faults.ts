import {
  changedValue,
  duplicate,
  hidden,
  type MakeFault,
  newField,
  noticeOf,
  notUtf8,
  paragraph,
  paragraphs,
  replaced,
} from './fault-makers.ts';

/** A day or a month, and not the beginning of a financial year with its quarter. */
const date = /(\b(?:by|reviewed|completedOn): )\d{4}-\d{2}(?:-\d{2})?(?![\d-])/;

/** Every fault of one file that the trials know. */
export const faults: MakeFault[] = [
  newField('zzyzx: words', 'unknown-field'),
  newField('__proto__: words', 'unsafe-field'),
  newField('"constructor": words', 'unsafe-field'),
  newField('<<: { zzyzx: words }', 'yaml-shortcut'),
  newField('zzyzx: one: two', 'unreadable-yaml'),
  newField('zzyzx words', 'unreadable-yaml'),
  newField(`# ${'x'.repeat(10_001)}`, 'line-too-long'),
  changedValue('&words ', 'yaml-shortcut'),
  changedValue('!words ', 'yaml-shortcut'),
  changedValue('!<words> ', 'yaml-shortcut'),
  replaced(/^((?:title|name): ).*$/, '$112', 'wrong-kind'),
  replaced(/^((?:title|name|summary):) \S.*$/, '$1', 'empty-text'),
  replaced(/^((?:title|name): ).*$/, `$1${'word '.repeat(400)}`, 'text-too-long'),
  replaced(date, '$12027-13', 'impossible-date'),
  replaced(date, '$130/09/2027', 'british-date'),
  replaced(date, '$1asked', 'not-a-date'),
  replaced(/(\b(?:link|website): "?)https?:/, '$1htps:', 'not-a-link'),
  replaced(/(\bdocument: )[a-z0-9-]+/, '$1no-such-document', 'no-such-entry'),
  duplicate,
  ...['\u200b', '\u202e', '\u0007', '\u00ad', '\ufeff', '\u2028', '\ufffd'].map(hidden),
  (text) =>
    text.startsWith('---\n')
      ? { text: text.slice(1), line: 1, code: 'no-front-matter' }
      : undefined,
  notUtf8,
  paragraph('Words <b>and</b> words.', 'html-in-content'),
  paragraph('<script>x</script>', 'html-in-content'),
  paragraph('Words {words} words.', 'code-in-content'),
  paragraph('[^zz]: {words}', 'code-in-content'),
  paragraph('import x from "y"', 'code-in-content'),
  paragraph('[Words](javascript:x)', 'unsafe-link'),
  paragraph('[zz]: data:x', 'unsafe-link'),
  paragraph('![Words](/x.png)', 'picture-in-content'),
  paragraph('Words <SiteNam /> words.', 'unknown-component'),
  paragraph('Words <SiteName a="b" /> words.', 'component-not-bare'),
  paragraph('# Words', 'heading-level'),
  paragraph('Words&#x202e; words.', 'hidden-character'),
  paragraph('<!-- words -->', 'unreadable-mdx'),
  paragraph('Words { words.', 'unreadable-mdx'),
  paragraph(`${'> '.repeat(30)}Words.`, 'nested-too-deep'),
  replaced(
    date,
    (random) => ({ typed: `$1${random.pick(['9999-12-31', '2101-01', '1899-12-31', '0026-11'])}` }),
    'out-of-range',
  ),
  replaced(
    /(\b(?:link|website): "?https?:\/\/)/,
    '$1www.gov.uk@',
    'not-a-link',
    'without a name before an @',
  ),
  replaced(
    /^(address: https:\/\/[^\s/]+)\/?$/,
    (random) => {
      const path = random.pick(['progress', 'a/b', 'board/progress', '~hwb', 'x?y', 'x#y']);
      const below = `/${path.replace(/[?#].*/, '')}/`;
      return {
        typed: `$1/${path}${random.pick(['', '/'])}`,
        offers: `is built with BASE_PATH=${below}.`,
      };
    },
    'address-with-path',
  ),
  replaced(
    /(\b(value|count|of): )(\d+(?:\.\d+)?)(?=$| *[,}])/,
    (random, [, , name, typed]) => {
      // What counts takes any whole number, so that some have thousands.
      const number = name === 'value' ? Number(typed) : random.below(5_000_000);
      return { typed: `$1"${random.pick(writings)(number)}"`, offers: `“${number}”` };
    },
    'wrong-kind',
  ),
  noticeOf(
    'withdrawn: { on: 2099-12, reason: Words., decision: zzyzx/2099-12-15 }',
    'no-such-entry',
  ),
  noticeOf('withdrawn: { on: 2099-12, reason: Words., replacedBy: zzyzx }', 'no-such-entry'),
  ...['- [ ] Words', '1. [x] Words', '> * [X] Words'].map((task) =>
    paragraph(task, 'task-in-content'),
  ),
  ...[
    '[Words](https://www.gov.uk@evil.example/)',
    '[Words](https://a:b@evil.example)',
    '[Words](<https://www.gov.uk@evil.example/> "words")',
    '[zz]: https://www.gov.uk@evil.example/',
    'Words https://www.gov.uk@evil.example/ words.',
  ].map((link) => paragraph(link, 'unsafe-link')),
  paragraph('[Words](/about)', 'broken-link', 'Add a slash at the end: /about/'),
  paragraph('[Words](/abuot/)', 'broken-link', 'Did you mean “/about/”?'),
  paragraph('[Words](/About/)', 'broken-link', 'Did you mean “/about/”?'),
  paragraph('[zz]: /about.html', 'broken-link', 'Did you mean “/about/”?'),
  paragraph('[Words](/zzyzx/zzyzx/)', 'broken-link', 'take the link away'),
  // Of a page about the method code knows the parts.
  (text, random) =>
    /^source:/m.test(text)
      ? paragraph('[Words](#zzyzx)', 'broken-link', 'Write a part that is there')(text, random)
      : undefined,
  paragraphs(['Words { words.', 'Words <b words.', '</b>', '{/* words', '<1>'], 'unreadable-mdx'),
];

/** How people and spreadsheets write a number, so that a program takes it for words. */
const writings: ((number: number) => string)[] = [
  (number) => `${number}%`,
  (number) => `${number} per cent`,
  (number) => `${inThousands(number)} people`,
  (number) => `£${inThousands(number)}`,
  inThousands,
  (number) => String(number).replace('.', ','),
  (number) => ` ${number}`,
];

function inThousands(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 9 });
}
