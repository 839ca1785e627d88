import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { archive } from '../../../src/lib/publish/archive.ts';
import { openDataTables } from '../../../src/lib/publish/open-data-tables.ts';
import { openDocument } from '../../../src/lib/publish/open-document.ts';
import { workbook } from '../../../src/lib/publish/workbook.ts';
import { workbookSheets } from '../../../src/lib/publish/workbook-sheets.ts';
import { build } from '../../../src/lib/register/build.ts';
import { commitment, entries } from '../register/entries.ts';

const zone = process.env['TZ'];
const files = new Map<string, string | Uint8Array>([
  ['a.csv', 'id\r\nw1\r\n'],
  ['b.bin', new Uint8Array([1, 2, 3])],
]);

describe('a zip', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('gives back the files that were put into it', () => {
    const found = unzipSync(archive(files, '2026-11-21'));
    expect(new TextDecoder().decode(found['a.csv'])).toBe('id\r\nw1\r\n');
    expect(found['b.bin']).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('has the same bytes in every time zone, and other ones for another day', () => {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const east = archive(files, '2026-11-21');
    process.env['TZ'] = 'Pacific/Pago_Pago';
    expect(archive(files, '2026-11-21')).toEqual(east);
    expect(archive(files, '2026-11-22')).not.toEqual(east);
  });
});

describe('the workbook', () => {
  test('has the same bytes whenever it is made', async () => {
    const register = build(entries({ w1: commitment() }), '2023-10-01');
    const site = { address: 'https://marsham.example', base: '/' };
    const sheets = workbookSheets(openDataTables, register, site);
    const first = [await workbook(sheets, register.asAt), openDocument(sheets, register.asAt)];
    await new Promise((done) => setTimeout(done, 2100));
    expect([await workbook(sheets, register.asAt), openDocument(sheets, register.asAt)]).toEqual(
      first,
    );
  });
});
