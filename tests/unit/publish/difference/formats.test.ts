import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { say } from '../../../../src/lib/fields/phrase.ts';
import { asJson, differenceSchema } from '../../../../src/lib/publish/difference/as-json.ts';
import { asMarkdown } from '../../../../src/lib/publish/difference/as-markdown.ts';
import { forTerminal } from '../../../../src/lib/publish/difference/as-terminal.ts';
import { differenceAfter, x1 } from './demo.ts';
import { liveParts, ourParts } from './markdown-nodes.ts';

const hostile =
  '@everyone ![x](https://evil.example/x.png) [y](javascript:1) <img src=x onerror=1> <!-- #1 GH-2 ` `` ``` **b** www.evil.example a@b.example end';
const edit = (text: string) =>
  text.replace(/^title: .*$/m, `title: ${JSON.stringify(hostile)}`).replace('2028-12', '2029-12');
const finished = { unfinished: [] };

describe('Markdown', () => {
  test('holds words of the content in code spans and nowhere else', async () => {
    const markdown = asMarkdown({ ...(await differenceAfter({ [x1]: edit })), ...finished }, 'abc');
    const { types, text, html } = liveParts(markdown);
    expect(ourParts).toEqual(expect.arrayContaining([...types]));
    expect(new Set(html)).toEqual(new Set(['<br>']));
    expect(text).not.toMatch(/@|evil|#1|GH-2|<|\]\(/);
    expect(markdown).toContain('@everyone');
  });

  test('says at the top what has to be done before anything else', async () => {
    const unfinished = [{ file: 'src/content/pages/new.mdx', line: 5 }];
    const difference = { ...(await differenceAfter({})), unfinished };
    expect(asMarkdown(difference, 'abc')).toMatchInlineSnapshot(`
      "## What changes for the public

      **Not ready to publish: 1 text still asks to be replaced, the first in \`src/content/pages/new.mdx\` on line \`5\`.**

      Nothing that the public sees changes.
      "
    `);
  });

  test('stays within what GitHub takes, and says how much more there is', async () => {
    const difference = await differenceAfter({ [x1]: edit });
    const [group] = difference.groups;
    const [kind] = group?.kinds ?? [];
    if (!group || !kind) throw new Error('Something must have changed.');
    const changes = Array.from({ length: 5000 }, () => kind.changes).flat();
    const long = {
      ...difference,
      ...finished,
      groups: [{ ...group, kinds: [{ ...kind, changes }] }],
    };
    const markdown = asMarkdown(long, 'abc');
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/… and \d,?\d+ more\./);
  });
});

describe('the terminal', () => {
  test('is sent no sign that it would obey', async () => {
    const difference = { ...(await differenceAfter({ [x1]: edit })), ...finished };
    const text = forTerminal(
      {
        ...difference,
        // The check lets no such character in; what is published may be older than the check.
        headline: say`${'\u001b[31m \u202e end'} ${difference.headline}`,
      },
      { colour: false },
    );
    expect(text).toContain('[31m');
    expect(text).toContain('@everyone');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});

describe('JSON', () => {
  test('is what its schema says, and counts what it lists', async () => {
    const difference = { ...(await differenceAfter({ [x1]: edit })), ...finished };
    const document = differenceSchema.parse(JSON.parse(asJson(difference, 'abc')));
    expect(document.counts).toEqual({ 'due-moved-unexplained': 1, 'commitment-words': 1 });
    const listed = document.groups.flatMap(({ changes }) => changes.map(({ kind }) => kind));
    expect(new Set(listed)).toEqual(new Set(Object.keys(document.counts)));
    expect(document.groups[0]?.changes[0]).toMatchInlineSnapshot(`
      {
        "address": "/strategies/marsham-2024/x1/",
        "kind": "due-moved-unexplained",
        "now": "2029-12",
        "says": "X1 (Living Well & “Fair” in Marsham): December 2028 → December 2029. No reason is given.",
        "subject": "commitments/marsham-2024/x1",
        "was": "2028-12",
      }
    `);
  });

  test('has a schema that other programs can read', () => {
    expect(z.toJSONSchema(differenceSchema)).toMatchObject({
      type: 'object',
      additionalProperties: false,
    });
  });

  test('has no groups when nothing public changes', async () => {
    const document = JSON.parse(asJson({ ...(await differenceAfter({})), ...finished }, 'abc'));
    expect(document.groups).toEqual([]);
    expect(document.headline).toBe('Nothing that the public sees changes.');
  });
});
