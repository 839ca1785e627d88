import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive } from '../../../src/lib/publish/archive.ts';
import { datedArchive } from '../../../src/lib/publish/dated-archive.ts';
import { workbook } from '../../../src/lib/publish/workbook.ts';

const parts = { 'a.csv': strToU8('id\r\nw1\r\n'), 'folder/b.bin': new Uint8Array([1, 2, 3]) };

describe('A zip that was dated by the clock', () => {
  test('is, with another date, byte for byte what is packed as at that day', () => {
    const mtime = new Date(2019, 4, 6, 7, 8, 10);
    const dated = datedArchive(zipSync(parts, { mtime, level: 9 }), '2026-11-21');
    expect(dated).toEqual(archive(new Map(Object.entries(parts)), '2026-11-21'));
    expect(unzipSync(dated)).toEqual(parts);
  });

  test('can be one that was written as a stream, as the workbook is: each part has the day', async () => {
    const rows = Array.from({ length: 50 }, (_, n) => [`w${n}`, n]);
    const made = await workbook([{ name: 'trees', heads: [['id', 20]], rows }], '2026-11-21');
    const fields = new DataView(made.buffer);
    const dates = [...made.keys()]
      .filter((at) => at + 4 <= made.length && fields.getUint32(at, true) === 0x04034b50)
      .map((at) => fields.getUint32(at + 10, true));
    expect(dates).toHaveLength(Object.keys(unzipSync(made)).length);
    // 12:00 and 21 November of the 46th year after 1980.
    expect(new Set(dates)).toEqual(new Set([(((46 << 9) | (11 << 5) | 21) << 16) | (12 << 11)]));
  });

  test('is refused for a day that a zip cannot say', () => {
    expect(() => datedArchive(zipSync(parts), '1975-01-01')).toThrow('1975-01-01');
    expect(() => archive(new Map(Object.entries(parts)), '1975-01-01')).toThrow('date');
  });

  test('is itself left as it was', () => {
    const zip = zipSync(parts);
    const before = zip.slice();
    datedArchive(zip, '2026-11-21');
    expect(zip).toEqual(before);
  });

  test('is refused when it is cut off, or something else', () => {
    const zip = zipSync(parts);
    for (const other of [
      zip.subarray(0, -1),
      zip.subarray(4),
      strToU8('id\r\n'),
      new Uint8Array(),
    ]) {
      expect(() => datedArchive(other, '2026-11-21')).toThrow('no zip');
    }
  });
});
