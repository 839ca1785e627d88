import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archive } from '../../../src/lib/publish/archive.ts';
import { datedArchive } from '../../../src/lib/publish/dated-archive.ts';

const parts = { 'a.csv': strToU8('id\r\nw1\r\n'), 'folder/b.bin': new Uint8Array([1, 2, 3]) };

describe('A zip that was dated by the clock', () => {
  test('is, with another date, byte for byte what is packed as at that day', () => {
    const mtime = new Date(2019, 4, 6, 7, 8, 10);
    const dated = datedArchive(zipSync(parts, { mtime, level: 9 }), '2026-11-21');
    expect(dated).toEqual(archive(new Map(Object.entries(parts)), '2026-11-21'));
    expect(unzipSync(dated)).toEqual(parts);
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
