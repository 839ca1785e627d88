import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAddresses } from '../../../src/lib/addresses/read-addresses.ts';
import { line } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
afterAll(() => rmSync(folder, { recursive: true }));

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

test('the same text is parsed once, and another one again', async () => {
  const head = 'id,address,first published,state,to,reason,date,fragments\n';
  writeFileSync(join(folder, 'registry.csv'), head);
  const empty = await readAddresses(folder);
  expect(await readAddresses(folder)).toBe(empty);
  writeFileSync(join(folder, 'registry.csv'), `${head}areas/a,/areas/a/,2026-01-01,live,,,,\n`);
  expect((await readAddresses(folder)).lines).toHaveLength(1);
});
