import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { record, runs } from '../runs.ts';
import { publishApart } from './child.ts';
import { editionIn, type Kind, publishEdition, seenAt } from './edition.ts';
import { randomFrom } from './random.ts';

const KILLS = runs({ small: 6, full: 1000 });

let root: string;
let dir: string;

beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'kills-'));
  root = join(place, 'project');
  dir = join(place, 'server');
  mkdirSync(root);
});

afterEach(() => rmSync(join(root, '..'), { recursive: true, force: true }));

test('a publisher of releases that is killed leaves the old release whole or the new one, and the next run succeeds', async () => {
  const found = await killAgainAndAgain('releases', () => {
    expect(readdirSync(dir).sort()).toEqual(['.golden-thread', 'current', 'releases']);
    expect(readdirSync(join(dir, 'releases')).length).toBeLessThanOrEqual(5);
    // Nor is any release that could be gone back to broken.
    for (const name of readdirSync(join(dir, 'releases'))) editionIn(join(dir, 'releases', name));
  });
  expect(found.gone).toBe(0);
  record('Kills while a release is published', figures(found));
});

test('a build that is killed leaves dist/ old or new, or set aside whole, and the next run succeeds', async () => {
  const found = await killAgainAndAgain('folder', () => {
    expect(readdirSync(root).sort()).toEqual(['.cache', 'dist']);
  });
  record('Kills while dist/ is replaced', {
    ...figures(found),
    'Killed between the two renames; the next run puts the old site back': found.gone,
  });
});

/** Half of the kills at a random call of the file system, half at a random moment. */
async function killAgainAndAgain(kind: Kind, afterwards: () => void) {
  const random = randomFrom();
  const seen = seenAt(kind, root, dir);
  const first = await publishApart({ kind, root, dir, edition: 1 }, { atCall: 0 });
  expect(first).toMatchObject({ code: 0, wasKilled: false });
  expect(first.calls).toBeGreaterThan(50);
  const counts = { kills: 0, old: 0, new: 0, gone: 0, atCall: 0, calls: first.calls };
  let usual = first.ms;
  for (let edition = 2; counts.kills < KILLS; edition++) {
    const before = editionIn(seen);
    const byCall = counts.kills % 2 === 0;
    const moment = byCall
      ? { atCall: 1 + Math.floor(random() * first.calls) }
      : { afterMs: random() * usual };
    const ended = await publishApart({ kind, root, dir, edition }, moment);
    if (!ended.wasKilled) {
      // It was quicker than the moment it should have died in.
      usual = ended.ms;
      expect(editionIn(seen)).toBe(edition);
      continue;
    }
    counts.kills++;
    if (byCall) counts.atCall++;
    const after = editionIn(seen);
    if (after === 0) {
      counts.gone++;
      expect(editionIn(join(root, '.golden-thread.previous'))).toBe(before);
    } else expect([before, edition]).toContain(after);
    if (after === before) counts.old++;
    if (after === edition) counts.new++;
    const { code, message } = await publishEdition(kind, root, dir, edition);
    expect(code, message).toBe(0);
    expect(editionIn(seen)).toBe(edition);
    expect(existsSync(join(root, '.golden-thread.stage'))).toBe(false);
    afterwards();
  }
  return counts;
}

function figures(counts: Awaited<ReturnType<typeof killAgainAndAgain>>) {
  return {
    Kills: counts.kills,
    [`At one of the ${counts.calls} calls of the file system`]: counts.atCall,
    'At a random moment': counts.kills - counts.atCall,
    'The old site stood, whole': counts.old,
    'The new site stood, whole': counts.new,
    'Broken or mixed sites': counts.kills - counts.old - counts.new - counts.gone,
    'Next runs that failed': 0,
  };
}
