import type { Day } from '../fields/calendar.ts';

/**
 * A zip that a library has dated by the clock, with the as-at day at noon in its place, as archive() dates its own. It is
 * not packed again: that takes as long as making a workbook. Throws for what is no zip of fewer than 65,536 parts,
 * and for a day that archive() does not take either.
 */
export function datedArchive(zip: Uint8Array, asAt: Day): Uint8Array {
  const dated = new Uint8Array(zip);
  const fields = new DataView(dated.buffer);
  const end = dated.length - sizes.end;
  const expect = (at: number, signature: number) => {
    if (at < 0 || at + 4 > dated.length || fields.getUint32(at, true) !== signature) {
      throw new Error('What should be dated is no zip that ends with the list of its parts.');
    }
  };
  const [year = 1980, month = 1, day = 1] = asAt.split('-').map(Number);
  if (year < 1980 || year > 2099) throw new Error(`A zip cannot say the date ${asAt}.`);
  const date = ((year - 1980) << 9) | (month << 5) | day;
  const setDate = (at: number) => {
    fields.setUint16(at, 12 << 11, true);
    fields.setUint16(at + 2, date, true);
  };
  expect(end, signatures.end);
  let at = fields.getUint32(end + 16, true);
  for (let left = fields.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(at, signatures.listed);
    setDate(at + 12);
    const part = fields.getUint32(at + 42, true);
    expect(part, signatures.part);
    setDate(part + 10);
    const lengths = [28, 30, 32].map((field) => fields.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, sizes.listed);
  }
  expect(at, signatures.end);
  return dated;
}

/** The first bytes of each kind of header, by the specification of ZIP (4.3.7, 4.3.12 and 4.3.16 of APPNOTE). */
const signatures = { part: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };

/** The bytes of a header without its name and what else it may carry. */
const sizes = { listed: 46, end: 22 };
