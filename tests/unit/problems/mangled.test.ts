import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/lib/problems/advice/advice.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { toContent } from '../../../src/lib/problems/content.ts';
import { locate } from '../../../src/lib/problems/locate.ts';
import { rules } from '../../../src/lib/problems/rules/rules.ts';
import { translate } from '../../../src/lib/problems/translate/translate.ts';
import { parseBody } from '../../../src/lib/reading/body/parse-body.ts';
import { type ContentFile, readText } from '../../../src/lib/reading/read.ts';
import { checkWith } from './content.ts';

const base = join(import.meta.dirname, 'base');
const paths = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(yaml|mdx)$/.test(path),
);
const texts = new Map(paths.map((path) => [path, readFileSync(join(base, path), 'utf8')]));

const right = paths.map((path) => readText(path, texts.get(path) ?? ''));

/** The bodies, read without a process of their own. */
function bodiesOf(files: ContentFile[]) {
  return new Map(
    files.flatMap(({ path, body, faults }) =>
      body === undefined || faults.length > 0 ? [] : [[path, parseBody(body)] as const],
    ),
  );
}

function findingsWith(path: string, text: string) {
  const files = right.map((file) => (file.path === path ? readText(path, text) : file));
  const content = toContent(files, bodiesOf(files));
  const found = [
    ...files.flatMap((file) => file.faults.map((fault) => ({ ...fault, file, at: fault }))),
    ...content.drafts.flatMap(translate),
    ...rules.flatMap((rule) => [...rule(content)]),
    ...advise(content),
  ];
  return found.map(({ what, fix, file, ...finding }) => ({
    what,
    fix,
    lines: file.text.split('\n').length,
    ...('at' in finding && finding.at
      ? finding.at
      : locate(file, ('path' in finding && finding.path) || [])),
  }));
}

function expectTold(findings: ReturnType<typeof findingsWith>): void {
  for (const { what, fix, line, column, lines } of findings) {
    expect(what).not.toBe('');
    expect(fix).not.toBe('');
    expect(what + fix).not.toMatch(/undefined|\[object|NaN/);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

const anyPath = fc.constantFrom(...paths);
const scrap = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '\t',
    ': ',
    '\n- ',
    '"',
    "'",
    '{',
    '[',
    ']',
    '&a ',
    '*a',
    '!t ',
    '---\n',
    '<b>',
    '{x}',
    '#',
    '|\n',
    '\u0000',
    '😀',
    '\r\n',
    '__proto__: x\n',
    'constructor: 1\n',
    'null',
    '2',
    '~',
  ),
);

describe('A file in which anything at all has happened', () => {
  it('never stops the check, and each problem has words and a place in the file', () => {
    fc.assert(
      fc.property(anyPath, fc.nat(), fc.nat({ max: 40 }), scrap, (path, at, gone, put) => {
        const text = texts.get(path) ?? '';
        const from = at % (text.length + 1);
        expectTold(findingsWith(path, text.slice(0, from) + put + text.slice(from + gone)));
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('may have lost, doubled or moved its lines', () => {
    fc.assert(
      fc.property(anyPath, fc.array(fc.nat(), { maxLength: 30 }), (path, order) => {
        const lines = (texts.get(path) ?? '').split('\n');
        expectTold(findingsWith(path, order.map((at) => lines[at % lines.length]).join('\n')));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('may be the text of another file altogether', () => {
    for (const path of paths) {
      for (const text of texts.values()) expectTold(findingsWith(path, text));
    }
  }, 60_000);

  it('may be nested so deep that no reader gets to its end', async () => {
    const { problems } = await checkWith({
      'areas/deep.yaml': `a: ${'['.repeat(20_000)}`,
      'areas/groups.yaml': `${'{a: '.repeat(20_000)}`,
      'pages/deep.mdx': `---\ntitle: x\ndescription: x\n---\n${'> '.repeat(5000)}x\n`,
    });
    expect(problems.map(({ code }) => code)).toContain('nested-too-deep');
  }, 60_000);

  it('may be random bytes', async () => {
    const bytes = fc.sample(fc.uint8Array({ minLength: 1, maxLength: 200 }), 30);
    const files = Object.fromEntries(
      bytes.map((one, at) => [`areas/r${at}.yaml`, Buffer.from(one)]),
    );
    const { problems } = await checkWith(files);
    expect(new Set(problems.map(({ file }) => file)).size).toBe(30);
  });
});

describe('The check itself', () => {
  it('gives the same answer however often it runs', async () => {
    const root = import.meta.dirname;
    const first = await checkContent({ root, folder: join(root, 'no-such-entry/content') });
    const again = await checkContent({ root, folder: join(root, 'no-such-entry/content') });
    expect(again).toEqual(first);
  });
});
