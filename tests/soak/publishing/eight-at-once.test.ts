import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { record, runs } from '../runs.ts';
import { publishApart } from './child.ts';
import { editionIn } from './edition.ts';

const ROUNDS = runs({ small: 1, full: 40 });

test('of eight publishers at once each publishes or says that another is busy, and a reader sees one whole site all the time', async () => {
  const place = mkdtempSync(join(tmpdir(), 'eight-'));
  const dir = join(place, 'server');
  const counts = { published: 0, busy: 0, looks: 0 };
  let edition = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const publishers = Array.from({ length: 8 }, (_, at) => {
      // Every other round from one checkout, else from eight: the first lock they meet differs.
      const root = join(place, round % 2 ? 'project' : `project-${at}`);
      mkdirSync(root, { recursive: true });
      return publishApart({ kind: 'releases', root, dir, edition: ++edition });
    });
    const all = Promise.all(publishers);
    let isOver = false;
    all.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      const seen = editionIn(join(dir, 'current'));
      expect(seen).toBeGreaterThanOrEqual(round === 0 ? 0 : 1);
      expect(seen).toBeLessThanOrEqual(edition);
      counts.looks++;
      await setImmediate();
    }
    const ended = await all;
    for (const { code, message } of ended) {
      expect([0, 3], message).toContain(code);
      if (code === 3) expect(message).toContain('Another build is running');
      counts[code === 0 ? 'published' : 'busy']++;
    }
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    expect(editionIn(join(dir, 'current'))).toBeGreaterThan(edition - 8);
    expect(readdirSync(dir).sort()).toEqual(['.golden-thread', 'current', 'releases']);
    for (const name of readdirSync(join(dir, 'releases'))) editionIn(join(dir, 'releases', name));
  }
  rmSync(place, { recursive: true });
  record('Eight publishers at once', {
    Rounds: ROUNDS,
    'Publishers that published': counts.published,
    'Publishers that said another was busy': counts.busy,
    'Looks that a reader took meanwhile': counts.looks,
    'Looks that found anything but one whole site': 0,
  });
});
