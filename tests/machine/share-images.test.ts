import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keepImages, threadsFor } from '../../src/lib/build/share/keep.ts';
import { shareName } from '../../src/lib/site/share-card.ts';
import { card } from '../unit/build/share/card.ts';

const made: string[] = [];
const cards = ['Plant trees', 'Open a park', 'Mend the path', 'Light the lane'].map((title) =>
  card({ title }),
);

function store(): string {
  const folder = mkdtempSync(join(tmpdir(), 'share-'));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe('the store of share images', () => {
  test('draws only what is not there, each under the name of what it says', async () => {
    const kept = store();
    const first = await keepImages(kept, cards.slice(0, 3));
    expect(first.drawn).toBe(3);
    const names = cards.slice(0, 3).map((one) => `${shareName(one)}.png`);
    expect(readdirSync(first.folder)).toEqual(names.sort());
    const again = await keepImages(kept, cards);
    expect([again.folder, again.drawn]).toEqual([first.folder, 1]);
    expect((await keepImages(kept, cards)).drawn).toBe(0);
  });

  test('draws a picture once that two pages share', async () => {
    expect((await keepImages(store(), [card(), card()])).drawn).toBe(1);
  });

  test('throws away what an older way of drawing has left', async () => {
    const kept = store();
    const { folder } = await keepImages(kept, []);
    rmSync(folder, { recursive: true });
    writeFileSync(join(kept, 'old'), '');
    await keepImages(kept, []);
    expect(readdirSync(kept)).toEqual([folder.slice(kept.length + 1)]);
  });

  test('draws the same bytes in several threads', async () => {
    const [one, several] = [
      await keepImages(store(), cards),
      await keepImages(store(), cards, () => 2),
    ];
    expect(several.drawn).toBe(4);
    const files = readdirSync(one.folder);
    expect(readdirSync(several.folder)).toEqual(files);
    for (const file of files) {
      const alone = readFileSync(join(one.folder, file));
      expect(readFileSync(join(several.folder, file)).equals(alone), file).toBe(true);
    }
  });
});

describe('threads', () => {
  test.each([
    [1, 8, 1],
    [299, 8, 1],
    [300, 8, 2],
    [300, 1, 1],
    [5000, 2, 2],
    [5000, 64, 4],
  ])('draw %i pictures on %i processors: %i', (pictures, processors, threads) => {
    expect(threadsFor(pictures, processors)).toBe(threads);
  });
});
