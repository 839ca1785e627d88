import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingAddresses } from '../../scripts/build/addresses.ts';
import { enterIn } from '../../scripts/registry/enter.ts';

const content = mkdtempSync(join(tmpdir(), 'addresses-'));
cpSync('tests/unit/problems/base', content, { recursive: true });
const { added } = await enterIn(content, '2026-11-21');

/** A site with every page and part that the registry names, and the frame of each commitment. */
function layWholeSite(): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const lay = (address: string, text: string) => {
    mkdirSync(join(site, address), { recursive: true });
    writeFileSync(join(site, address, 'index.html'), text);
  };
  for (const { id, address, fragments } of added) {
    lay(address, `<main>${fragments.map(({ name }) => `<p id="${name}"></p>`).join('')}</main>`);
    if (/^commitments\/.+\//.test(id)) lay(`/embed/${id.slice('commitments/'.length)}/`, '');
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

test.each([
  ['/corrections/', '2026-11-21'],
  ['/search/', '2000-01-01'],
  ['/updates/2023/', '2026-11-21'],
  ['/updates/2023/', '2023-12-31'],
  ['/embed/plan-2022/w1/', '2026-11-21'],
])('%s, which no entry makes alone, is missed in a build for %s', async (address, asAt) => {
  const site = layWholeSite();
  rmSync(join(site, address, 'index.html'));
  const [missing, ...others] = await missingAddresses(site, content, asAt);
  expect(missing).toContain(`${address} was published, and is not in the new site.`);
  expect(others).toEqual([]);
});

test('the year of what had not happened by the day is not missed', async () => {
  const site = layWholeSite();
  rmSync(join(site, 'updates/2023'), { recursive: true });
  expect(await missingAddresses(site, content, '2023-01-01')).toEqual([]);
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
