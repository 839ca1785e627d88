import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/lib/fields/source-place.ts';
import { tableNotes } from '../../../src/lib/snapshot/table-notes.ts';

const england: Note = { whose: 'source', label: 'England is not 100', text: 'It is 142.6.' };
const unit: Note = { whose: 'source', label: 'No unit', text: 'None is printed.' };
const row = (name: string, ...sic: Note[]) => ({ name, sic });
const told = (rows: ReturnType<typeof row>[]) => {
  const { shared, ownOf } = tableNotes(rows, ({ name }) => name);
  const plain = ({ label, text }: Note) => `${label}: ${text}`.replaceAll('\u00a0', ' ');
  return {
    once: shared.map(plain),
    besideRows: rows.map((one) => ownOf(one).map(({ label }) => label)),
  };
};

describe('the notes of a table', () => {
  it('stand beside their row when no other row has them', () => {
    expect(told([row('Kursaal', england), row('Victoria', unit)])).toEqual({
      once: [],
      besideRows: [[england.label], [unit.label]],
    });
  });

  it('stand once, with the names of their rows, when several have them', () => {
    const rows = [row('Kursaal', england, unit), row('Milton'), row('Victoria', england)];
    expect(told(rows)).toEqual({
      once: ['England is not 100: It is 142.6. So for 2 figures here: Kursaal; Victoria.'],
      besideRows: [[unit.label], [], []],
    });
  });

  it('name no row when all have them', () => {
    const two = [row('Kursaal', england), row('Victoria', england)];
    expect(told(two).once).toEqual(['England is not 100: It is 142.6. So for both figures here.']);
    expect(told([...two, row('Milton', england)]).once).toEqual([
      'England is not 100: It is 142.6. So for all 3 figures here.',
    ]);
  });

  it('are not the same when one word differs, or whose they are', () => {
    const ours: Note = { ...england, whose: 'copy' };
    const other: Note = { ...england, text: 'It is 120.03.' };
    const label: Note = { ...england, label: 'England is 142.6' };
    const rows = [england, ours, other, label].map((note, at) => row(String(at), note));
    expect(told(rows).once).toEqual([]);
  });

  it('said twice beside one row is still said of one row', () => {
    expect(told([row('Kursaal', england, england), row('Victoria')]).once).toEqual([]);
  });
});
