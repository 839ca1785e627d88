import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { record, runs } from '../runs.ts';
import { publishApart } from './child.ts';
import { canMount, onSmallDisk, whileReadOnly } from './disks.ts';
import { editionIn, type Kind, publishEdition, seenAt } from './edition.ts';
import { randomFrom } from './random.ts';

const PAGE = 4096;
const LONG = 'word '.repeat(4000);

let place: string;
let root: string;
let dir: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'disks-'));
  root = join(place, 'project');
  dir = join(place, 'server');
  mkdirSync(root);
});

afterEach(() => rmSync(place, { recursive: true }));

const SAYS = {
  releases: /Readers still see release/,
  folder: /The site built on .+ is untouched in/,
};

describe.each<Kind>(['releases', 'folder'])('published as %s', (kind) => {
  // Where no disk can be mounted, the limit on the size of files below stands in for this.
  test.skipIf(!canMount)(
    'a disk that fills up at any point leaves the old site whole',
    async () => {
      const most = runs({ small: 3, full: 60 });
      let refused = 0;
      // Room for the five releases that are kept, and for more than the next.
      await onSmallDisk(400 * PAGE, async (disk) => {
        // Of releases only the server’s disk fills up; dist/ is on the disk of the project.
        if (kind === 'releases') dir = join(disk, 'server');
        else root = join(disk, 'project');
        const seen = seenAt(kind, root, dir);
        const fill = join(disk, 'filler');
        const free = () => statfsSync(disk).bfree;
        const whenEmpty = free();
        expect((await publishEdition(kind, root, dir, 1)).code).toBe(0);
        const size = whenEmpty - free();
        let stands = 1;
        for (let step = 0; step < most; step++) {
          // From no page left to just enough: it fills up at another point every time.
          const left = Math.floor((step * size * 1.5) / most);
          writeFileSync(fill, Buffer.alloc((free() - left) * PAGE));
          const { code, message } = await publishEdition(kind, root, dir, 2 + step);
          rmSync(fill);
          if (code === 0) stands = 2 + step;
          else {
            refused++;
            expect(code, message).toBe(4);
            expect(message).toContain('the disk is full (ENOSPC)');
            expect(message).toMatch(SAYS[kind]);
            expect(message).not.toMatch(/^\s+at /m);
          }
          expect(editionIn(seen)).toBe(stands);
        }
        // With room again, the next run succeeds.
        expect((await publishEdition(kind, root, dir, 99)).code).toBe(0);
        expect(editionIn(seen)).toBe(99);
      });
      expect(refused).toBeGreaterThan(0);
      record(`A full disk, published as ${kind}`, {
        'Runs with less and less room left': most,
        'Runs that the full disk stopped': refused,
        'Broken or mixed sites': 0,
      });
    },
  );

  test('files that may not grow leave the old site whole', async () => {
    expect((await publishEdition(kind, root, dir, 1)).code).toBe(0);
    const under = ['prlimit', '--fsize=256'];
    const run = { kind, root, dir, edition: 2, under };
    const { code, message } = await publishApart(run);
    expect(code, message).toBe(4);
    expect(message).toContain('the file is larger than this user may write (EFBIG)');
    expect(message).toMatch(SAYS[kind]);
    expect(editionIn(seenAt(kind, root, dir))).toBe(1);
    expect((await publishEdition(kind, root, dir, 3)).code).toBe(0);
  });

  test.skipIf(!canMount && process.getuid?.() === 0)(
    'a folder that may only be read leaves the old site whole',
    async () => {
      expect((await publishEdition(kind, root, dir, 1)).code).toBe(0);
      await whileReadOnly(kind === 'releases' ? dir : root, async () => {
        const { code, message } = await publishEdition(kind, root, dir, 2);
        expect(code, message).toBe(4);
        expect(message).toMatch(SAYS[kind]);
        expect(editionIn(seenAt(kind, root, dir))).toBe(1);
      });
      expect((await publishEdition(kind, root, dir, 3)).code).toBe(0);
    },
  );
});

/** Any folder that a run may want to write in, before anything was published and afterwards. */
const FOLDERS = {
  releases: ['', 'server', 'server/releases', 'server/.golden-thread', 'project', 'project/.cache'],
  folder: ['', 'project', 'project/.cache'],
};

test.skipIf(!canMount && process.getuid?.() === 0)(
  'whichever folder may only be read, a run publishes whole or says why in a sentence, and leaves the old site or none',
  async () => {
    const tries = runs({ small: 8, full: 600 });
    const random = randomFrom();
    const counts = { whole: 0, refused: 0, first: 0 };
    for (let turn = 0; turn < tries; turn++) {
      const kind = turn % 2 === 0 ? 'releases' : 'folder';
      rmSync(place, { recursive: true });
      mkdirSync(root, { recursive: true });
      // The first two are tried before there is any site.
      const stands = turn < 2 ? 0 : Math.floor(random() * 4);
      for (let edition = 1; edition <= stands; edition++) {
        expect((await publishEdition(kind, root, dir, edition)).code).toBe(0);
      }
      const names = FOLDERS[kind].filter((name) => existsSync(join(place, name)));
      const name = turn < 2 ? '' : (names[Math.floor(random() * names.length)] ?? '');
      await whileReadOnly(join(place, name), async () => {
        const { code, message } = await publishEdition(kind, root, dir, stands + 1);
        expect([0, 4], `${kind} ${name}: ${message}`).toContain(code);
        expect(editionIn(seenAt(kind, root, dir))).toBe(code === 0 ? stands + 1 : stands);
        counts[code === 0 ? 'whole' : 'refused']++;
        if (code === 0) return;
        if (stands === 0) counts.first++;
        expect(message).toMatch(/may only be read \(EROFS\)|may not write/);
        expect(message).toMatch(stands === 0 ? /Nothing has been published|no site/ : SAYS[kind]);
        expect(message).not.toMatch(/^\s+at /m);
      });
      const next = await publishEdition(kind, root, dir, stands + 2);
      expect(next.code, next.message).toBe(0);
    }
    expect(counts.refused).toBeGreaterThan(tries / 4);
    record('Folders that may only be read', {
      Runs: tries,
      'Runs that published a whole site all the same': counts.whole,
      'Runs that said why not, and left the old site': counts.refused - counts.first,
      'First runs that said why not': counts.first,
      'Broken or mixed sites': 0,
      'Next runs that failed': 0,
    });
  },
);

test.skipIf(!canMount && process.getuid?.() === 0)(
  'a first deploy to a disk that may only be read says so in a sentence',
  async () => {
    await whileReadOnly(place, async () => {
      const { code, message } = await publishApart({ kind: 'releases', root, dir, edition: 1 });
      expect(code, message).toBe(4);
      expect(message).toContain(
        `“${dir}” could not be written: it is on a disk that may only be read (EROFS).`,
      );
      expect(message).toMatch(
        /Nothing has been published\. There is no site in .+\/current yet\.$/m,
      );
      expect(message).not.toMatch(/^\s+at /m);
    });
  },
);

test.skipIf(!canMount)('the server may be on another disk than the project', async () => {
  await onSmallDisk(400 * PAGE, async (disk) => {
    dir = join(disk, 'server');
    for (const edition of [1, 2]) {
      const { code, message } = await publishEdition('releases', root, dir, edition, LONG);
      expect(code, message).toBe(0);
      expect(editionIn(join(dir, 'current'), LONG)).toBe(edition);
    }
  });
});
