import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { evaluate } from 'satteri';
import { expect, it, onTestFinished } from 'vitest';
import { htmlOf } from '../../../src/components/prose/html-of.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { build } from '../../../src/lib/register/build.ts';
import { randomFrom } from '../random.ts';
import { record, runs, seed } from '../runs.ts';
import { canaryDocument, canaryFields } from './canaries.ts';
import { harmIn } from './harmless.ts';
import { expectTold } from './told.ts';
import { layContent } from './trial-content.ts';

const portion = 250;
const secret = 'the-secret-of-the-machine';

it('runs the code of no document, and publishes nothing that a browser would run', async () => {
  const wanted = runs({ small: 500, full: 100_000 });
  const random = randomFrom(seed);
  const content = layContent('tests/fixtures/demo');
  const file = join(content.root, 'canary');
  process.env['CANARY_SECRET'] = secret;
  onTestFinished(() => void delete process.env['CANARY_SECRET']);
  const count = { read: 0, refused: 0, shown: 0 };
  while (count.read < wanted) {
    const paths = Array.from({ length: Math.min(portion, wanted - count.read) }, (_, at) =>
      at % 10 === 0 ? `areas/canary-${at}.yaml` : `pages/canary-${at}.mdx`,
    );
    for (const path of paths) {
      content.write(
        path,
        path.endsWith('.mdx')
          ? `---\ntitle: Canary\ndescription: A page that tries to run code.\n---\n\n${canaryDocument(file, random)}`
          : canaryFields(file, random),
      );
    }
    const { problems } = await checkContent(content);
    const refused = new Set(problems.map((problem) => problem.file.slice('content/'.length)));
    for (const one of problems) expectTold(one, Array(one.line).fill('x'.repeat(10_000)));
    for (const path of refused) content.restore(path);
    const { entries, prose } = await readFolder(content.folder);
    const register = build(entries(), '2026-11-21');
    for (const [id, words] of Object.entries(prose())) {
      const look = { site: register.site, base: '/', isBelowHeading: false };
      const html = htmlOf(words as Root, look);
      expect(harmIn(html), `${id}: ${html}`).toEqual([]);
      expect(html).not.toContain(secret);
    }
    expectNoTrace(file);
    count.read += paths.length;
    count.refused += refused.size;
    count.shown += paths.length - refused.size;
    for (const path of paths) if (!refused.has(path)) content.restore(path);
  }
  expect(count.refused).toBeGreaterThan(wanted / 4);
  expect(count.shown).toBeGreaterThan(wanted / 100);
  record('No document runs code', {
    'documents that try to run code': count.read,
    'documents refused': count.refused,
    'documents shown, as harmless words': count.shown,
    'pieces of code that ran': 0,
  });
});

it('would notice code that runs, and a page that is harmful', () => {
  onTestFinished(() => void delete (globalThis as { canary?: unknown }).canary);
  evaluate('export const a = globalThis.canary = 1\n', {
    Fragment: null,
    jsx: () => null,
    jsxs: () => null,
  });
  expect(() => expectNoTrace('/no/such/file')).toThrow();
  for (const html of [
    '<script>x</script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<img>',
    '<input type="checkbox" disabled>',
    '<a href="https://www.gov.uk@evil.example/">',
    '<a href="https://:a@evil.example/">',
  ]) {
    expect(harmIn(html)).not.toEqual([]);
  }
});

function expectNoTrace(file: string): void {
  expect(Object.hasOwn(globalThis, 'canary')).toBe(false);
  expect('canary' in {}).toBe(false);
  expect(existsSync(file)).toBe(false);
}
