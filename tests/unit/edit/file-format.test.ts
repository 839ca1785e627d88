import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fileFormat } from '../../../src/lib/edit/file-format.ts';
import { fromForm } from '../../../src/lib/edit/form-values.ts';
import { readContent } from '../../../src/lib/reading/read.ts';

describe('What the editing screens write', () => {
  it.each(['demo', 'aberwen'])('is what they read, byte for byte: %s', async (name) => {
    const files = await readContent(`tests/fixtures/${name}`);
    const others = files.filter(({ place, text }) => {
      if (!place.belongs) return false;
      const { fromFile, toFile } = fileFormat(place.collection);
      return toFile(fromFile(text)) !== text;
    });
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('is a number where it can be one, and words where a nought would be lost', () => {
    const either = z.union([z.number(), z.string()]);
    expect(['12', '1.5', '1.10', '007', '2 of 3'].map((typed) => fromForm(either, typed))).toEqual([
      ...[12, 1.5],
      ...['1.10', '007', '2 of 3'],
    ]);
  });

  it('leaves out what nobody filled in', () => {
    const { toFile } = fileFormat('commitments');
    expect(
      toFile({
        title: 'We will open a centre.',
        ref: '12',
        kind: 'action',
        summary: '',
        leads: [],
        due: { by: '', ongoing: false, then: null },
        budget: null,
        targets: [{ text: '40 by 2027.', when: '', source: null }],
        source: { document: 'plan', locator: { section: '', page: '12' } },
      }),
    ).toMatchInlineSnapshot(`
      "ref: '12'
      kind: action
      title: We will open a centre.
      targets:
        - text: 40 by 2027.
      source:
        document: plan
        locator:
          page: '12'
      "
    `);
  });

  it('keeps an empty list that a change has to name', () => {
    const { toFile } = fileFormat('commitments');
    const changes = [
      { field: 'leads', date: '2026-11-26', was: [], now: ['savs'], reason: '', source: null },
    ];
    expect(toFile({ ref: 'W1', changes })).toMatchInlineSnapshot(`
      "ref: W1
      changes:
        - date: 2026-11-26
          field: leads
          was: []
          now:
            - savs
      "
    `);
  });

  it('keeps what a person noted behind a #, beside what it was noted of', () => {
    const { fromFile, toFile } = fileFormat('areas');
    const text = `# Ask the council.
name: Estuary
kind: district # as they say
covers:
  # from the leaflet
  - Northport
`;
    const read = fromFile(text);
    expect(
      toFile({ ...read, kind: 'county', covers: ['Northport', 'Quays'] }),
    ).toMatchInlineSnapshot(`
      "# Ask the council.
      name: Estuary
      kind: county # as they say
      covers:
        # from the leaflet
        - Northport
        - Quays
      "
    `);
  });

  it.each([
    ['two years', { as: 'group', from: '2024', to: '2029' }, 'period:\n  from: 2024\n  to: 2029\n'],
    ['a financial year', { as: 'text', text: '2024-25' }, 'period: 2024-25\n'],
    ['a year alone', { as: 'text', text: '2024' }, 'period: 2024\n'],
  ])('writes %s as the schema has it', (_, period, written) => {
    expect(fileFormat('strategies').toFile({ period, body: '' })).toContain(written);
  });

  describe('of a report', () => {
    const { fromFile, toFile } = fileFormat('progress');
    const text = `---
title: First report
asAt: 2026-03
source:
  document: report
updates:
  - commitment: w1
    status:
      - On course
    summary: We opened 31 rooms.
---

Words.
`;

    it('has only the updates in which something is said', () => {
      const updates = [
        { commitment: 'w1', status: ['On course'] },
        { commitment: 'w2', summary: '' },
      ];
      expect(toFile({ title: 'New', updates, body: '' })).toMatchInlineSnapshot(`
        "---
        title: New
        updates:
          - commitment: w1
            status:
              - On course
        ---
        "
      `);
    });

    it('says what a new correction says that it says now', () => {
      const corrections = [
        correction('summary', '31 rooms', '22 rooms'),
        correction('status', 'On course', 'Late'),
      ];
      expect(toFile({ ...fromFile(text), corrections })).toMatchInlineSnapshot(`
        "---
        title: First report
        asAt: 2026-03
        source:
          document: report
        updates:
          - commitment: w1
            status:
              - Late
            summary: We opened 22 rooms.
        corrections:
          - date: 2026-11-26
            commitment: w1
            field: summary
            wrong: A slip.
            was: 31 rooms
            now: 22 rooms
          - date: 2026-11-26
            commitment: w1
            field: status
            wrong: A slip.
            was: On course
            now: Late
        ---

        Words.
        "
      `);
    });

    it('stays as it is where it does not hold what the correction quotes', () => {
      const corrections = [correction('summary', '40 rooms', '22 rooms')];
      expect(toFile({ ...fromFile(text), corrections })).toContain('We opened 31 rooms.');
    });

    it('is not put right a second time', () => {
      const corrections = [correction('summary', '31 rooms', '31 rooms and 31 rooms')];
      const once = toFile({ ...fromFile(text), corrections });
      expect(toFile(fromFile(once))).toBe(once);
    });
  });
});

function correction(field: string, was: string, now: string) {
  return { date: '2026-11-26', commitment: 'w1', field, wrong: 'A slip.', was, now };
}
