import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { startFile } from '../../../scripts/new/start-file.ts';
import { checkContent } from '../../../src/lib/problems/check/check.ts';
import { readAnew } from '../../../src/lib/reading/reading-of.ts';

const env = { AS_AT: '2026-11-21' };

const town = mkdtempSync(join(tmpdir(), 'start-'));
cpSync('tests/fixtures/demo', join(town, 'src/content'), {
  recursive: true,
  filter: (file: string) => basename(file) !== 'registry.csv',
});
const townFiles = new Set(filesIn(town));
afterAll(() => rmSync(town, { recursive: true }));

/** A project with the content of the invented town. What a test starts in it goes when the test ends. */
function project(): { root: string; start: (words: string) => Promise<Told> } {
  onTestFinished(() => {
    for (const made of filesIn(town).filter((path) => !townFiles.has(path))) {
      rmSync(join(town, made), { recursive: true, force: true });
    }
  });
  return startsIn(town);
}

function startsIn(root: string): ReturnType<typeof project> {
  return { root, start: (words) => startFile(root, words.split(' ').filter(Boolean), env) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

describe('npm run new', () => {
  test.each([
    ['report marsham-2024', 'progress/marsham-2024/2026-11.mdx'],
    ['report marsham-2024 2026-09-2', 'progress/marsham-2024/2026-09-2.mdx'],
    ['commitment marsham-2024 w30', 'commitments/marsham-2024/w30.yaml'],
    ['strategy marsham-2030', 'strategies/marsham-2030.mdx'],
    ['organisation friends-of-the-quay', 'organisations/friends-of-the-quay.yaml'],
    ['area marsham-hill', 'areas/marsham-hill.yaml'],
    ['source report-2027-03', 'sources/report-2027-03.yaml'],
    ['indicator fuel-poverty', 'indicators/fuel-poverty.yaml'],
    ['meeting marsham-hwb 2026-09-14', 'meetings/marsham-hwb/2026-09-14.yaml'],
    ['outcomes marsham-care-2025', 'outcomes/marsham-care-2025.yaml'],
    ['page thanks', 'pages/thanks.mdx'],
  ])('%s writes a file in which only what nobody can guess is open', async (words, path) => {
    const { root, start } = project();
    const { text } = await start(words);
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain(`src/content/${path}`);
    const { problems, advice } = await checkContent({ root, read: readAnew });
    expect(problems.filter(({ code }) => code !== 'not-filled-in')).toEqual([]);
    for (const { field } of problems) expect(text).toContain(field);
    const asks = advice.filter(({ code: about }) => about === 'starter-text');
    expect(asks.length).toBeGreaterThan(0);
    expect(new Set(asks.map(({ file }) => file))).toEqual(new Set([`src/content/${path}`]));
  });

  test('no starter says what its author has not said', async () => {
    const { root, start } = project();
    expect((await start('source report-2027-03')).text).toMatchInlineSnapshot(`
      "Wrote src/content/sources/report-2027-03.yaml. 2 fields of it wait for you: publisher and published.
      Replace its words, then run npm run check: it names all that is left, and what belongs there."
    `);
    const file = join(root, 'src/content/sources/report-2027-03.yaml');
    const written = (await readFile(file, 'utf8')).split('\n').filter((line) => /^\w/.test(line));
    expect(written).toEqual([
      'title: Replace this',
      'publisher: replace-this',
      'published: replace-this',
    ]);
    const { problems } = await checkContent({ root, read: readAnew });
    expect(problems.map(({ field, says, fix }) => [field, says, fix])).toMatchInlineSnapshot(`
      [
        [
          "publisher",
          "“publisher” is still to be filled in.",
          "Use the name of a file in organisations/, for example connect.",
        ],
        [
          "published",
          "“published” is still to be filled in.",
          "The date printed on it, or the nearest date that its text allows; then undated says so, and the note from what we took it. It is written like 2023-09-30.",
        ],
      ]
    `);
  });

  test('on an empty site nothing waits for anything else to be started first', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'start-'));
    onTestFinished(() => rmSync(empty, { recursive: true }));
    const { start } = startsIn(empty);
    const codes = [];
    for (const words of ['organisation board', 'source plan', 'area town', 'strategy plan-2030']) {
      codes.push((await start(words)).code);
    }
    codes.push(
      (await start('commitment plan-2030 a1')).code,
      (await start('report plan-2030')).code,
    );
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a new strategy can be filled from the command line alone', async () => {
    const { root, start } = project();
    const codes = [];
    for (const words of ['strategy hill-2030', 'commitment hill-2030 a1', 'report hill-2030']) {
      codes.push((await start(words)).code);
    }
    expect(codes).toEqual([0, 0, 0]);
    const { problems } = await checkContent({ root, read: readAnew });
    expect(problems.filter(({ code }) => code !== 'not-filled-in')).toEqual([]);
  });

  test('a starter explains every field, and leaves out what may be left out', async () => {
    const { root, start } = project();
    await start('area marsham-hill');
    const text = await readFile(join(root, 'src/content/areas/marsham-hill.yaml'), 'utf8');
    expect(text).toMatchInlineSnapshot(`
      "# Replace the words, and take away what you do not need. Lines that start with # say nothing to
      # readers. All fields: docs/authoring/areas.md

      # The name of the area.
      name: Replace this

      # Its level: a nation, a region, a whole health and care system, a county, a place (alliance), a
      # district, a locality, a neighbourhood or a ward. One of: nation, region, system, county, place,
      # district, locality, neighbourhood, ward.
      kind: replace-this

      # Can be left out. The ID of the next larger area that it lies in.
      # within: replace-this

      # What the area takes in, in one plain sentence. May be left out.
      # summary: Replace this.

      # Can be left out. Other names that people know it by or that lie in it, as they would type them:
      # a town, a ward without a file of its own, a postcode district, for example "SS1". Only what a
      # source says.
      # covers:
      #   - Replace this

      # Can be left out. Where the names in covers stand, if not in the source of the area.
      # coversSource:
      #   document: replace-this

      # Can be left out. Where the source gives it no name: what can be inferred, and from what.
      # untitled: Replace this.

      # Can be left out. Notes on what is odd in the source.
      # sic:
      #   - about: replace-this
      #     whose: replace-this
      #     label: Replace this
      #     text: Replace this.

      # Where this comes from.
      source:
        # The ID of the source: the name of its file in sources/.
        document: replace-this
        # Can be left out. Where in the document the fact stands.
        # locator:
        #   section: Replace this
      "
    `);
  });

  test('never writes over a file', async () => {
    const { root, start } = project();
    const file = join(root, 'src/content/pages/about.mdx');
    const before = await readFile(file);
    expect((await start('page about')).text).toMatchInlineSnapshot(`
      "There is a file pages/about.mdx already, and it stays as it is.
      Choose another name than about.mdx."
    `);
    expect(await readFile(file)).toEqual(before);
    expect((await start('report marsham-2024 2026-09')).text).toMatchInlineSnapshot(`
      "There is a file progress/marsham-2024/2026-09.mdx already, and it stays as it is.
      For a second report in one month, write 2026-09-2."
    `);
  });
});

