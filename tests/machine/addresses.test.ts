import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingAddresses } from '../../scripts/build/addresses.ts';
import { enterIn } from '../../scripts/registry/enter.ts';

const content = mkdtempSync(join(tmpdir(), 'addresses-'));
cpSync('tests/unit/problems/base', content, { recursive: true });
const { added } = await enterIn(content, '2026-11-21');

/** A site with every page and part that the registry names. */
function layWholeSite(): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const { address, fragments } of added) {
    mkdirSync(join(site, address), { recursive: true });
    const parts = fragments.map(({ name }) => `<p id="${name}"></p>`).join('');
    writeFileSync(join(site, address, 'index.html'), `<main>${parts}</main>`);
  }
  return site;
}

test('a site with every page and part that readers were given keeps them all', async () => {
  expect(await missingAddresses(layWholeSite(), content, '2026-11-21')).toEqual([]);
});

test('a page that code no longer makes, and a part, are found in the pages themselves', async () => {
  const site = layWholeSite();
  rmSync(join(site, 'organisations/board/index.html'));
  writeFileSync(join(site, 'strategies/plan-2022/progress/2023-09/index.html'), '<main></main>');
  expect(await missingAddresses(site, content, '2026-11-21')).toEqual([
    '/organisations/board/ was published, and is not in the new site.',
    '/strategies/plan-2022/progress/2023-09/#update-w1 was published, and is not in the new site.',
  ]);
});

test('what had not been published on the day is not missed', async () => {
  const site = layWholeSite();
  rmSync(join(site, 'strategies/plan-2022'), { recursive: true });
  expect(await missingAddresses(site, content, '2023-01-01')).toContain(
    '/strategies/plan-2022/w1/ was published, and is not in the new site.',
  );
  expect(await missingAddresses(site, content, '2023-01-01')).not.toContain(
    '/strategies/plan-2022/progress/2023-09/ was published, and is not in the new site.',
  );
  expect(await missingAddresses(site, content, '2000-01-01')).toEqual([]);
});
