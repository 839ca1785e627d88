import { describe, expect, test } from 'vitest';
import type { AddressLine } from '../../../src/lib/addresses/line.ts';
import { oldPages } from '../../../src/lib/addresses/old-pages.ts';
import { readAddresses } from '../../../src/lib/addresses/read-addresses.ts';
import { pageKindOf } from '../../../src/lib/kinds/page-kind.ts';
import { headingsOf } from '../../../src/lib/reading/body/headings.ts';
import { readingOf } from '../../../src/lib/reading/reading-of.ts';
import { registerOf } from '../../../src/lib/register/register-of.ts';
import { line, moved, parts } from './lines.ts';

const contents = await Promise.all(['tests/fixtures/demo', 'src/content'].map(read));

/** A content folder on a day on which all that it holds is public. */
async function read(folder: string) {
  const register = await registerOf(folder, '2027-03-01');
  const prose = (await readingOf(folder)).prose();
  const { lines } = await readAddresses(folder);
  const headings = (id: string) => {
    const words = prose[id];
    return words && headingsOf(words);
  };
  return { folder, register, lines, headings };
}

/** What readers find on the page that a thing leaves behind: each part, and where it leads. */
function partsLeft(to: string, fragments: AddressLine['fragments']): string[] {
  const [demo] = contents;
  if (!demo) throw new Error('There is no content.');
  const { register, lines, headings } = demo;
  const end = lines.find(({ id }) => id === to) ?? line(to);
  const [page] = oldPages([end, moved(`${to}-old`, to, { fragments })], register, headings);
  return (page?.parts ?? []).map((part) => `${part.title} → ${part.address}`);
}

describe('the page at an old address', () => {
  test('lists the sections of a commitment by their headings', () => {
    expect(
      partsLeft('commitments/marsham-2024/w5', parts('who', 'how', 'history', 'source')),
    ).toMatchInlineSnapshot(`
      [
        "Who and by when → /strategies/marsham-2024/w5/#who",
        "How it stands → /strategies/marsham-2024/w5/#how",
        "What happened → /strategies/marsham-2024/w5/#history",
        "Source → /strategies/marsham-2024/w5/#source",
      ]
    `);
  });

  test('lists the parts of any other page by what stands at them', () => {
    expect([
      partsLeft('commitments/marsham-2024', parts('homes', 'warm-homes', 'river', 'no-i3')),
      partsLeft('strategies/marsham-2024', parts('homes')),
      partsLeft('progress/marsham-2024/2025-03', parts('update-w1', 'update-w6>update-w5')),
      partsLeft('meetings/marsham-hwb/2025-12-04', parts('minute-7')),
      partsLeft('pages/about', parts('how-to-write-to-us', 'purpose>what-it-is-for')),
    ]).toMatchInlineSnapshot(`
      [
        [
          "A Homes & streets that are “fit to live in” → /strategies/marsham-2024/statements/#homes",
          "A1 Warm homes → /strategies/marsham-2024/statements/#warm-homes",
          "The river, y dŵr & the people beside it → /strategies/marsham-2024/statements/#river",
          "There is no I3 → /strategies/marsham-2024/statements/#no-i3",
        ],
        [
          "A Homes & streets that are “fit to live in” → /strategies/marsham-2024/#homes",
        ],
        [
          "W1: We will put a warm room within ten minutes’ walk of every home. → /strategies/marsham-2024/progress/2025-03/#update-w1",
          "W5: We will put steps & a rail at the old mill. → /strategies/marsham-2024/progress/2025-03/#update-w5",
        ],
        [
          "Minute 7: Warm homes: the builder → /meetings/marsham-hwb/2025-12-04/#minute-7",
        ],
        [
          "How to write to us → /about/#text-how-to-write-to-us",
          "What it is for → /about/#text-what-it-is-for",
        ],
      ]
    `);
  });

  test('says the name of a part that is gone in words', () => {
    expect(partsLeft('commitments/marsham-2024/w5', parts('who-pays>main'))).toEqual([
      'Who pays → /strategies/marsham-2024/w5/',
    ]);
  });

  test.each(contents)(
    'knows the heading of every part that $folder gives, where a page can move',
    ({ lines, register, headings }) => {
      const staying = ['glossary', 'pages/method'];
      const nameless = lines
        .filter(({ id, state }) => state !== 'moved' && !staying.includes(id))
        .flatMap(({ id, fragments }) => {
          const titles = new Map([
            ...(headings(id) ?? []),
            ...(pageKindOf(id, register)?.partTitles() ?? []),
          ]);
          return fragments
            .filter(({ name, now }) => !titles.get(now ?? name))
            .map(({ name }) => `${id}#${name}`);
        });
      expect(nameless).toEqual([]);
      expect(lines.flatMap(({ fragments }) => fragments).length > 0).toBe(lines.length > 0);
    },
  );
});
