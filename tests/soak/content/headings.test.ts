import fc from 'fast-check';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import { htmlOf } from '../../../src/components/prose/html-of.ts';
import { fragmentNow } from '../../../src/lib/addresses/line.ts';
import { headingsOf } from '../../../src/lib/reading/body/headings.ts';
import { parseBody } from '../../../src/lib/reading/body/parse-body.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { build } from '../../../src/lib/register/build.ts';
import { reservedParts } from '../../../src/lib/site/reserved-parts.ts';
import { record, runs, seed } from '../runs.ts';

/** The parts that pages have of their own. */
const own = new Set<string>([...reservedParts.strategies, ...reservedParts.commitments]);

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...own) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Review', 'Review-1', 'text-review', '', '-', '1', '😀'),
  },
  { weight: 1, arbitrary: fc.constantFrom('**Source**', '`main`', '[Due](#due)', 'constructor') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }).map(onOneLine) },
);
const part = fc.record({
  heading: fc.tuple(fc.integer({ min: 2, max: 4 }), words),
  link: fc.option(fc.constantFrom(...own, 'zzyzx')),
});

it('lets no heading of an author take a part of its page, nor two have one name, and leads old links on', async () => {
  const { entries } = await readFolder('tests/fixtures/demo');
  const { site } = build(entries(), '2026-11-26');
  const count = { documents: 0, headings: 0, taken: 0, links: 0 };
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.boolean(), (parts, below) => {
      const text = parts
        .map(({ heading: [level, words], link }) =>
          [`${'#'.repeat(level)} ${words}`, link ? `[Words](#${link})` : 'Words.'].join('\n\n'),
        )
        .join('\n\n');
      const read = parseBody(text).words as Root | undefined;
      // What stops the check goes on no page.
      if (!read) return;
      const html = htmlOf(read, { site, base: '/', isBelowHeading: below });
      const tree = fromHtml(html, { fragment: true });
      const ids = selectAll('[id]', tree).map(({ properties }) => String(properties['id']));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => own.has(id) || /^(?:text-)?$|\s/.test(id))).toEqual([]);
      expect([...headingsOf(read).keys()]).toEqual(ids);
      for (const id of ids) {
        // Until it was given a sign, the heading was published under this name.
        const name = id.replace(/^text-/, '');
        const page = { id: 'pages/x', address: '/x/', fragments: ids };
        const wanted = name === 'main' || ids.includes(name) ? name : id;
        expect(fragmentNow({ name, now: undefined }, page)).toBe(wanted);
      }
      for (const { properties } of selectAll('a[href^="#"]', tree)) {
        const leads = String(properties['href']).slice(1);
        // A heading that is found by its words alone is led to by its whole name.
        if (!ids.includes(leads)) expect(ids).not.toContain(`text-${leads}`);
        count.links += 1;
      }
      count.documents += 1;
      count.headings += ids.length;
      count.taken += parts.filter(({ heading: [, words] }) => own.has(words)).length;
    }),
    { seed, numRuns: runs({ small: 150, full: 50_000 }) },
  );
  expect(count.taken).toBeGreaterThan(count.documents);
  record('Headings that would take a part of their page', {
    documents: count.documents,
    headings: count.headings,
    'of them with the name of a part': count.taken,
    'links on the same page': count.links,
    'parts taken, or names given twice': 0,
  });
});

/** As an author could type it in one line, with nothing that a program would read. */
function onOneLine(text: string): string {
  return text.replace(/[<>{}\s]/gu, ' ').trim();
}
