import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { parserEdition } from '../../../src/lib/reading/cache/edition.ts';
import {
  noCache,
  type ParseCache,
  parseCache,
} from '../../../src/lib/reading/cache/parse-cache.ts';
import { readText } from '../../../src/lib/reading/read.ts';
import { readFolder } from '../../../src/lib/reading/read-folder.ts';
import { sourceFiles } from '../architecture/source-tree.ts';
import { layProject } from '../problems/lay.ts';

const town = 'tests/fixtures/demo';
const cases = readdirSync('tests/unit/problems', { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'base')
  .map(({ name }) => name);

/** Where a test may keep what is parsed. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parses-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'kept/parses');
}

const at = (file: string, edition = 'one') => parseCache(file, () => edition);

/** What the check says of a folder, and what the entries and the words of it are, as one text. */
async function told(
  {
    root = '.',
    folder,
    published,
  }: { root?: string; folder: string; published?: string | undefined },
  cache: ParseCache,
): Promise<string> {
  const read = (one: string) => readFolder(one, { cache });
  const checked = await checkContent({ root, folder, published, read });
  if (checked.problems.length > 0) return JSON.stringify(checked);
  const reading = await read(folder);
  return JSON.stringify([checked, reading.entries(), reading.prose()]);
}

/** A cache that counts what has to be parsed and is right. */
function counted(cache: ParseCache): ParseCache & { parsed: string[] } {
  const parsed: string[] = [];
  return {
    ...cache,
    parsed,
    set(kind, text, value) {
      parsed.push(`${kind} ${text}`);
      cache.set(kind, text, value);
    },
  };
}

describe('What is kept of an earlier parse', () => {
  it.each(cases)('changes nothing in what the check says: %s', async (name) => {
    const project = await layProject(name);
    const file = place();
    const plain = await told(project, noCache);
    for (const folder of [project.published ?? [], project.folder].flat()) {
      await readFolder(folder, { cache: at(file) });
    }
    expect(await told(project, at(file))).toBe(plain);
  });

  it('saves the next process every parse of a file that is right', async () => {
    const file = place();
    const first = counted(at(file));
    await readFolder(town, { cache: first });
    const { files } = await readFolder(town);
    const bodies = files.filter(({ body }) => body !== undefined).length;
    expect(first.parsed).toHaveLength(files.length + bodies);
    const next = counted(at(file));
    await readFolder(town, { cache: next });
    expect(next.parsed).toEqual([]);
  });

  it('is used for the same text only', async () => {
    const { folder } = await layProject();
    const file = place();
    await readFolder(folder, { cache: at(file) });
    const area = join(folder, 'areas/estuary.yaml');
    writeFileSync(area, readFileSync(area, 'utf8').replace(/^name: .*$/m, 'name: Another'));
    const cache = counted(at(file));
    const { entries } = await readFolder(folder, { cache });
    expect(cache.parsed).toHaveLength(1);
    expect(entries().areas.map(({ data }) => data.name)).toContain('Another');
  });

  it('is not used by other parsers, which then keep their own', async () => {
    const file = place();
    await readFolder(town, { cache: at(file) });
    const cache = counted(at(file, 'two'));
    expect(await told({ folder: town }, cache)).toBe(await told({ folder: town }, noCache));
    expect(cache.parsed.length).toBeGreaterThan(0);
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe('two');
  });

  it('may be cut, overwritten or mixed up anywhere', async () => {
    const file = place();
    const project = await layProject();
    const plain = await told(project, at(file));
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(3000),
        fc.uint8Array({ maxLength: 40 }),
        async (from, gone, put) => {
          const cut = from % whole.length;
          const torn = [whole.subarray(0, cut), put, whole.subarray(cut + gone)];
          writeFileSync(file, Buffer.concat(torn));
          expect(await told(project, at(file))).toBe(plain);
        },
      ),
      { numRuns: 25 },
    );
    const lines = whole.toString().split('\n');
    const values = lines.map((line) => line.replace(/^\S+ /, ''));
    const shifted = lines.map((line, index) =>
      index === 0 ? line : `${line.split(' ')[0]} ${values[(index % (lines.length - 1)) + 1]}`,
    );
    writeFileSync(file, shifted.join('\n'));
    expect(await told(project, at(file))).toBe(plain);
  }, 120_000);

  it.each([
    ['nothing', ''],
    ['another kind of file', '{"one": 1}'],
    ['the name of the parsers and nothing else', 'one'],
    ['lines that say nothing', 'one\n\n  \n - \n'],
  ])('may be %s', async (_, text) => {
    const file = place();
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    const project = await layProject();
    expect(await told(project, at(file))).toBe(await told(project, noCache));
  });

  it('is done without where it cannot be read or written, or the parsers have no name', async () => {
    const file = place();
    mkdirSync(join(file, 'a folder'), { recursive: true });
    const plain = await told({ folder: town }, noCache);
    expect(await told({ folder: town }, at(file))).toBe(plain);
    expect(await told({ folder: town }, at(join(town, 'site.yaml/parses')))).toBe(plain);
    const nameless = parseCache(place(), () => {
      throw new Error('no name');
    });
    expect(await told({ folder: town }, nameless)).toBe(plain);
    expect(readdirSync(join(file, '..'))).toEqual(['parses']);
  });

  it('is never what is wrong, or what ended the parser', async () => {
    const { root, folder } = await layProject();
    const head = '---\ntitle: Words\ndescription: Words of a page.\n---\n\n';
    const wrong = {
      'pages/deadly.mdx': `${head}{${'('.repeat(9_000)}}\n`,
      'pages/code.mdx': `${head}{process.env.SECRET}\n`,
      'pages/open.mdx': `${head}<b>\n`,
      'areas/twice.yaml': 'name: a\nname: b\n',
      'areas/proto.yaml': '__proto__:\n  polluted: true\n',
      'areas/deep.yaml': `a: ${'['.repeat(30)}${']'.repeat(30)}`,
    };
    for (const [path, text] of Object.entries(wrong)) writeFileSync(join(folder, path), text);
    const file = place();
    const first = counted(at(file));
    const plain = await told({ root, folder }, noCache);
    expect(await told({ root, folder }, first)).toBe(plain);
    expect(
      first.parsed.filter((text) => /\({9}|process|<b>|polluted|\[{9}|name: b/.test(text)),
    ).toEqual([]);
    expect(await told({ root, folder }, at(file))).toBe(plain);
    expect(plain).toContain('parser-stopped');
  });

  it.each(['.inf', '-.inf', '.nan', '-0'])(
    'is never a number that JSON does not have: %s',
    (number) => {
      const cache = at(place());
      const text = `a: ${number}\n`;
      const { yaml } = readText('areas/x.yaml', text, cache);
      expect(readText('areas/x.yaml', text, cache).yaml?.data).toEqual(yaml?.data);
      expect(cache.get('yaml', text)).toBeUndefined();
    },
  );

  it('goes when nobody has used it for twenty writings, and not before', () => {
    const file = place();
    const write = (text: string) => {
      const cache = at(file);
      cache.set('yaml', text, { text });
      cache.save();
    };
    write('old');
    for (let writing = 1; writing <= 20; writing += 1) write(`new ${writing}`);
    expect(at(file).get('yaml', 'old')).toEqual({ text: 'old' });
    write('one more');
    expect(at(file).get('yaml', 'old')).toBeUndefined();
    expect(at(file).get('yaml', 'new 1')).toEqual({ text: 'new 1' });
  });

  it('is not written again when there is nothing new', async () => {
    const file = place();
    await readFolder(town, { cache: at(file) });
    rmSync(file);
    const cache = at(file);
    cache.save();
    expect(readdirSync(join(file, '..'))).toEqual([]);
  });
});

describe('The name of the parsers', () => {
  it('is the same as long as nothing of them changes', () => {
    expect(parserEdition()).toMatch(/^[0-9a-f]{64}$/);
    expect(parserEdition()).toBe(parserEdition());
  });

  it('covers all that parses, which imports nothing of ours from elsewhere', () => {
    const parsers = sourceFiles().filter(({ path }) =>
      /^src\/lib\/reading\/(parse-|yaml-|fault|body\/|text\/)/.test(path),
    );
    const outside = parsers.flatMap(({ path, imports }) =>
      imports
        .filter((one) => one.startsWith('src/') && !one.startsWith('src/lib/reading/'))
        .map((one) => `${path} imports ${one}`),
    );
    expect(parsers.length).toBeGreaterThan(10);
    expect(outside).toEqual([]);
  });
});
