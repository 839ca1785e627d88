import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../src/lib/fields/phrase.ts';
import { fieldAt, leaves, type Path } from '../../src/lib/fields/shape.ts';
import { asMarkdown } from '../../src/lib/publish/difference/as-markdown.ts';
import { differenceOf } from '../../src/lib/publish/difference/difference.ts';
import type { Published } from '../../src/lib/publish/difference/published.ts';
import { collectionNames, collections } from '../../src/lib/reading/collections.ts';
import { build } from '../../src/lib/register/build.ts';
import { demoFolder, published } from '../unit/publish/difference/demo.ts';
import { liveParts, ourParts } from '../unit/publish/difference/markdown-nodes.ts';
import { anotherValue } from './another-value.ts';
import { record, runs, seed } from './runs.ts';

const asAt = '2026-12-31';

describe('what a pull request changes', () => {
  test('hides no field of any file: each one that is changed alone is told of', async () => {
    const before = await published(demoFolder, asAt);
    const all = [...everyLeaf(before)];
    const most = runs({ small: 60, full: all.length });
    const chosen =
      fc.sample(fc.shuffledSubarray(all, { minLength: most, maxLength: most }), {
        seed,
        numRuns: 1,
      })[0] ?? [];
    const tried = chosen.flatMap((leaf) => {
      const after = changedAt(before, leaf);
      return after ? [{ ...leaf, groups: differenceOf(before, after).groups }] : [];
    });
    const hidden = tried.filter(({ groups }) => groups.length === 0);
    expect(hidden.map(({ name, id, path }) => `${name}/${id}: ${path.join('.')}`)).toEqual([]);
    expect(tried.length).toBeGreaterThan(chosen.length * 0.7);
    record('Fields changed one by one, each told of to the reviewer', {
      fields: all.length,
      changed: tried.length,
      hidden: hidden.length,
    });
  });

  test('lets no words of the content act on GitHub', () => {
    const tries = runs({ small: 300, full: 20_000 });
    let acting = 0;
    fc.assert(
      fc.property(hostileWords, (words) => {
        const { types, text, html } = liveParts(asMarkdown(differenceThatSays(words), 'abc'));
        const isLive =
          [...types].some((type) => !ourParts.includes(type)) ||
          html.some((tag) => tag !== '<br>') ||
          /[@#]|www|:\/\//.test(text);
        if (isLive) acting += 1;
        return !isLive;
      }),
      { seed, numRuns: tries },
    );
    record('Hostile words in a summary of changes in Markdown', { words: tries, acting });
  });
});

/** Pieces that mean something in Markdown, HTML or to GitHub, in any order. */
const hostileWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '`',
          '``',
          '@everyone',
          '#1',
          '](http://x.example)',
          '![',
          '[',
          '<img src=x>',
          '<!--',
          '-->',
        ],
        ...[
          '**',
          '\n',
          '\n\n',
          '# ',
          '- ',
          '|',
          '\\',
          '&#64;a',
          'www.x.example',
          '$$',
          ':::',
          '~~~',
          ' ',
          '\u0000',
          '</code>',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

function differenceThatSays(words: string) {
  const change = {
    kind: 'page-changed',
    subject: 'pages/x',
    says: say`It says “${words}”`,
    brief: say`${words}`,
    path: `/${words}/`,
  } as const;
  const kind = { kind: change.kind, count: 1, says: say`1 page`, changes: [change] };
  return {
    asAt,
    headline: say`${words} changes.`,
    groups: [{ id: 'pages' as const, title: 'Pages', kinds: [kind] }],
    unfinished: [{ file: words, line: 1 }],
  };
}

interface Spot {
  name: (typeof collectionNames)[number];
  id: string;
  path: Path;
}

function* everyLeaf({ entries }: Published): Generator<Spot> {
  for (const name of collectionNames) {
    for (const { id, data } of entries[name]) {
      for (const { path } of leaves(collections[name].schema, data)) yield { name, id, path };
    }
  }
}

/** The content with one field changed to another that may be written there; undefined if there is none. */
function changedAt(before: Published, { name, id, path }: Spot): Published | undefined {
  const field = fieldAt(collections[name].schema, path);
  const entries = structuredClone(before.entries);
  const entry = (entries[name] as { id: string; data: unknown }[]).find((one) => one.id === id);
  const steps = [...path];
  const last = steps.pop();
  if (!field || !entry || last === undefined) return undefined;
  const parent = steps.reduce<unknown>(into, entry.data) as Record<string | number, unknown>;
  const now = anotherValue(parent[last], field, before.entries);
  if (now === undefined) return undefined;
  parent[last] = now;
  try {
    return { entries, bodies: before.bodies, register: build(entries, asAt) };
  } catch {
    // An ID to which something else points: the check refuses it before anybody compares.
    return undefined;
  }
}

function into(value: unknown, step: string | number): unknown {
  return (value as Record<string | number, unknown>)[step];
}
