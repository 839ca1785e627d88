import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shareCards } from '../../src/lib/kinds/share-cards.ts';
import { commitmentCard } from '../../src/lib/kinds/share-words.ts';
import { registerOf } from '../../src/lib/register/register-of.ts';
import type { Commitment, Register } from '../../src/lib/register/types.ts';
import { shareAlt, shareName } from '../../src/lib/site/share-card.ts';
import { follow } from './built/addresses.ts';
import { linksOf, tagged } from './built/find.ts';
import type { Page } from './built/page.ts';
import { sites } from './built/site.ts';
import { attribute } from './built/tree.ts';

const withImage = [
  'commitment',
  'strategy',
  'report',
  'area',
  'snapshot',
  'indicator',
  'topic',
  'tracker',
  'filter',
];
const mostMedian = 12_000;
const mostForAny = 20_000;

/** What a page says about itself to those who show a link to it: “og:image” and so on. */
function told(page: Page): Map<string, string> {
  return new Map(
    tagged(page, 'meta').flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? '';
      return /^(og|twitter):/.test(name) ? [[name, attribute(meta, 'content') ?? '']] : [];
    }),
  );
}

describe.each(sites)('the share images of the site “$name”', (site) => {
  const pages = site.pages.filter(({ type }) => withImage.includes(type));
  const images = [...site.files].filter((file) => file.startsWith('/share/'));

  test('go with every commitment, strategy, report, area, snapshot, measure and list', () => {
    const faults = pages.flatMap((page) => {
      const meta = told(page);
      const image = follow(meta.get('og:image') ?? '', page, site);
      if (image.kind !== 'inside' || !site.files.has(image.path ?? ''))
        return [`${page.path}: its og:image, ${meta.get('og:image')}, is not in the site.`];
      if (!meta.get('og:image')?.startsWith('http'))
        return [`${page.path}: its og:image is not a full address.`];
      return meta.get('twitter:card') === 'summary_large_image'
        ? []
        : [`${page.path}: its twitter:card is ${meta.get('twitter:card')}.`];
    });
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(site.register.commitments.length);
  });

  test('go with a page that moved as with the page in its new place', () => {
    const moved = site.pages.filter(
      ({ type, html }) => type === 'old page' && html.includes('moved-to'),
    );
    const faults = moved.flatMap((page) => {
      const [canonical = ''] = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
      const to = site.pageAt(follow(canonical, page, site).path ?? '');
      const [before, now] = [page, to].map((one) => [...(one ? told(one) : [])]);
      const own = (all: [string, string][] = []) => all.filter(([name]) => name !== 'og:title');
      return to && JSON.stringify(own(before)) === JSON.stringify(own(now)) ? [] : [page.path];
    });
    expect(faults).toEqual([]);
    expect(moved.length > 0).toBe(site.name === 'demo');
  });

  test('say in words what they show', () => {
    const alts = new Map(
      shareCards(site.register).map((card) => [`/share/${shareName(card)}.png`, shareAlt(card)]),
    );
    const faults = pages.filter((page) => {
      const meta = told(page);
      const { path = '' } = follow(meta.get('og:image') ?? '', page, site);
      return meta.get('og:image:alt') !== alts.get(path);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('stay as they are from one day to the next, unless a state changes', async () => {
    const tomorrow = await registerOf(site.content, '2026-11-27');
    const nameOn = (register: Register, id: string) => {
      const found = register.commitments.find((one) => one.id === id);
      return found && shareName(commitmentCard(found, register));
    };
    const states = ({ standing }: Commitment) =>
      Object.values(standing).map((axis: { state: string }) => axis.state);
    const untrue = tomorrow.commitments.filter((one) => {
      const today = site.register.commitments.find(({ id }) => id === one.id);
      if (!today || states(today).join() !== states(one).join()) return false;
      return nameOn(site.register, one.id) !== nameOn(tomorrow, one.id);
    });
    expect(untrue.map(({ id }) => id)).toEqual([]);
  });

  test('are there because a page shows them', () => {
    const shown = new Set(
      pages.map((page) => follow(told(page).get('og:image') ?? '', page, site).path),
    );
    expect(images.filter((image) => !shown.has(image))).toEqual([]);
  });

  test('are 1200 by 630 pixels and weigh at most 12 kB in the middle', () => {
    const read = images.map((image) => readFileSync(join(site.folder, image)));
    expect(
      images.filter((_, at) => {
        const png = read[at];
        return png?.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630;
      }),
    ).toEqual([]);
    const sizes = read.map(({ length }) => length).sort((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(mostMedian);
    expect(sizes.at(-1)).toBeLessThanOrEqual(mostForAny);
  });
});
