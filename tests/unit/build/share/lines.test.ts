import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../../src/lib/build/share/fonts.ts';
import { breakLines } from '../../../../src/lib/build/share/lines.ts';

const letters = { size: 64, weight: 700 } as const;
const width = 1040;
const words = fc.array(fc.stringMatching(/^[a-zA-Z’,]{1,14}$/), { minLength: 1, maxLength: 60 });

describe('the lines of a title', () => {
  test('are about as long as each other', () => {
    const text = 'Agree local targets for adult health and care, and check them every year';
    expect(breakLines(text, letters, width, 3).lines).toMatchInlineSnapshot(`
      [
        "Agree local targets for",
        "adult health and care, and",
        "check them every year",
      ]
    `);
  });

  test('hold whole words in their order, and fit', () => {
    fc.assert(
      fc.property(words, (some) => {
        const { lines, whole } = breakLines(some.join(' '), letters, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(widthOf(line, letters)).toBeLessThanOrEqual(width);
        const shown = lines.join(' ');
        if (whole) expect(shown).toBe(some.join(' '));
        else {
          // All but the last are as they were; the last lost at most the marks at its end.
          const kept = shown.replace(/…$/, '').split(' ');
          expect(kept.slice(0, -1)).toEqual(some.slice(0, kept.length - 1));
          expect((some[kept.length - 1] ?? '').replace(/,+$/, '')).toBe(kept.at(-1));
        }
      }),
    );
  });

  test('say with an ellipsis that words are left out', () => {
    expect(breakLines('one two three, '.repeat(20).trim(), letters, width, 2)).toEqual({
      lines: expect.arrayContaining([expect.stringMatching(/\w…$/)]),
      whole: false,
    });
  });

  test('keep a date together', () => {
    const text = 'Last report 1\u00a0October\u00a02023';
    const narrow = widthOf('Last report 1', letters) + 1;
    expect(breakLines(text, letters, Math.max(narrow, 640), 2).lines.join('|')).toContain(
      '1\u00a0October\u00a02023',
    );
  });

  test('break within a word only when no line holds it', () => {
    const { lines } = breakLines('m'.repeat(40), letters, width, 3);
    expect(lines.join('')).toBe('m'.repeat(40));
    expect(lines.length).toBeGreaterThan(1);
  });
});
