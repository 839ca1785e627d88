import fc from 'fast-check';
import { seed } from '../runs.ts';

/** What breaks out of the formats that we write, when somebody forgets to escape it. */
const sharp = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&amp;lt;',
  '&#x3c;',
  '&',
  '"',
  "'",
  '`',
  '"onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '</style><style>*{display:none}',
  '</title></textarea></p>',
  'javascript:alert(1)',
  '\\',
  '\\n',
  '\\u003c',
  '\\"',
  '{',
  '}',
  '}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as an author would write it.
  '${process.env.PATH}',
  '{{constructor}}',
  '$x_1$',
  '%0a',
  '%',
  '#',
  '~',
  '^',
  '_',
  '\\input{/etc/passwd}',
  '@misc{x,',
  '=1+1',
  '=cmd|" /C calc"!A0',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\uff1d1+1',
  ',',
  ';',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\nATTACH:file:///etc/passwd',
  ':',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\u0085',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001b[31m',
  '\ufffe',
  '\ud800',
  '\udc00',
  '😀',
  'e\u0301',
  'Tŷ’r Dŵr',
  '“so-called”',
  '__proto__',
  'constructor',
  'toString',
  '_x0041_',
  '---',
  "``quoted''",
  "'=1",
  "''=1",
  ' =1',
  '\n=1',
  'undefined',
  ' ',
  '- [ ] x',
  '\n* [x] x',
  '[x](https://www.gov.uk@evil.example/)',
  'https://www.gov.uk@evil.example/',
  'https://a:b@evil.example/',
  'CO₂',
  '≥95% of 2½ km² × 3 – 5′',
  '2024\u201125',
  'ﬁnancial beneﬁts',
  'Tiếng Việt',
  '完了',
];

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...sharp) },
      fc.string({ unit: 'binary' }),
      fc.string(),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

/** That many hostile texts, the same for the same seed. */
export function hostileTexts(count: number): string[] {
  return [...sharp, ...fc.sample(hostileText, { numRuns: count, seed })].slice(0, count);
}

/** In groups, for files that hold many texts. */
export function inGroups<One>(all: One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/** Each text that came back as another one, with what it should have been. */
export function changed(
  pairs: Iterable<{ text: string; wanted: unknown; found: unknown }>,
): { text: string; wanted: unknown; found: unknown }[] {
  return [...pairs]
    .filter(({ wanted, found }) => wanted !== found)
    .slice(0, 5)
    .map(({ text, ...rest }) => ({ text: JSON.stringify(text), ...rest }));
}