describe('npm run new says what is wrong, and writes nothing', () => {
  const told = async (words: string) => {
    const { root, start } = project();
    const files = await readdir(root, { recursive: true });
    const { text, code } = await start(words);
    expect(code).toBe(1);
    expect(await readdir(root, { recursive: true })).toEqual(files);
    return text;
  };

  test('a strategy that is not there', async () => {
    expect(await told('report marsham-2042')).toMatchInlineSnapshot(`
      "There is no strategy “marsham-2042”.
      Did you mean “marsham-2024”?"
    `);
  });

  test('a kind that is not there', async () => {
    expect(await told('repot marsham-2024')).toMatchInlineSnapshot(`
      "“repot” is nothing that can be started. Did you mean “report”?
        npm run new -- site
        npm run new -- strategy southend-2027
        npm run new -- commitment mse-2022 w30
        npm run new -- report mse-2022 2026-09
        npm run new -- outcomes mse-2022
        npm run new -- snapshot southend-victoria 2026-09
        npm run new -- meeting southend-hwb 2026-09-14
        npm run new -- indicator fuel-poverty
        npm run new -- organisation healthwatch-essex
        npm run new -- area shoebury
        npm run new -- page corrections-policy
        npm run new -- source mse-report-2026-09"
    `);
  });

  test('nothing at all', async () => {
    expect(await told('')).toMatchInlineSnapshot(`
      "Say what to start.
        npm run new -- site
        npm run new -- strategy southend-2027
        npm run new -- commitment mse-2022 w30
        npm run new -- report mse-2022 2026-09
        npm run new -- outcomes mse-2022
        npm run new -- snapshot southend-victoria 2026-09
        npm run new -- meeting southend-hwb 2026-09-14
        npm run new -- indicator fuel-poverty
        npm run new -- organisation healthwatch-essex
        npm run new -- area shoebury
        npm run new -- page corrections-policy
        npm run new -- source mse-report-2026-09"
    `);
  });

  test('an ID with signs', async () => {
    expect(await told('commitment marsham-2024 W_9')).toMatchInlineSnapshot(`
      "“W_9” cannot be an ID.
      Use lower-case letters a to z, digits and single hyphens, at most 60 characters, for example w-9."
    `);
  });

  test('a name that the site needs', async () => {
    expect(await told('commitment marsham-2024 actions')).toMatchInlineSnapshot(`
      "The site needs the name “actions” for a page of its own.
      Choose another, for example actions-1."
    `);
  });

  test('a name whose address stays with a page that was withdrawn', async () => {
    const { root, start } = project();
    const [head] = (await readFile('tests/fixtures/demo/registry.csv', 'utf8')).split('\n');
    const line = 'pages/news,/news/,2026-01-10,withdrawn,,It was closed.,2026-06,';
    await writeFile(join(root, 'src/content/registry.csv'), `${head}\n${line}\n`);
    expect(await start('page news')).toEqual({
      code: 1,
      text: '“news” is the name of a page that was withdrawn, and its address stays with it.\nChoose another, for example news-2.',
    });
  });

  test('a name that means something to computers', async () => {
    expect(await told('page constructor')).toMatchInlineSnapshot(`
      "“constructor” means something to computers.
      Choose another, for example constructor-1."
    `);
  });

  test('the noun of the pages in place of the word of the command', async () => {
    expect(await told('measure fuel-poverty')).toContain(
      '“measure” is nothing that can be started. Did you mean “indicator”?',
    );
  });

  test('a month with the day first', async () => {
    expect(await told('report marsham-2024 09/2026')).toMatchInlineSnapshot(`
      "“09/2026” is not a month.
      Write the year first: npm run new -- report mse-2022 2026-09"
    `);
  });

  test('a day that is not in the calendar', async () => {
    expect(await told('meeting marsham-hwb 2026-02-30')).toMatchInlineSnapshot(`
      "“2026-02-30” is not a day.
      Write the year first: npm run new -- meeting southend-hwb 2026-09-14"
    `);
  });

  test('too few words', async () => {
    expect(await told('commitment marsham-2024')).toMatchInlineSnapshot(
      `"Write it like this: npm run new -- commitment mse-2022 w30"`,
    );
  });

  test('a way out of the folder', async () => {
    expect(await told('page ../../package')).toMatchInlineSnapshot(`
      "“../../package” cannot be an ID.
      Use lower-case letters a to z, digits and single hyphens, at most 60 characters, for example package."
    `);
  });
});

interface Told {
  text: string;
  code: number;
}
