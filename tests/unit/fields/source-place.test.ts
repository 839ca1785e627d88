import { describe, expect, it } from 'vitest';
import { sicNote, whoseNotes } from '../../../src/lib/fields/source-place.ts';

const schema = sicNote(['due']);
const note = { about: 'due', label: 'Two dates', text: 'The list at the end says 2029.' };

describe('a note on what is odd', () => {
  it('must say whose it is: nothing is taken for granted', () => {
    expect(schema.safeParse(note).success).toBe(false);
    expect(schema.safeParse({ ...note, whose: 'publisher' }).success).toBe(false);
    for (const whose of Object.keys(whoseNotes)) {
      expect(schema.safeParse({ ...note, whose }).success).toBe(true);
    }
  });

  it('says it in one small phrase', () => {
    expect(Object.values(whoseNotes).map(({ phrase }) => phrase)).toMatchInlineSnapshot(`
      [
        "It is so in the source.",
        "It is so in our copy. The document may differ.",
        "It is our own choice.",
      ]
    `);
  });
});
