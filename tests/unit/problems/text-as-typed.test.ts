import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/lib/reading/parse-yaml.ts';
import { checkWith } from './content.ts';

const w1 = 'commitments/plan-2022/w1.yaml';
const before = 'ref: W1\nkind: we-statement\n';
const after =
  'summary: People hear back within seven days.\npriority: adult-care\nleads: [board]\n';
const end = 'due: { by: 2024-03 }\nserves: [i1]\nsource: { document: plan }\n';

/** What the check says to write in place of a line, as an author would paste it. */
async function toPaste(line: string): Promise<{ place: string; paste: string } | undefined> {
  const { problems, advice } = await checkWith({ [w1]: `${before}${line}\n${after}${end}` });
  const [said] = [...problems, ...advice].filter(({ file }) => file.endsWith(w1));
  const paste = /in quotes: (title: .*)$/.exec(said?.fix ?? '')?.[1];
  return said && paste ? { place: `${said.line} ${said.code}`, paste } : undefined;
}

const titleIn = (line: string) => {
  const { data } = parseYaml(`${before}${line}\n${after}`);
  return (data as { title?: unknown } | undefined)?.title;
};

describe('A title that YAML would read as something else', () => {
  it.each([
    'Deliver 50% @ £2m # savings',
    'Our aim: fewer falls',
    'Our aims:',
    '50%: % of homes',
    '@home and well',
    '*Free* swims for all',
    '&co and friends',
    "& 'a",
    '! the "new way',
    "*'s end",
    '& {a',
    '! Stop smoking',
    '> 50% of homes warm',
    '| bars and pipes',
    '- a hyphen first',
    '? a question first',
    '[Draft] Plan for homes',
    '[Draft]',
    '{x}',
    '"Fair" homes',
    '#1 council for walking',
    '`code`',
    '% of homes',
    'true',
    '2024',
    'null',
    '~',
  ])('is told with the line to paste: %s', async (title) => {
    const told = await toPaste(`title: ${title}`);
    expect(told?.place).toMatch(/^3 /);
    expect(titleIn(told?.paste ?? '')).toBe(title);
  });

  it('is read as it stands, or told with a line that is, whatever signs it has', async () => {
    const sign = fc.constantFrom(...'ab9 #:@%*&!?|>-[]{},`"\'\\~=.£é'.split(''));
    const titles = fc
      .array(sign, { minLength: 1, maxLength: 12 })
      .map((signs) => signs.join('').trim())
      // What opens a quote, a bracket or a text on lines of its own was meant so.
      .filter((title) => title !== '' && !/^["'[{|>]/.test(title));
    await fc.assert(
      fc.asyncProperty(titles, async (title) => {
        const read = titleIn(`title: ${title}`);
        // What follows a # after a number is a comment more often than a part of a title.
        if (read === title || (title.includes(' #') && typeof read !== 'string')) return;
        const told = await toPaste(`title: ${title}`);
        expect(titleIn(told?.paste ?? '')).toBe(title);
      }),
      { numRuns: 60 },
    );
  });
});
