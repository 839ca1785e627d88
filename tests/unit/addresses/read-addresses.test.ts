import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readAddresses } from '../../../src/lib/addresses/read-addresses.ts';
import { line } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder has no addresses before it has a registry, and then those of its lines', async () => {
  expect(await readAddresses(folder)).toEqual({ isThere: false, text: '', lines: [], faults: [] });
  const text =
    'id,address,first published,state,to,reason,date,fragments\nareas/a,/areas/a/,2026-01-01,live,,,,\nareas/b\n';
  writeFileSync(join(folder, 'registry.csv'), text);
  expect(await readAddresses(folder)).toEqual({
    isThere: true,
    text,
    lines: [{ ...line('areas/a'), line: 2 }],
    faults: [expect.objectContaining({ line: 3 })],
  });
});
